/** Words that more than one element uses. */
export const commonZhCN = {
  retry: '重试',
  print: '打印',
  readerFailed: '本文件暂时无法打开',
  notLoaded: '没有加载出来，请检查网络后再试一次。',
} as const;
