import { nothing } from 'lit';
import { type FollowView, renderFollow, renderFollowed, type Syndicated } from '../internal/follow-view.js';
import type { Topic } from './load-topics.js';

/** The addresses for following a topic; `nothing` if no feed has files for it. */
export function renderFollowedTopic({ sources }: Topic, view: FollowView) {
  const syndicated = sources.flatMap(({ feed, zone: { syndication, calendar } }): Syndicated[] =>
    syndication === undefined ? [] : [{ feed, path: syndication, hasCalendar: calendar === true }],
  );
  return syndicated.length === 0 ? nothing : renderFollow(renderFollowed(syndicated, view), view.i18n);
}
