import type { Feed, FeedZones } from '@mingce/feed';
import type { Zone } from '@mingce/schema/types';

/** Part of a topic that one feed has. */
export interface ZoneSource {
  readonly feed: Feed;
  readonly zones: FeedZones;
  readonly zone: Zone;
}
