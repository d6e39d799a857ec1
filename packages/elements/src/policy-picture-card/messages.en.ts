import type { Translated } from '@mingce/i18n';
import type { zhCN } from './messages.zh-CN.js';

export const en: Translated<typeof zhCN> = {
  cardEffective: 'in force from {date}',
  cardPublished: 'published {date}',
};
