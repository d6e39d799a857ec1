import {
  digestOf,
  type MemoryIndex,
  memoryIndex,
  samplePolicies,
  samplePoliciesDigest,
} from '../fixtures/memory-index.js';

/** An assertion without a library, so that browsers can run these tests unchanged. */
function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

const today = '2025-01-01';

describe('the engine in a browser', () => {
  let built: MemoryIndex;

  before(async () => {
    built = await memoryIndex(samplePolicies);
  });

  it('writes the very bytes that Node writes', () => {
    equal(digestOf(built), samplePoliciesDigest);
  });

  it('answers a question with the clause, marked', async () => {
    const { hits, missing } = await built.open().search({ text: '请问创业补贴可以给多少钱？', today });
    const excerpt = hits[0]?.excerpts[0];
    equal(hits[0]?.document.id, 'startup-subsidy');
    equal(excerpt?.anchor, 'art-2');
    equal(
      excerpt?.marks.map(([start, end]) => excerpt.text.slice(start, end)),
      ['创业补贴'],
    );
    equal(missing, []);
  });

  it('gives the same answers without Intl', async () => {
    const platform = globalThis.Intl;
    const texts = ['个体工商户公积金', '示政发[2023]8号', '最高50万元', '"最低生活保障" -暂行', '籍', ''];
    const ask = () => Promise.all(texts.map((text) => built.open('990122').search({ text, today })));
    const expected = await ask();
    Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true, writable: true });
    try {
      equal(await ask(), expected);
    } finally {
      Object.defineProperty(globalThis, 'Intl', { value: platform, configurable: true, writable: true });
    }
  });

  it('rejects with an AbortError when given up', async () => {
    const controller = new AbortController();
    const search = built.open().search({ text: '补贴', today, signal: controller.signal });
    controller.abort();
    equal(await search.catch((error: Error) => error.name), 'AbortError');
  });
});
