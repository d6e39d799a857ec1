import type { Translated } from '@mingce/i18n';
import type { copyZhCN } from './copy.zh-CN.js';

export const copyEn: Translated<typeof copyZhCN> = {
  copied: 'Copied',
  copyFailed: 'Could not copy. Please select the text and copy it yourself.',
};
