import { inIndexOrder, itemsOf } from '@mingce/eligibility';
import { recordKinds, zoneKinds } from '@mingce/schema';
import type { RecordKind, Summary, Zone, ZoneIndex } from '@mingce/schema/types';
import type { ZoneKind } from '@mingce/schema/vocabulary';
import type { PolicyFields } from '../pipeline/packed-policy.js';
import { listOf } from './collections.js';
import { groupPath } from './syndication/syndication.js';

/**
 * The index of the zones of a feed (docs/formats/feed.md, section 11). A record belongs to the zones it names; an
 * interpretation or another record that names none belongs to the zones of its policies.
 *
 * @param syndicated - The paths of the existing syndication files.
 */
export function zoneIndex(
  summaries: readonly Summary[],
  policies: readonly PolicyFields[],
  syndicated: ReadonlySet<string>,
): ZoneIndex {
  const byId = new Map(summaries.flatMap((one) => (one.kind === 'policy' ? [[one.id, one] as const] : [])));
  const items = inIndexOrder(policies.flatMap(itemsOf));
  const zones = new Map<string, Zone>();
  const zoneOf = (kind: ZoneKind, code: string): Zone => {
    const key = `${kind}/${code}`;
    const zone = zones.get(key) ?? { kind, code, records: {}, ...filesOf(kind, code, syndicated) };
    zones.set(key, zone);
    return zone;
  };
  for (const recordKind of recordKinds) {
    for (const [place, summary] of listOf(summaries, recordKind).entries()) {
      for (const kind of zoneKinds) {
        for (const code of codesOf(kind, summary, byId)) add(zoneOf(kind, code), recordKind, place, summary);
      }
    }
  }
  for (const [place, { needs, policy }] of items.entries()) {
    const summary = byId.get(policy.id);
    for (const kind of zoneKinds) {
      // An item has its own needs.
      const codes = kind === 'need' ? needs : summary ? ownCodes[kind](summary) : [];
      for (const code of new Set(codes)) {
        const zone = zoneOf(kind, code);
        zone.items ??= [];
        zone.items.push(place);
      }
    }
  }
  return { zones: [...zones.values()].sort(byKindAndCode) };
}

const ownCodes: { readonly [K in ZoneKind]: (summary: Summary) => readonly string[] } = {
  featured: ({ featuredTopics = [] }) => featuredTopics,
  topic: ({ topics = [] }) => topics,
  audience: ({ audiences = [] }) => audiences,
  need: ({ needs = [] }) => needs,
  region: ({ region }) => [region],
};

function codesOf(
  kind: ZoneKind,
  summary: Summary,
  policies: ReadonlyMap<string, Summary>,
): ReadonlySet<string> {
  const own = ownCodes[kind](summary);
  if (own.length > 0) return new Set(own);
  return new Set(
    (summary.policies ?? []).flatMap((id) => {
      const policy = policies.get(id);
      return policy ? ownCodes[kind](policy) : [];
    }),
  );
}

function add(zone: Zone, kind: RecordKind, place: number, { publishedOn }: Summary): void {
  const places = zone.records[kind] ?? [];
  places.push(place);
  zone.records[kind] = places;
  if (publishedOn !== undefined && publishedOn > (zone.newestOn ?? '')) zone.newestOn = publishedOn;
}

function filesOf(
  kind: ZoneKind,
  code: string,
  syndicated: ReadonlySet<string>,
): Pick<Zone, 'syndication' | 'calendar'> {
  const path = `syndication/${groupPath(kind, code)}`;
  return {
    ...(syndicated.has(`${path}.xml`) ? { syndication: path } : {}),
    ...(syndicated.has(`${path}.ics`) ? { calendar: true } : {}),
  };
}

function byKindAndCode(a: Zone, b: Zone): number {
  if (a.kind !== b.kind) return zoneKinds.indexOf(a.kind) - zoneKinds.indexOf(b.kind);
  return a.code < b.code ? -1 : 1;
}
