import type { Translated } from '@mingce/i18n';
import type { commonZhCN } from './common.zh-CN.js';

export const commonEn: Translated<typeof commonZhCN> = {
  retry: 'Try again',
  reconnect: 'Reconnect',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please select the text and copy it yourself.',
  print: 'Print',
  staleTitle: 'Showing the copy of {date}.',
  staleText: '{source} cannot be reached now; newer policies may be missing.',
  feedUnreachable: 'Could not reach {source}.',
  feedUntrusted: '{source} does not match what was published, so what came is not shown.',
  feedUnsupported: 'The program of this page is too old to read {source}. Please tell the site’s webmaster.',
  feedUnnamed: 'the policy library',
  searchNoFeed: 'No feed is named',
  searchNoFeedText: 'The webmaster should give the tag a feed attribute: the address of feed.json.',
};
