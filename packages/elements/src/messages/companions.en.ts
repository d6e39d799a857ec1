import type { Translated } from '@mingce/i18n';
import type { companionsZhCN } from './companions.zh-CN.js';

export const companionsEn: Translated<typeof companionsZhCN> = {
  readerAnswers: 'Q&A',
};
