import type { Translator } from '@mingce/i18n';
import type { FeedState } from '../internal/feed-controller.js';
import type { ElementMessages } from '../messages/index.js';

/** Title of the feed for readers; before it has been read, a general word. */
export function sourceTitle(feeds: FeedState, t: Translator<ElementMessages>): string {
  const title = feeds.status === 'ready' ? feeds.group.feeds[0]?.manifest.title : undefined;
  return title ?? t.text('feedUnnamed');
}

/** The host of a feed; of a feed that cannot be read, nothing else is known. */
export function hostOf(url: string): string {
  try {
    return new URL(url, document.baseURI).host || url;
  } catch {
    // An address that is none is the best name for itself.
    return url;
  }
}
