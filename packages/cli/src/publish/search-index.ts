import { layOutPack, partPath } from '@mingce/feed';
import type { FeedConfig, Pack, SearchEntry } from '@mingce/schema/types';
import {
  answerPacks,
  type CuratedQuestion,
  type IndexSink,
  indexPacks,
  type PlaceRow,
  type SearchDocument,
  type WordGroup,
  type WriteIndexOptions,
  writeAnswers,
  writeIndex,
} from '@mingce/search/writer';
import type { FeedFolder } from './feed-folder.js';
import { inParallel } from './in-parallel.js';
import { PartSpool } from './part-spool.js';
import { sha256 } from './sha256.js';

/** The curated questions of a feed, and the places by name that they are asked for. */
export interface QuestionsToWrite {
  questions: readonly CuratedQuestion[];
  places: readonly PlaceRow[];
}

/** Writes the search index of the policies, and the index of answers if there are any, and gives their entry in `feed.json`. */
export async function writeSearch(
  documents: Iterable<SearchDocument>,
  { questions, places }: QuestionsToWrite,
  settings: FeedConfig['search'],
  folder: Pick<FeedFolder, 'dir' | 'putTrusted'>,
): Promise<SearchEntry> {
  const spools = new Map<string, PartSpool>();
  const spoolOf = (pack: string) => {
    const spool = spools.get(pack) ?? new PartSpool(folder.dir, pack);
    spools.set(pack, spool);
    return spool;
  };
  const sink: IndexSink = { part: (pack, _number, bytes) => spoolOf(pack).add(bytes) };
  const synonyms: WordGroup[] = settings.synonyms.map((words) => ({
    everyday: words,
    official: words,
    kind: 'equal',
  }));
  try {
    const index = await writeIndex(documents, sink, { ranking: rankingOf(settings), synonyms });
    const hasAnswers = questions.length > 0;
    if (hasAnswers) await writeAnswers(questions, sink, { places, synonyms, today: latestDay(questions) });
    const packs: Record<string, Pack> = {};
    for (const [name, extension] of Object.entries({ ...indexPacks, ...(hasAnswers ? answerPacks : {}) })) {
      packs[name] = await putPack(spoolOf(name), extension, folder);
    }
    return { packs, index: { ...index } };
  } finally {
    for (const spool of spools.values()) spool.close();
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

async function putPack(
  spool: PartSpool,
  extension: Pack['extension'],
  folder: Pick<FeedFolder, 'putTrusted'>,
): Promise<Pack> {
  const { pack, heads } = await layOutPack(spool.leaves, { extension, digest: sha256 });
  async function* files() {
    let part = 0;
    for await (const head of heads()) {
      yield { path: partPath(pack, part), bytes: spool.read(part, head) };
      part += 1;
    }
  }
  await inParallel(files(), ({ path, bytes }) => folder.putTrusted(path, bytes));
  return pack;
}

function rankingOf({
  synonyms: _,
  titleWeight,
  ...numbers
}: FeedConfig['search']): NonNullable<WriteIndexOptions['ranking']> {
  const chosen = { ...numbers, heading: titleWeight };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}
