/** Words that more than one element uses. */
export const commonZhCN = {
  retry: '重试',
  print: '打印',
  readerFailed: '暂时打不开这份文件',
  notLoaded: '没有加载出来，请检查网络后再试一次。',
} as const;
