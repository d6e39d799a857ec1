import type { Translated } from '@mingce/i18n';
import type { documentZhCN } from './document.zh-CN.js';

export const documentEn: Translated<typeof documentZhCN> = {
  'meta.issuers': 'Issued by',
  'meta.enactors': 'Enacted by',
  'meta.documentNumber': 'Number',
  'meta.publishedOn': 'Published',
  'meta.effectiveOn': 'In force from',
  'meta.expiresOn': 'Valid until',
};
