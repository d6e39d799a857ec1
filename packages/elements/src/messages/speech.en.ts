import type { Translated } from '@mingce/i18n';
import type { speechZhCN } from './speech.zh-CN.js';

export const speechEn: Translated<typeof speechZhCN> = {
  readAloud: 'Read aloud',
  readAloudStop: 'Stop reading',
  readingDone: 'End of the text',
  readingFailed: 'Could not read aloud; please try again later.',
};
