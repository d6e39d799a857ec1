/** Words of the list of suggestions under a box. */
export const suggestZhCN = {
  suggestClearRecent: '清除记录',
  suggestCount: '{count} 条建议',
  suggestSelect: '选择',
  suggestOpen: '打开',
  suggestClose: '收起',
} as const;
