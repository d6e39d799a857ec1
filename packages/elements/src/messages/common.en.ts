import type { Translated } from '@mingce/i18n';
import type { commonZhCN } from './common.zh-CN.js';

export const commonEn: Translated<typeof commonZhCN> = {
  retry: 'Try again',
  print: 'Print',
  readerFailed: 'The document cannot be opened now',
  notLoaded: 'This did not load. Check the connection, then try again.',
};
