import type { Translated } from '@mingce/i18n';
import type { commonZhCN } from './common.zh-CN.js';

export const commonEn: Translated<typeof commonZhCN> = {
  retry: 'Try again',
  print: 'Print',
  readerFailed: 'The document cannot be opened now',
  notLoaded: 'This did not load. Check the connection, then try again.',
  partLoading: 'Loading…',
  'partFailed.blocked':
    'A security setting of this site kept this part from loading. Please contact the site.',
  'partFailed.missing': 'A script of this part is missing. Please contact the site.',
  'partFailed.broken': 'The script of this part does not run. Please contact the site.',
  'partFailed.offline': 'There is no network, so this part did not load. Check the network and try again.',
  pageNotHtml: 'This cannot be shown at the moment. Please contact the site.',
  pageNotHtmlCause:
    'The page is sent as {type}, so the browser reads the templates of the elements as XML and nothing can be shown. Have the server send the page as text/html; XHTML markup is no obstacle.',
  elementConflict: 'Another script of this page is in conflict with this component. Please contact the site.',
};
