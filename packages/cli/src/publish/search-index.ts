import { PackBuilder, packPart } from '@mingce/feed';
import type { FeedConfig, Pack, SearchEntry } from '@mingce/schema/types';
import {
  answerPacks,
  type CuratedQuestion,
  type DocumentOptions,
  type IndexSink,
  indexPacks,
  type LawInFeed,
  lawOf,
  type PlaceRow,
  type SearchDocument,
  type WordGroup,
  type WriteIndexOptions,
  writeAnswers,
  writeIndex,
} from '@mingce/search/writer';
import type { FeedFolder } from './feed-folder.js';

/** The curated questions of a feed, and the names of places in visitors' questions. */
export interface QuestionsToWrite {
  questions: readonly CuratedQuestion[];
  places: readonly PlaceRow[];
}

/** Writes the search index of the policies and any index of answers, and returns their entry in `feed.json`. */
export async function writeSearch(
  documents: Iterable<SearchDocument>,
  { questions, places }: QuestionsToWrite,
  settings: FeedConfig['search'],
  folder: Pick<FeedFolder, 'putTrusted' | 'packOptions'>,
  past?: WriteIndexOptions['past'],
): Promise<SearchEntry> {
  const builders = new Map<string, PackBuilder>();
  const builderOf = (pack: string) => {
    const builder =
      builders.get(pack) ??
      new PackBuilder(({ path, bytes }) => folder.putTrusted(path, bytes), folder.packOptions);
    builders.set(pack, builder);
    return builder;
  };
  const sink: IndexSink = { part: (pack, _number, bytes) => builderOf(pack).addPacked(bytes) };
  const ofDocuments = documentOptions(settings);
  const { synonyms } = ofDocuments;
  const lawWords = new Set<string>();
  const laws: LawInFeed[] = [];
  const index = await writeIndex(noting(documents, laws), sink, {
    ...ofDocuments,
    ranking: rankingOf(settings),
    places,
    onLawWord: (word) => lawWords.add(word),
    ...(past ? { past } : {}),
  });
  const hasAnswers = questions.length > 0;
  if (hasAnswers) {
    const answers: IndexSink = { part: (pack, number, bytes) => sink.part(pack, number, packPart(bytes)) };
    const today = latestDay(questions);
    await writeAnswers(questions, answers, { places, synonyms, lawWords, laws, today });
  }
  const packs: Record<string, Pack> = {};
  for (const name of [...indexPacks, ...(hasAnswers ? answerPacks : [])]) {
    packs[name] = await builderOf(name).finish();
  }
  return { packs, index: { ...index } };
}

/** Options that affect the part of the index that depends on one document alone. */
export function documentOptions({ synonyms }: FeedConfig['search']) {
  const groups = synonyms.map((words): WordGroup => ({ everyday: words, official: words, kind: 'equal' }));
  return { synonyms: groups, pack: packPart } satisfies DocumentOptions;
}

/** Passes the documents on; those that are laws with everyday phrases are added to `laws`. */
function* noting(documents: Iterable<SearchDocument>, laws: LawInFeed[]): Generator<SearchDocument> {
  for (const document of documents) {
    const law = lawOf(document);
    if (law) laws.push(law);
    yield document;
  }
}

/** The gate is fitted for the day of the newest answer: the same questions give the same bytes on any day. */
function latestDay(questions: readonly CuratedQuestion[]): string {
  const [latest = ''] = questions
    .map(({ publishedOn }) => publishedOn)
    .sort()
    .reverse();
  return latest;
}

function rankingOf({
  synonyms: _,
  titleWeight,
  ...numbers
}: FeedConfig['search']): NonNullable<WriteIndexOptions['ranking']> {
  const chosen = { ...numbers, heading: titleWeight };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}
