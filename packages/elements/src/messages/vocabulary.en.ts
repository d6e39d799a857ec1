import type { Translated } from '@mingce/i18n';
import type { vocabularyZhCN } from './vocabulary.zh-CN.js';

export const vocabularyEn: Translated<typeof vocabularyZhCN> = {
  'validity.pending': 'Not yet in force',
  'validity.inForce': 'In force',
  'validity.amended': 'Amended',
  'validity.expired': 'Expired',
  'validity.repealed': 'Repealed',
};
