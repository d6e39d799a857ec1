import { buildPack } from '@mingce/feed';
import type { FeedConfig, Pack, SearchEntry } from '@mingce/schema/types';
import { indexPacks, type SearchDocument, type WriteIndexOptions, writeIndex } from '@mingce/search/writer';
import { inParallel } from './in-parallel.js';

/** Writes the search index of the policies and gives its entry in `feed.json`. */
export async function writeSearch(
  documents: Iterable<SearchDocument>,
  settings: FeedConfig['search'],
  putTrusted: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<SearchEntry> {
  const parts = new Map<string, Uint8Array[]>();
  const sink = {
    part(pack: string, number: number, bytes: Uint8Array) {
      const payloads = parts.get(pack) ?? [];
      payloads[number] = bytes;
      parts.set(pack, payloads);
    },
  };
  const index = await writeIndex(documents, sink, {
    ranking: rankingOf(settings),
    synonyms: settings.synonyms.map((words) => ({ everyday: words, official: words, kind: 'equal' })),
  });
  const packs: Record<string, Pack> = {};
  for (const [name, extension] of Object.entries(indexPacks)) {
    const { pack, files } = await buildPack(parts.get(name) ?? [], { extension });
    await inParallel(files, ({ path, bytes }) => putTrusted(path, bytes));
    packs[name] = pack;
    parts.delete(name);
  }
  return { packs, index: { ...index } };
}

function rankingOf({
  synonyms: _,
  titleWeight,
  ...numbers
}: FeedConfig['search']): NonNullable<WriteIndexOptions['ranking']> {
  const chosen = { ...numbers, heading: titleWeight };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}
