/** Words of a picture that a reader takes along, as a file or as text. */
export const takeZhCN = {
  pictureSaving: '正在生成图片…',
  pictureSaved: '图片已保存',
  pictureTextPair: '{name}：{text}',
  pictureTextNote: '{text}（{note}）',
  pictureTextChange: '{topic}：原来{before}，现在{now}',
  pictureTextPhone: '咨询电话：{phone}',
  pictureTextAddress: '政策原文：{address}',
  pictureTextCopied: '文字版已复制',
} as const;
