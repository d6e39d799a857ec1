import type { Translated } from '@mingce/i18n';
import type { warningZhCN } from './warning.zh-CN.js';

export const warningEn: Translated<typeof warningZhCN> = {
  picturePending: 'This policy is not yet in force; it takes effect on {date}.',
  'pictureValidity.pending': 'This policy is not yet in force.',
  'pictureValidity.amended': 'Parts of this policy have been amended; the amended rules apply.',
  'pictureValidity.expired': 'This policy has expired and can no longer be relied on.',
  'pictureValidity.repealed': 'This policy has been repealed and can no longer be relied on.',
};
