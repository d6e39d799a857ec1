import { createHash } from 'node:crypto';
import { deadlinesOf, type FeedItem, itemsOf, writeCalendar } from '@mingce/eligibility';
import type { FeedConfig, Vocabulary } from '@mingce/schema/types';
import type { ZoneKind } from '@mingce/schema/vocabulary';
import type { BuildMemory } from '@mingce/search/writer';
import type { PackedPolicy, PolicyFields } from '../../pipeline/packed-policy.js';
import { needsOf } from '../benefits.js';
import { atomFeed } from './atom.js';
import {
  type SyndicationEntry,
  type SyndicationFeed,
  stableUrn,
  startOfDay,
  syndicationEntry,
} from './entries.js';
import { jsonFeed } from './json-feed.js';

/** Maximum number of entries in a feed: feed readers keep the entries they have seen, so only the newest matter. */
const maxEntries = 100;

interface Group {
  /** Path below `syndication/`, without extension. */
  path: string;
  title: string;
  policies: readonly PackedPolicy[];
  /** Whether an item of these policies belongs to the feed; without this function all items do. */
  has?(item: FeedItem): boolean;
}

export interface SyndicationWords {
  vocabulary: Vocabulary;
  audienceLabel(code: string): string;
  needLabel(code: string): string;
}

/**
 * The JSON Feed and Atom files: `syndication/all.*`, and one pair for each featured topic, topic, audience, need and region
 * in use; beside
 * them the last days of their benefit items for calendars, `.ics`, where there are any.
 */
export function syndicationFiles(
  policies: readonly PackedPolicy[],
  config: FeedConfig,
  words: SyndicationWords,
  memory?: BuildMemory,
): { path: string; text: string }[] {
  const topicLabel = labelIn(words.vocabulary.topics);
  const newest = [...policies].sort(newestFirst);
  const groups: Group[] = [
    { path: 'all', title: config.title, policies: newest },
    ...groupsOf(
      'featured',
      config,
      newest,
      labelIn(words.vocabulary.featuredTopics),
      ({ featuredTopics }) => featuredTopics ?? [],
    ),
    ...groupsOf('topic', config, newest, topicLabel, ({ topics }) => topics),
    ...groupsOf('audience', config, newest, words.audienceLabel, ({ audiences }) => audiences ?? []),
    ...groupsOf('need', config, newest, words.needLabel, (policy) => [
      ...new Set([...(policy.needs ?? []), ...needsOf(policy)]),
    ]).map(
      (group): Group => ({
        ...group,
        has: ({ needs }) => needs.some((need) => group.path === `need/${need}`),
      }),
    ),
    ...groupsOf('region', config, newest, labelIn(words.vocabulary.regions), ({ region }) => [region]),
  ];
  const urlOf = ({ policy }: FeedItem) => config.policyUrl?.replaceAll('{id}', encodeURIComponent(policy.id));
  const made = new Map<PackedPolicy, SyndicationEntry>();
  const entryOf = (policy: PackedPolicy) => {
    const entry = made.get(policy) ?? syndicationEntry(policy, config, topicLabel, memory);
    made.set(policy, entry);
    return entry;
  };
  return groups.flatMap(({ path, title, policies: members, has = () => true }) => {
    const entries = members.slice(0, maxEntries).map(entryOf);
    const feed: SyndicationFeed = {
      id: stableUrn(config.id, 'syndication', path),
      title,
      homepage: config.homepage,
      author: config.publisher.name,
      // RFC 4287 requires a date even for a feed without entries.
      updated: entries[0]?.published ?? startOfDay('1970-01-01'),
      entries,
    };
    return [
      { path: `syndication/${path}.json`, text: jsonFeed(feed) },
      { path: `syndication/${path}.xml`, text: atomFeed(feed) },
      ...deadlineFile(path, title, members.flatMap(itemsOf).filter(has), urlOf),
    ];
  });
}

/** The deadlines of benefit items, for calendars that subscribe to an address; none if no round has a last day. */
function deadlineFile(
  path: string,
  title: string,
  items: readonly FeedItem[],
  urlOf: (item: FeedItem) => string | undefined,
): { path: string; text: string }[] {
  const events = deadlinesOf(
    items,
    ({ title: name }, { round }) => `${name}${round ? `（${round}）` : ''}申报截止`,
    urlOf,
  );
  return events.length === 0 ? [] : [{ path: `syndication/${path}.ics`, text: writeCalendar(title, events) }];
}

function groupsOf(
  kind: ZoneKind,
  config: FeedConfig,
  policies: readonly PackedPolicy[],
  label: (code: string) => string,
  codesOf: (policy: PolicyFields) => readonly string[],
): Group[] {
  const members = new Map<string, PackedPolicy[]>();
  for (const policy of policies) {
    for (const code of new Set(codesOf(policy))) {
      const group = members.get(code);
      if (group) group.push(policy);
      else members.set(code, [policy]);
    }
  }
  return [...members].map(([code, group]) => ({
    path: groupPath(kind, code),
    title: `${config.title} · ${label(code)}`,
    policies: group,
  }));
}

/** Path of the files of one topic, audience, need or region, below `syndication/`, without extension. */
export function groupPath(kind: ZoneKind, code: string): string {
  return `${kind}/${fileName(code)}`;
}

/** Codes are free text in `feed.yaml`; for one that is not a plain file name, its digest is used. */
export function fileName(code: string): string {
  if (/^[\w-]+$/.test(code)) return code;
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}

function labelIn(terms: readonly { code: string; label: string }[]): (code: string) => string {
  const labels = new Map(terms.map(({ code, label }) => [code, label]));
  return (code) => labels.get(code) ?? code;
}

function newestFirst(a: PolicyFields, b: PolicyFields): number {
  if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
