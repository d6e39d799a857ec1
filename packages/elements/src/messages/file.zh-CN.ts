/** Messages about files that are downloaded and checked. */
export const fileZhCN = {
  fileLoading: '正在下载并核验 {percent}%',
  fileStarted: '正在下载{title}',
  fileSaved: '已核验并下载{title}',
  fileChanged: '附件与发布时不一致，未打开。请联系发布单位。',
  fileMissing: '没有找到该附件，可能已更新。请刷新页面后再试。',
  fileUnreachable: '没能取得附件，无法核验。请稍后再试，也可以{link}。',
  fileDirectly: '不经核验直接下载',
  'fileUnchecked.feed.tooLarge': '文件较大，下载时不作核验',
  'fileUnchecked.feed.pathUnsafe': '文件在其他网站，下载时不作核验',
  'fileUnchecked.feed.digestMissing': '下载时不作核验',
} as const;
