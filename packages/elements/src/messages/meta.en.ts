import type { Translated } from '@mingce/i18n';
import type { metaZhCN } from './meta.zh-CN.js';

export const metaEn: Translated<typeof metaZhCN> = {
  'meta.indexNumber': 'Index number',
  'meta.topics': 'Topics',
  'meta.issuers': 'Issued by',
  'meta.documentNumber': 'Number',
  'meta.issuedOn': 'Signed',
  'meta.publishedOn': 'Published',
  'meta.effectiveOn': 'In force from',
  'meta.expiresOn': 'Valid until',
  'meta.disclosure': 'Disclosure',
  'meta.validity': 'Validity',
  'meta.registrationNumber': 'Registration',
  'meta.gazette': 'Gazette',
};
