import type { Feed } from '@mingce/feed';
import type { Zone } from '@mingce/schema/types';
import { needLabels, type ZoneKind } from '@mingce/schema/vocabulary';
import type { Syndicated } from '../internal/follow-view.js';
import { labelOf } from '../internal/label.js';
import { choiceName } from './browse/filter-bar.js';
import type { Filters } from './browse/filters.js';
import type { FactWords } from './profile/value-words.js';

/** A feed with the files for each need, kind of applicant and place. */
export interface ZonedFeed {
  readonly feed: Feed;
  readonly zones: readonly Zone[];
}

/** The feeds that list what can be followed; those of earlier publishers do not. */
export const withZones = (feeds: readonly Feed[]): readonly Feed[] =>
  feeds.filter(({ manifest }) => manifest.zones !== undefined);

export async function loadZones(feeds: readonly Feed[], signal: AbortSignal): Promise<readonly ZonedFeed[]> {
  return Promise.all(
    withZones(feeds).map(async (feed) => ({ feed, zones: (await feed.zones(signal))?.zones ?? [] })),
  );
}

/**
 * The filters that can be followed: each chosen need, kind of applicant and place with files of its own. If none is
 * chosen or none has files, everything is followed.
 */
export function followedBy(
  feeds: readonly ZonedFeed[],
  { needs, applicant, region }: Pick<Filters, 'needs' | 'applicant' | 'region'>,
  words: FactWords,
): readonly Syndicated[] {
  const { t, locale } = words.i18n;
  const chosen: readonly (readonly [kind: ZoneKind, code: string, name: string])[] = [
    ...needs.map((need) => ['need', need, labelOf(needLabels, need, locale)] as const),
    ['audience', applicant, choiceName('applicant', applicant, words)],
    ['region', region, choiceName('region', region, words)],
  ];
  const found = chosen.flatMap(([kind, code, of]) =>
    feeds.flatMap(({ feed, zones }): Syndicated[] => {
      const zone = zones.find((one) => one.kind === kind && one.code === code);
      if (zone?.syndication === undefined) return [];
      return [{ feed, path: zone.syndication, hasCalendar: zone.calendar === true, of }];
    }),
  );
  if (found.length > 0) return found;
  return feeds.map(({ feed, zones }) => ({
    feed,
    path: 'syndication/all',
    hasCalendar: zones.some(({ calendar }) => calendar === true),
    of: t.text('followAll'),
  }));
}
