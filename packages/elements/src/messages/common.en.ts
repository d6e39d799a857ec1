import type { Translated } from '@mingce/i18n';
import type { commonZhCN } from './common.zh-CN.js';

export const commonEn: Translated<typeof commonZhCN> = {
  retry: 'Try again',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please select the text and copy it yourself.',
  print: 'Print',
  feedUnreachable: 'Could not reach {source}.',
  feedUnnamed: 'the policy library',
  readerFailed: 'The document cannot be opened now',
};
