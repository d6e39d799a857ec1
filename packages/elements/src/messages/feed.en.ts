import type { Translated } from '@mingce/i18n';
import type { feedZhCN } from './feed.zh-CN.js';

export const feedEn: Translated<typeof feedZhCN> = {
  feedUnreachable: 'Could not reach {source}.',
  feedUnnamed: 'the policy library',
  reconnect: 'Reconnect',
  staleTitle: 'Showing the copy of {date}.',
  staleText: '{source} cannot be reached now; newer policies may be missing.',
  unrenewedTitle: 'Nothing here was updated since {date}.',
  unrenewedText:
    'Policies issued, changed or repealed after that may not show here, and if the date of this device is wrong, so is their validity; check with the publisher before you act.',
  pinnedKeyReplaced:
    'The public key of {url} was replaced; this page goes on working. Put the new public key of the publisher into the attribute key of the tag.',
  pinnedKeyRevoked:
    'The public key of {url} was revoked and may be stolen. This page still works, but put the new public key of the publisher into the attribute key of the tag soon.',
  feedUntrusted: '{source} failed verification: it does not match what was published, so it is not shown.',
  feedUnsupported: 'This page is too old to read {source}. Please contact the site’s webmaster.',
  feedNone: 'The content cannot be shown now',
  feedTellWebmaster: 'Please contact the site’s webmaster.',
  feedNoAttribute:
    '<{tag}> names no feed: give it a feed attribute, the address of feed.json, such as feed="/zcwjk/feed.json".',
  feedSetting: 'The service is not available now. Please contact the site.',
  clockBehind:
    'The date of this device is before the library was published and may be wrong; validity is judged on {date}.',
};
