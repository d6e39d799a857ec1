/** Words of a picture once it is drawn: contact, and what a reader takes along, as a file or as text. */
export const takeZhCN = {
  pictureSaving: '正在生成图片…',
  pictureSaved: '图片已保存',
  pictureNotSaved: '未能生成图片，可以截屏保存，或者用打印功能另存为 PDF。',
  pictureTextPair: '{name}：{text}',
  pictureTextNote: '{text}（{note}）',
  pictureTextChange: '{topic}：原来{before}，现在{now}',
  pictureTextPhone: '咨询电话：{phone}',
  pictureTextAddress: '政策原文：{address}',
  pictureTextCopied: '文字版已复制',

  pictureContact: '咨询与办理',
  picturePhone: '咨询电话',
  pictureScan: '扫码看政策原文',
  pictureCode: '打开政策原文',
  pictureOriginal: '内容以正式印发的文件为准。',
} as const;
