/** Words of the elements that list the answers and services of a policy. */
export const companionsZhCN = {
  readerAnswers: '问答',
} as const;
