import type { Translated } from '@mingce/i18n';
import type { metaZhCN } from './meta.zh-CN.js';

export const metaEn: Translated<typeof metaZhCN> = {
  'meta.indexNumber': 'Index number',
  'meta.topics': 'Topics',
  'meta.issuedOn': 'Signed',
  'meta.disclosure': 'Disclosure',
  'meta.validity': 'Validity',
  'meta.registrationNumber': 'Registration',
  'meta.gazette': 'Gazette',
};
