import { type FakeFeed, type FeedContents, fakeFeed, type TestRecords } from '@mingce/feed/testing';
import type { FeedManifest, Vocabulary as FeedVocabulary, Policy } from '@mingce/schema/types';
import { validityFacts } from '@mingce/schema/validity';
import type { SearchDocument } from '@mingce/search';
import { type CuratedQuestion, writeAnswers, writeIndex } from '@mingce/search/writer';
import { samplePolicies } from './sample-policies.js';

/** The day for which the tests describe the sample. */
export const sampleToday = '2025-11-20';

export const sampleVocabulary = {
  regions: [
    { code: '990000', label: '示例省' },
    { code: '990100', label: '示例市', parent: '990000' },
    { code: '990122', label: '示例县', parent: '990100' },
  ],
  topics: [
    { code: 'startup', label: '创业扶持', labelEn: 'Start-up support' },
    { code: 'employment', label: '就业', labelEn: 'Employment' },
    { code: 'insurance', label: '社会保险', labelEn: 'Social insurance' },
    { code: 'eldercare', label: '养老服务', labelEn: 'Elder care' },
    { code: 'education', label: '教育', labelEn: 'Education' },
  ],
};

export interface SampleFeedOptions {
  url?: string;
  policies?: readonly Policy[];
  /** The regions of the vocabulary, in place of those of the sample. */
  regions?: FeedVocabulary['regions'];
  manifest?: Partial<FeedManifest>;
  /** Records of other kinds. */
  records?: TestRecords;
  /** The answers that can be found by a question; add their records to `records`. */
  questions?: readonly CuratedQuestion[];
  /** Featured topics and facts of the feed’s own. */
  featuredTopics?: FeedVocabulary['featuredTopics'];
  facts?: FeedVocabulary['facts'];
  /** Writes further objects, such as those of benefits. */
  objects?: FeedContents['objects'];
  /** Omits the search index, as an old publisher would. */
  withoutSearch?: boolean;
}

/** A feed with policies of every validity and a real search index over them, served through `fetch` while installed. */
export async function sampleFeed(options: SampleFeedOptions = {}): Promise<FakeFeed> {
  const policies = options.policies ?? samplePolicies;
  const contents = {
    vocabulary: {
      ...sampleVocabulary,
      ...(options.regions ? { regions: options.regions } : {}),
      ...(options.facts ? { facts: options.facts } : {}),
      ...(options.featuredTopics ? { featuredTopics: options.featuredTopics } : {}),
    },
    ...(options.objects ? { objects: options.objects } : {}),
    search: options.withoutSearch
      ? undefined
      : await indexOf(policies.map(searchDocument), options.questions),
    manifest: {
      homepage: 'https://www.example.gov.cn/zcwjk/',
      publisher: {
        name: '示例市人民政府办公室',
        region: '990100',
        hotline: { phone: '0000-12345', name: '政务服务热线' },
      },
      ...options.manifest,
    },
  };
  return fakeFeed(
    { ...options.records, policy: [...policies] },
    { ...contents, ...(options.url ? { url: options.url } : {}) },
  );
}

type SearchFiles = NonNullable<FeedContents['search']>;

/**
 * Feeds that this page has written, by their contents: most tests of a file use the same documents, and writing takes
 * longest.
 */
const written = new Map<string, Promise<SearchFiles>>();

function indexOf(
  documents: readonly SearchDocument[],
  questions: readonly CuratedQuestion[] = [],
): Promise<SearchFiles> {
  const contents = JSON.stringify([documents, questions]);
  const known = written.get(contents);
  if (known) return known;
  const files = writeSearch(documents, questions);
  written.set(contents, files);
  return files;
}

async function writeSearch(
  documents: readonly SearchDocument[],
  questions: readonly CuratedQuestion[],
): Promise<SearchFiles> {
  const packs: Record<string, Uint8Array[]> = {};
  const sink = {
    part(pack: string, number: number, bytes: Uint8Array) {
      packs[pack] ??= [];
      packs[pack][number] = bytes;
    },
  };
  const lawWords = new Set<string>();
  const index = await writeIndex(documents, sink, { onLawWord: (word) => lawWords.add(word) });
  if (questions.length > 0) {
    const places = sampleVocabulary.regions.map(({ code, label }) => [code, label] as const);
    await writeAnswers(questions, sink, { places, lawWords, today: sampleToday });
  }
  return { packs, index: index as unknown as Record<string, unknown> };
}

function searchDocument(policy: Policy): SearchDocument {
  const { links } = policy;
  const successor = links?.relatedBy?.find(({ type }) => type === 'replaces' || type === 'repeals');
  return {
    id: policy.id,
    title: policy.title,
    documentNumber: policy.documentNumber,
    keywords: policy.topics.map(
      (code) => sampleVocabulary.topics.find((topic) => topic.code === code)?.label ?? code,
    ),
    region: policy.region,
    issuers: policy.issuers,
    topics: policy.topics,
    genre: policy.genre,
    policyKind: policy.policyKind,
    audiences: policy.audiences ?? [],
    needs: policy.needs ?? [],
    publishedOn: policy.publishedOn,
    issuedOn: policy.issuedOn,
    ...validityFacts(policy),
    interpretations: links?.interpretations?.length ?? 0,
    answers: links?.qa?.length ?? 0,
    services: links?.services?.length ?? 0,
    successor: successor && {
      id: successor.policy,
      title: successor.title,
      documentNumber: successor.documentNumber,
    },
    clauses: (policy.body ?? []).flatMap((node) =>
      node.type === 'clause'
        ? [{ anchor: node.anchor, label: node.label ?? '', text: node.children.map(plainText).join('') }]
        : [],
    ),
  };
}

function plainText(node: unknown): string {
  if (typeof node === 'string') return node;
  const children = (node as { children?: readonly unknown[] }).children ?? [];
  return children.map(plainText).join('');
}
