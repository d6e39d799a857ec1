import type { Translated } from '@mingce/i18n';
import type { cardZhCN } from './card.zh-CN.js';

export const cardEn: Translated<typeof cardZhCN> = {
  cardEffective: 'in force from {date}',
  cardPublished: 'published {date}',
};
