import { readFile } from 'node:fs/promises';
import { importPeer, peerFile } from '../peers.js';
import { memoryEngine } from './memory-engine.js';
import { pairsOf } from './pairs.js';

interface FlexIndex {
  add(id: number, fields: object): void;
  search(query: string, options: object): { id: number }[];
  export(handler: (key: string, data: string | undefined) => void): Promise<void> | void;
  import(key: string, data: string): void;
}

interface FlexSearch {
  default: { Document: new (options: object) => FlexIndex };
}

const field = (name: string) => ({ field: name, tokenize: 'strict', resolution: 9, encode: pairsOf });

async function create(): Promise<FlexIndex> {
  const { Document } = (await importPeer<FlexSearch>('flexsearch')).default;
  return new Document({ document: { id: 'id', index: [field('title'), field('text')] } });
}

export const flexsearch = memoryEngine({
  packages: ['flexsearch'],
  settings: 'pairs of characters, title and text merged, words may be missing (`suggest`); no excerpts',
  code: () => readFile(peerFile('flexsearch', 'dist/flexsearch.bundle.module.min.mjs')),
  async write(items) {
    const index = await create();
    items.forEach(({ title, text }, at) => void index.add(at, { id: at, title, text }));
    const parts: Record<string, string> = {};
    await index.export((key, data) => {
      if (data !== undefined) parts[key] = data;
    });
    return JSON.stringify({ ids: items.map(({ id }) => id), parts });
  },
  async read(json) {
    const { ids, parts } = JSON.parse(json) as { ids: string[]; parts: Record<string, string> };
    const index = await create();
    for (const [key, data] of Object.entries(parts)) index.import(key, data);
    return {
      async ask(query) {
        const hits = index.search(query, { limit: 10, suggest: true, merge: true });
        return hits.slice(0, 10).flatMap(({ id }) => ids[id] ?? []);
      },
    };
  },
});
