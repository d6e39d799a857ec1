/** What stands beside a policy: words of the elements that list its answers. */
export const companionsZhCN = {
  readerAnswers: '问答',
} as const;
