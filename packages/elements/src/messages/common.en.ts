import type { Translated } from '@mingce/i18n';
import type { commonZhCN } from './common.zh-CN.js';

export const commonEn: Translated<typeof commonZhCN> = {
  retry: 'Try again',
  print: 'Print',
  feedUnreachable: 'Could not reach {source}.',
  feedUnnamed: 'the policy library',
  readerFailed: 'The document cannot be opened now',
};
