import { layOutPack, partPath } from '@mingce/feed';
import type { FeedConfig, Pack, SearchEntry } from '@mingce/schema/types';
import { indexPacks, type SearchDocument, type WriteIndexOptions, writeIndex } from '@mingce/search/writer';
import type { FeedFolder } from './feed-folder.js';
import { inParallel } from './in-parallel.js';
import { PartSpool } from './part-spool.js';
import { sha256 } from './sha256.js';

/** Writes the search index of the policies and gives its entry in `feed.json`. */
export async function writeSearch(
  documents: Iterable<SearchDocument>,
  settings: FeedConfig['search'],
  folder: Pick<FeedFolder, 'dir' | 'putTrusted'>,
): Promise<SearchEntry> {
  const spools = new Map<string, PartSpool>();
  const spoolOf = (pack: string) => {
    const spool = spools.get(pack) ?? new PartSpool(folder.dir, pack);
    spools.set(pack, spool);
    return spool;
  };
  try {
    const index = await writeIndex(
      documents,
      { part: (pack, _number, bytes) => spoolOf(pack).add(bytes) },
      {
        ranking: rankingOf(settings),
        synonyms: settings.synonyms.map((words) => ({ everyday: words, official: words, kind: 'equal' })),
      },
    );
    const packs: Record<string, Pack> = {};
    for (const [name, extension] of Object.entries(indexPacks)) {
      packs[name] = await putPack(spoolOf(name), extension, folder);
    }
    return { packs, index: { ...index } };
  } finally {
    for (const spool of spools.values()) spool.close();
  }
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
