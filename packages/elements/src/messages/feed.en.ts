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
  feedSetting: 'The service is not available now. Please contact the site.',
  clockBehind:
    'The date of this computer is before the library was published and may be wrong; validity is judged on {date}.',
  clockAhead:
    'The library was published on {published} and this computer says {today}: its date may be wrong, or the library has not been renewed for long. Ask the issuer whether a document still holds.',
};
