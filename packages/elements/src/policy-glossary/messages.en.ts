import type { Translated } from '@mingce/i18n';
import type { zhCN } from './messages.zh-CN.js';

export const en: Translated<typeof zhCN> = {
  glossaryTitle: 'Terms',
  glossaryMissing: 'Document not found',
  glossaryNone: 'No terms of this document are explained',
  glossaryClose: 'Close the explanation',
  glossarySource: 'From {clause}',
  glossaryFrom: 'See: {title}',
};
