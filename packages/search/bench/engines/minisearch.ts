import { bundle } from '../bundle.js';
import { importPeer, peerEntry } from '../peers.js';
import type { Item } from '../suite.js';
import { memoryEngine } from './memory-engine.js';
import { pairsOf } from './pairs.js';

interface MiniSearch {
  addAll(items: readonly Item[]): void;
  search(query: string): { id: string }[];
}

interface MiniSearchClass {
  new (options: object): MiniSearch;
  loadJSON(json: string, options: object): MiniSearch;
}

const options = {
  fields: ['title', 'text'],
  storeFields: ['title'],
  tokenize: pairsOf,
  processTerm: (term: string) => term,
  searchOptions: { boost: { title: 2 }, combineWith: 'OR' },
};

const load = async () => (await importPeer<{ default: MiniSearchClass }>('minisearch')).default;

export const minisearch = memoryEngine({
  packages: ['minisearch'],
  settings:
    'pairs of characters, BM25+ over title (×2) and text, any word may match; titles stored, no excerpts',
  code: () => bundle(peerEntry('minisearch', ["export { default } from 'minisearch';"])),
  async write(items) {
    const index = new (await load())(options);
    index.addAll(items);
    return JSON.stringify(index);
  },
  async read(json) {
    const index = (await load()).loadJSON(json, options);
    return {
      ask: async (query) =>
        index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => id),
    };
  },
});
