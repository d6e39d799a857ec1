import type { Feed, FeedGroup, FeedZones } from '@mingce/feed';
import type { Locale } from '@mingce/i18n';
import { MingceError } from '@mingce/schema/errors';
import type { RecordKind, Vocabulary } from '@mingce/schema/types';
import { audienceLabels, needLabels, type ZoneKind } from '@mingce/schema/vocabulary';
import type { LocalizeController } from '../internal/localize-controller.js';
import { ZoneLists } from './zone-lists.js';
import type { ZoneSource } from './zone-source.js';

/** A topic, audience or need with its records in the feeds. */
export interface Topic {
  readonly kind: ZoneKind;
  readonly code: string;
  readonly label: { readonly zh: string; readonly en?: string | undefined };
  readonly summary?: { readonly zh: string; readonly en?: string | undefined } | undefined;
  /** The address of its picture. */
  readonly cover?: string | undefined;
  readonly sources: readonly ZoneSource[];
  readonly newestOn?: string | undefined;
}

/** One topic with its lists. */
export interface FoundZone {
  readonly topic: Topic;
  readonly lists: ZoneLists;
}

/** Content of the element: all topics, or one with its lists. */
export interface FoundTopics {
  readonly feeds: readonly Feed[];
  readonly topics: readonly Topic[];
  readonly zone?: FoundZone;
  /** Whether no feed has an index of topics, as those of earlier publishers. */
  readonly isUnindexed?: boolean;
}

/** The requested topic, or all of a kind. */
export type TopicsRequest =
  | { readonly list: 'featured' | 'topic' }
  | { readonly kinds: readonly ZoneKind[]; readonly code: string };

interface Opened {
  readonly feed: Feed;
  readonly vocabulary: Vocabulary;
  readonly zones: FeedZones;
}

/**
 * Loads what an element shows.
 *
 * @param today - The day for sorting items, YYYY-MM-DD.
 * @throws MingceError `feed.recordMissing` for a topic that no feed names.
 */
export async function loadTopics(
  group: FeedGroup,
  request: TopicsRequest,
  today: string,
  signal: AbortSignal,
): Promise<FoundTopics> {
  const { feeds, failures } = group;
  if (feeds.length === 0) throw failures[0]?.error ?? new MingceError('feed.unreachable');
  const opened = (await Promise.all(feeds.map((feed) => open(feed, signal)))).flatMap((one) => one ?? []);
  if (opened.length === 0) return { feeds, topics: [], isUnindexed: true };
  if ('list' in request) return { feeds, topics: topicsOf(opened, request.list) };
  const topic = request.kinds
    .map((kind) => topicOf(opened, kind, request.code))
    .find((one) => one !== undefined);
  if (topic === undefined) throw new MingceError('feed.recordMissing', { kind: 'topic', id: request.code });
  const lists = new ZoneLists(topic.sources, today);
  await lists.start(signal);
  return { feeds, topics: [topic], zone: { topic, lists } };
}

async function open(feed: Feed, signal: AbortSignal): Promise<Opened | undefined> {
  const [vocabulary, zones] = await Promise.all([feed.vocabulary(signal), feed.zones(signal)]);
  return zones && { feed, vocabulary, zones };
}

/** The topics with content: 特色主题 in their order; 主题分类 if there are none or on request. */
function topicsOf(opened: readonly Opened[], kind: 'featured' | 'topic'): readonly Topic[] {
  const codes = new Set(
    opened.flatMap(({ vocabulary }) => termsOf(vocabulary, kind).map(({ code }) => code)),
  );
  const topics = Array.from(codes)
    .map((code) => topicOf(opened, kind, code))
    .filter((topic): topic is Topic => topic !== undefined && topic.sources.length > 0);
  return topics.length === 0 && kind === 'featured' ? topicsOf(opened, 'topic') : topics;
}

type FeaturedTerm = Vocabulary['featuredTopics'][number];

function termsOf({ featuredTopics, topics }: Vocabulary, kind: ZoneKind): readonly FeaturedTerm[] {
  if (kind === 'topic') return topics;
  if (kind !== 'featured') return [];
  const last = Number.MAX_SAFE_INTEGER;
  return [...featuredTopics].sort((a, b) => (a.order ?? last) - (b.order ?? last));
}

/** A topic by its code; `undefined` for one that has no name and no content. */
function topicOf(opened: readonly Opened[], kind: ZoneKind, code: string): Topic | undefined {
  const sources = opened.flatMap(({ feed, zones }) => {
    const zone = zones.zones.find((one) => one.kind === kind && one.code === code);
    return zone ? [{ feed, zones, zone }] : [];
  });
  const named = namedBy(opened, kind, code);
  if (named === undefined) return undefined;
  const [newestOn] = sources
    .flatMap(({ zone }) => zone.newestOn ?? [])
    .sort()
    .reverse();
  return { kind, code, ...named, sources, newestOn };
}

function namedBy(
  opened: readonly Opened[],
  kind: ZoneKind,
  code: string,
): Pick<Topic, 'label' | 'summary' | 'cover'> | undefined {
  if (kind === 'audience' || kind === 'need') {
    const labels: Readonly<Record<string, Topic['label']>> = kind === 'need' ? needLabels : audienceLabels;
    const label = Object.entries(labels).find(([one]) => one === code)?.[1];
    return label && { label };
  }
  for (const { feed, vocabulary } of opened) {
    const term = termsOf(vocabulary, kind).find((one) => one.code === code);
    if (term === undefined) continue;
    return {
      label: { zh: term.label, en: term.labelEn },
      ...(term.summary === undefined ? {} : { summary: { zh: term.summary, en: term.summaryEn } }),
      ...(term.cover === undefined ? {} : { cover: feed.resolve(term.cover) }),
    };
  }
  return undefined;
}

/** Number of records of a kind, or of benefit items. */
export function countOf({ sources }: Topic, what: RecordKind | 'items'): number {
  const places = sources.map(({ zone }) => (what === 'items' ? zone.items : zone.records[what]) ?? []);
  return places.reduce((sum, { length }) => sum + length, 0);
}

/** A text of the feed in the language of the page, or Chinese if there is none. */
export const inLanguage = (words: Topic['label'], locale: Locale): string =>
  locale === 'en' ? (words.en ?? words.zh) : words.zh;

/** The title of a zone: a topic by its name, an audience or a need as 惠企政策专区. */
export function titleOf({ kind, code, label }: Topic, { t, locale }: LocalizeController): string {
  const name = inLanguage(label, locale);
  if (kind === 'featured' || kind === 'topic') return name;
  return t.term('topicsZone', code) || t.text('topicsZoneOf', { name });
}
