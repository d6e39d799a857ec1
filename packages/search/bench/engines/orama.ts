import { bundle } from '../bundle.js';
import { importPeer, peerEntry } from '../peers.js';
import { memoryEngine } from './memory-engine.js';

interface Orama {
  create(options: object): Promise<unknown> | unknown;
  insertMultiple(db: unknown, items: readonly object[], batch: number): Promise<unknown> | unknown;
  save(db: unknown): unknown;
  load(db: unknown, data: unknown): void;
  search(db: unknown, options: object): Promise<Found> | Found;
}

interface Found {
  hits: { id: string }[];
}

interface Tokenizers {
  createTokenizer(options: object): Promise<unknown> | unknown;
}

interface Stopwords {
  stopwords: readonly string[];
}

async function open(): Promise<{ orama: Orama; db: unknown }> {
  const orama = await importPeer<Orama>('@orama/orama');
  const { createTokenizer } = await importPeer<Tokenizers>('@orama/tokenizers/mandarin');
  const { stopwords } = await importPeer<Stopwords>('@orama/stopwords/mandarin');
  const tokenizer = await createTokenizer({ language: 'mandarin', stopWords: stopwords });
  const db = await orama.create({ schema: { title: 'string', text: 'string' }, components: { tokenizer } });
  return { orama, db };
}

export const orama = memoryEngine({
  packages: ['@orama/orama', '@orama/tokenizers', '@orama/stopwords'],
  settings: 'its Mandarin tokenizer and stop words, BM25 over title (×2) and text; no excerpts',
  code: () =>
    bundle(
      peerEntry('orama', [
        "export { create, load, search } from '@orama/orama';",
        "export { createTokenizer } from '@orama/tokenizers/mandarin';",
        "export { stopwords } from '@orama/stopwords/mandarin';",
      ]),
    ),
  async write(items) {
    const { orama: engine, db } = await open();
    await engine.insertMultiple(db, items, 200);
    return JSON.stringify(engine.save(db));
  },
  async read(json) {
    const { orama: engine, db } = await open();
    engine.load(db, JSON.parse(json));
    return {
      async ask(term) {
        const { hits } = await engine.search(db, { term, limit: 10, boost: { title: 2 } });
        return hits.map(({ id }) => id);
      },
    };
  },
});
