import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchSource } from './fetch-source.js';

const base = 'https://feed.example/policies/';
const file = Uint8Array.from({ length: 100 }, (_, at) => at);
const part = (from: number) =>
  ({ path: 'bundles/x.bin', maxBytes: 100, freshness: 'any', range: { from, length: 10 } }) as const;

/** A source over a server with scripted responses, and a record of its requests: a range, or the whole file. */
function served(answer: (range: string | null, request: number) => Response | Promise<Response>) {
  const asked: (string | null)[] = [];
  const modes = new Set<RequestCache | undefined>();
  const source = fetchSource(base, {
    fetch: async (_, init) => {
      const range = new Headers(init?.headers).get('range');
      asked.push(range);
      modes.add(init?.cache);
      return answer(range, asked.length);
    },
    pause: () => Promise.resolve(),
  });
  return { source, asked, modes };
}

const slice = (range: string) => {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  return new Response(file.slice(Number(from), Number(to) + 1), { status: 206 });
};
const whole = () => new Response(file);
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a range of a file', () => {
  it('is asked for as a single range, past the cache of the browser, which would let one request wait for another', async () => {
    const { source, asked, modes } = served((range) => slice(range ?? ''));
    const read = await Promise.all([source.read(part(0)), source.read(part(90))]);
    assert.deepEqual(
      read.map((bytes) => Array.from(bytes)),
      [Array.from(file.slice(0, 10)), Array.from(file.slice(90))],
    );
    assert.deepEqual(asked, ['bytes=0-9', 'bytes=90-99']);
    assert.deepEqual([...modes], ['no-store']);
  });

  it('is the whole file where the server gives no ranges, read once for all who ask, and asked for so from then on', async () => {
    const { source, asked } = served(whole);
    const read = await Promise.all([source.read(part(0)), source.read(part(20))]);
    assert.deepEqual(
      read.map(({ length }) => length),
      [100, 100],
    );
    await source.read(part(40));
    assert.deepEqual(asked, ['bytes=0-9', 'bytes=20-29', null, null]);
  });

  it('is the whole file where another origin does not answer the preflight, or a guard refuses the header', async () => {
    for (const refusal of [
      offline,
      () => new Response('', { status: 403 }),
      () => new Response('', { status: 416 }),
    ]) {
      const { source, asked } = served((range) => (range ? refusal() : whole()));
      assert.equal((await source.read(part(0))).length, 100);
      assert.deepEqual(asked, ['bytes=0-9', null]);
    }
  });

  it('is its small file where none is given, or the preflight is not answered; the whole file where that is missing', async () => {
    const small = { ...part(10), smallFile: 'bundles/xx/x-1.bin' };
    for (const refusal of [whole, offline, () => new Response('', { status: 403 })]) {
      for (const isThere of [true, false]) {
        const asked: string[] = [];
        const source = fetchSource(base, {
          fetch: async (url, init) => {
            const path = String(url).slice(base.length);
            const isRange = new Headers(init?.headers).has('range');
            asked.push(isRange ? 'range' : path);
            if (isRange) return refusal();
            if (path === small.path) return whole();
            return isThere ? new Response(file.slice(10, 20)) : new Response('', { status: 404 });
          },
          pause: () => Promise.resolve(),
        });
        const read = [await source.read(small), await source.read(small)];
        assert.deepEqual(
          read.map(({ length }) => length),
          isThere ? [10, 10] : [100, 100],
        );
        const once = isThere ? [small.smallFile] : [small.smallFile, small.path];
        assert.deepEqual(asked, ['range', ...once, ...once]);
      }
    }
  });

  it('is tried again, not given up, where the server has given one before', async () => {
    const { source, asked } = served((range, request) => (request === 2 ? offline() : slice(range ?? '')));
    await source.read(part(0));
    assert.equal((await source.read(part(10))).length, 10);
    assert.deepEqual(asked, ['bytes=0-9', 'bytes=10-19', 'bytes=10-19']);
  });

  it('is missing with its file, which is not asked for besides', async () => {
    const { source, asked } = served(() => new Response('', { status: 404 }));
    await assert.rejects(source.read(part(0)), { code: 'feed.missing' });
    assert.equal(asked.length, 1);
  });

  it('leaves it open whether the server gives ranges while the network is down', async () => {
    let isUp = false;
    const { source } = served((range) => (isUp ? slice(range ?? '') : offline()));
    await assert.rejects(source.read(part(0)), { code: 'feed.unreachable' });
    isUp = true;
    assert.equal((await source.read(part(0))).length, 10);
  });
});
