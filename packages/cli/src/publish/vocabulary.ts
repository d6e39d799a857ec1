import { recordKinds } from '@mingce/schema';
import type { FeedConfig, Vocabulary } from '@mingce/schema/types';
import { defaultTopics, mergeRegions, regionAncestors, regions, type Term } from '@mingce/schema/vocabulary';
import type { RecordsByKind } from './records-by-kind.js';

/**
 * The words a feed uses for its codes: those of `feed.yaml` in their order, and of the built-in ones those that its
 * records use, so that a reader needs no table of its own. The default element profile is first.
 */
export function vocabularyOf(config: FeedConfig, records: RecordsByKind): Vocabulary {
  const all = recordKinds.flatMap((kind): { region: string; topics?: string[] | undefined }[] => [
    ...records[kind],
  ]);
  const usedRegions = new Set(
    [config.publisher.region, ...all.map(({ region }) => region)].flatMap(regionAncestors),
  );
  const usedTopics = new Set(all.flatMap(({ topics = [] }) => topics));
  const { featuredTopics, profiles, defaultProfile, facts } = config;
  return {
    regions: mergeRegions(withCodes(regions, usedRegions), config.regions).map(copyTerm),
    topics: [...config.topics, ...withoutCodes(withCodes(defaultTopics, usedTopics), config.topics)].map(
      copyTerm,
    ),
    featuredTopics,
    profiles: [...profiles].sort(
      (a, b) => Number(b.code === defaultProfile) - Number(a.code === defaultProfile),
    ),
    ...(facts.length > 0 ? { facts } : {}),
  };
}

function withCodes(terms: readonly Term[], codes: ReadonlySet<string>): Term[] {
  return terms.filter(({ code }) => codes.has(code));
}

function withoutCodes(terms: readonly Term[], own: readonly Term[]): Term[] {
  const codes = new Set(own.map(({ code }) => code));
  return terms.filter(({ code }) => !codes.has(code));
}

function copyTerm({ code, label, labelEn, parent }: Term): Vocabulary['topics'][number] {
  return { code, label, labelEn, parent };
}
