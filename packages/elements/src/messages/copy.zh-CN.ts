/** Messages after copying. */
export const copyZhCN = {
  copied: '已复制',
  copyFailed: '没能复制，请手动选择后复制。',
} as const;
