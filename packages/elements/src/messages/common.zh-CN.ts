/** Words that more than one element uses. */
export const commonZhCN = {
  retry: '重试',
  print: '打印',
  feedUnreachable: '没有连上{source}。',
  feedUnnamed: '政府文件库',
  readerFailed: '暂时打不开这份文件',
} as const;
