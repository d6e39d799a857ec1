import type { Translator } from '@mingce/i18n';
import type { FeedState } from '../internal/feed-controller.js';
import type { ElementMessages } from '../messages/index.js';

/** Title of the feed for readers; a general word until it is loaded. */
export function sourceTitle(feeds: FeedState, t: Translator<ElementMessages>): string {
  const title = feeds.status === 'ready' ? feeds.group.feeds[0]?.manifest.title : undefined;
  return title ?? t.text('feedUnnamed');
}

/** The host of a feed, the only information about an unreadable feed. */
export function hostOf(url: string): string {
  try {
    return new URL(url, document.baseURI).host || url;
  } catch {
    // An invalid address is shown unchanged.
    return url;
  }
}
