import { assert } from '@esm-bundle/chai';
import { fetchSource } from './fetch-source.js';

const base = new URL('/fake/feed/', location.href).href;

/** Reads files one after the other; returns for each request the file and its credentials mode. */
async function asked(
  at: string,
  count: number,
  answer: (credentials: RequestCredentials | undefined) => Response | Promise<Response>,
): Promise<string[]> {
  const asked: string[] = [];
  const source = fetchSource(at, {
    retries: 0,
    fetch: async (url, init) => {
      asked.push(`${String(url).slice(-1)} ${init?.credentials}`);
      return answer(init?.credentials);
    },
  });
  for (let file = 1; file <= count; file += 1) {
    await source.read({ path: String(file), maxBytes: 100, freshness: 'any' });
  }
  return asked;
}
const file = () => new Response('{}');

/** These tests run over HTTP/1.1, to which the behaviour is limited. */
describe('requests to the page’s own server over HTTP/1.1', () => {
  it('go without cookies every other time, on connections of their own', async () => {
    assert.deepEqual(await asked(base, 4, file), ['1 same-origin', '2 omit', '3 same-origin', '4 omit']);
  });

  it('all carry them again as soon as one without is refused, sent to sign in, or led away', async () => {
    const refusals = [
      () => new Response('', { status: 401 }),
      () => new Response('<!doctype html><title>登录</title>'),
      () => Promise.reject(new TypeError('Failed to fetch')),
    ];
    for (const refuse of refusals) {
      const requests = await asked(base, 4, (credentials) => (credentials === 'omit' ? refuse() : file()));
      const expected = ['1 same-origin', '2 omit', '2 same-origin', '3 same-origin', '4 same-origin'];
      assert.deepEqual(requests, expected);
    }
  });

  it('are as ever for what must be fresh, and for another server', async () => {
    const modes: unknown[] = [];
    const source = fetchSource(base, {
      fetch: async (_, init) => {
        modes.push(init?.credentials);
        return file();
      },
    });
    for (const freshness of ['revalidate', 'reload', 'revalidate'] as const) {
      await source.read({ path: 'feed.json', maxBytes: 100, freshness });
    }
    assert.deepEqual(modes, ['same-origin', 'same-origin', 'same-origin']);
    const elsewhere = await asked('https://feed.example/policies/', 2, file);
    assert.deepEqual(elsewhere, ['1 same-origin', '2 same-origin']);
  });
});
