import { readFile } from 'node:fs/promises';
import { importPeer, peerFile } from '../peers.js';
import { memoryEngine } from './memory-engine.js';
import { pairsOf } from './pairs.js';

interface FlexIndex {
  add(id: number, text: string): void;
  search(query: string, options: object): number[];
  export(handler: (key: string, data: string | undefined) => void): Promise<void> | void;
  import(key: string, data: string): void;
}

interface FlexSearch {
  default: { Index: new (options: object) => FlexIndex };
}

async function create(): Promise<FlexIndex> {
  const { Index } = (await importPeer<FlexSearch>('flexsearch')).default;
  return new Index({ tokenize: 'strict', resolution: 9, encode: pairsOf });
}

export const flexsearch = memoryEngine({
  packages: ['flexsearch'],
  settings:
    'pairs of characters over title and text together (as two fields, merged, it finds titles better and all else far worse), words may be missing (`suggest`); no excerpts',
  code: () => readFile(peerFile('flexsearch', 'dist/flexsearch.bundle.module.min.mjs')),
  async write(items) {
    const index = await create();
    items.forEach(({ title, text }, at) => void index.add(at, `${title}\n${text}`));
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
        return index.search(query, { limit: 10, suggest: true }).flatMap((at) => ids[at] ?? []);
      },
    };
  },
});
