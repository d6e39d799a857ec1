import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import type { SearchDocument } from '../types.js';
import { ShortMemory } from './build-memory.js';
import { writeIndex } from './index.js';

const words = ['补贴', '申请', '住房', '公积金', '高新技术', '企业', '养老', '护理', '教育', '就业'];

/** Documents of different lengths, with words of the thesaurus and with characters that no other document has. */
function library(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const texts = Array.from({ length: 1 + ((at * 7) % 30) }, (_, clause) => {
      const own = String.fromCodePoint(0x4e00 + at * 40 + clause, 0x5e00 + at, 0x6e00 + clause);
      return `${words[(at + clause) % words.length]}${own}办理${clause}号，${words[clause % words.length]}。`;
    });
    return sampleDocument(`d-${at}`, { title: `示例${own(at)}办法`, clauses: sampleClauses(...texts) });
  });
}

const own = (at: number) => String.fromCodePoint(0x7000 + at);

/** Small shards make many of them, and a low limit of postings makes the writer prune terms. */
async function written(documents: readonly SearchDocument[], memory = new ShortMemory()) {
  const parts = new Map<string, string>();
  const manifest = await writeIndex(
    documents,
    {
      part: (pack, number, bytes) => void parts.set(`${pack}/${number}`, Buffer.from(bytes).toString('hex')),
    },
    { shardBytes: 64, maxPostings: 20, past: { memory, keyOf: (document) => JSON.stringify(document) } },
  );
  return { manifest, parts };
}

/** Counts the documents whose terms were read, and those whose terms were made. */
class Watched extends ShortMemory {
  readonly made: string[] = [];

  override put(key: string, result: Uint8Array): void {
    this.made.push(key.split('/')[0] ?? '');
    super.put(key, result);
  }
}

/** A memory that has lost the results of a step, which shows only when they are read, as with a damaged file. */
class Damaged extends ShortMemory {
  readonly #whole: ShortMemory;
  readonly #lost: string;

  constructor(whole: ShortMemory, lost: string) {
    super();
    this.#whole = whole;
    this.#lost = lost;
  }

  override get(key: string): Uint8Array | undefined {
    return super.get(key) ?? (key.startsWith(`${this.#lost}/`) ? undefined : this.#whole.get(key));
  }

  override keep(key: string): boolean {
    return super.keep(key) || this.#whole.keep(key);
  }
}

describe('an index that is written again', () => {
  const before = library(24);
  const [first, second, ...others] = before as [SearchDocument, SearchDocument, ...SearchDocument[]];
  const longer = { ...second, clauses: [...second.clauses, ...sampleClauses('新增一条补贴。')] };
  const changes: [string, SearchDocument[]][] = [
    ['a changed word', [{ ...first, clauses: sampleClauses('补助龘办理。') }, second, ...others]],
    ['a clause more', [first, longer, ...others]],
    ['a document more', [...before, sampleDocument('new', { clauses: sampleClauses('养老护理补贴。') })]],
    ['a document less', before.slice(1)],
    ['a document under another id', [{ ...first, id: 'renamed' }, second, ...others]],
    ['nothing', before],
  ];
  for (const [change, after] of changes) {
    it(`has the bytes of one that is written anew after a change: ${change}`, async () => {
      const memory = new ShortMemory();
      const { manifest } = await written(before, memory);
      assert.equal(manifest.parts.terms % 128, 0, 'shards lie in groups');
      assert.deepEqual(await written(after, memory), await written(after));
    });
  }

  it('has them though what was remembered of a step is lost when it is read', async () => {
    const memory = new ShortMemory();
    const unchanged = await written(before, memory);
    const after = [{ ...first, clauses: sampleClauses('补助龘办理。') }, second, ...others];
    const changed = await written(after);
    for (const step of ['facts', 'terms']) {
      assert.deepEqual(await written(after, new Damaged(memory, step)), changed, step);
    }
    // Merged terms of unchanged groups are read only to make their shards.
    assert.deepEqual(await written(before, new Damaged(memory, 'shards')), unchanged);
    const noShards = new Damaged(new Damaged(memory, 'merged'), 'shards');
    assert.deepEqual(await written(before, noShards), unchanged);
  });

  it('analyses the changed document alone, and merges few groups', async () => {
    const memory = new Watched();
    await written(before, memory);
    memory.made.length = 0;
    const [clause, ...rest] = first.clauses;
    assert.ok(clause);
    const changed = {
      ...first,
      clauses: [{ ...clause, text: clause.text.replace('办理', '受理') }, ...rest],
    };
    await written([changed, second, ...others], memory);
    const count = (step: string) => memory.made.filter((made) => made === step).length;
    assert.deepEqual([count('facts'), count('terms'), count('checksums'), count('suggest')], [1, 1, 1, 0]);
    assert.ok(count('merged') > 0 && count('merged') < 20, `${count('merged')} of 128 groups`);
  });
});
