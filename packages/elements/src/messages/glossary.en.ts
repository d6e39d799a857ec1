import type { Translated } from '@mingce/i18n';
import type { glossaryZhCN } from './glossary.zh-CN.js';

export const glossaryEn: Translated<typeof glossaryZhCN> = {
  glossaryTitle: 'Terms',
  glossaryMissing: 'Document not found',
  glossaryNone: 'No terms of this document are explained',
  glossaryClose: 'Close the explanation',
  glossarySource: 'From {clause}',
  glossaryFrom: 'See: {title}',
};
