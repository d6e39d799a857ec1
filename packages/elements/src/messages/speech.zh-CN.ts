/** Words of reading aloud. */
export const speechZhCN = {
  readAloud: '朗读',
  readAloudStop: '停止朗读',
  readingDone: '朗读结束',
  readingFailed: '没能朗读，请稍后再试。',
} as const;
