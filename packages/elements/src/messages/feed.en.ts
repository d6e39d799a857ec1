import type { Translated } from '@mingce/i18n';
import type { feedZhCN } from './feed.zh-CN.js';

export const feedEn: Translated<typeof feedZhCN> = {
  feedUnreachable: 'Could not reach {source}.',
  feedUnnamed: 'the policy library',
  reconnect: 'Reconnect',
  staleTitle: 'Showing the copy of {date}.',
  staleText: '{source} cannot be reached now; newer policies may be missing.',
  feedUntrusted: '{source} does not match what was published, so what came is not shown.',
  feedUnsupported: 'The program of this page is too old to read {source}. Please tell the site’s webmaster.',
  searchNoFeed: 'No feed is named',
  searchNoFeedText: 'The webmaster should give the tag a feed attribute: the address of feed.json.',
};
