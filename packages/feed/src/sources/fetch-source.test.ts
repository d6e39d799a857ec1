import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abortError } from '@mingce/schema/errors';
import { type FetchSourceOptions, fetchSource } from './fetch-source.js';

const base = 'https://feed.example/policies/';
const ok = () => new Response('{}');
const request = { path: 'feed.json', maxBytes: 1000, freshness: 'any' } as const;

/** A source with scripted responses, and a record of its pauses. */
function scripted(answers: (() => Response | Promise<Response>)[], options: FetchSourceOptions = {}) {
  const calls: { url: string; init: RequestInit | undefined }[] = [];
  const pauses: number[] = [];
  const source = fetchSource(base, {
    fetch: async (url, init) => {
      calls.push({ url: String(url), init });
      return (answers[calls.length - 1] ?? ok)();
    },
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    ...options,
  });
  return { source, calls, pauses };
}
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const status = (code: number) => () => new Response('', { status: code });

describe('fetchSource', () => {
  it('asks for the file below the base, by the cache mode that the freshness wants, and hides the page’s address', async () => {
    const { source, calls } = scripted([]);
    for (const freshness of ['any', 'revalidate', 'reload'] as const) {
      await source.read({ path: 'objects/ab/x.json', maxBytes: 10, freshness });
    }
    assert.deepEqual(
      calls.map(({ url, init }) => [url, init?.cache]),
      ['default', 'no-cache', 'reload'].map((mode) => [`${base}objects/ab/x.json`, mode]),
    );
    assert.equal(calls[0]?.init?.referrerPolicy, 'strict-origin-when-cross-origin');
  });

  it('tries again after growing pauses when the network or the server fails', async () => {
    const { source, calls, pauses } = scripted([offline, status(503), ok]);
    assert.deepEqual([...(await source.read(request))], [...new TextEncoder().encode('{}')]);
    assert.equal(calls.length, 3);
    assert.ok(pauses[0]! >= 150 && pauses[0]! <= 450, String(pauses[0]));
    assert.ok(pauses[1]! >= 300 && pauses[1]! <= 900, String(pauses[1]));
  });

  it('gives up after the tries it may make, with the last reason', async () => {
    const { source, calls } = scripted([offline, offline, status(500), ok], { retries: 2 });
    await assert.rejects(source.read(request), {
      code: 'feed.httpStatus',
      facts: { url: `${base}feed.json`, status: 500 },
    });
    assert.equal(calls.length, 3);
  });

  it('does not try again what will not change', async () => {
    for (const [code, expected] of [
      [404, 'feed.missing'],
      [410, 'feed.missing'],
      [403, 'feed.httpStatus'],
    ] as const) {
      const { source, calls } = scripted([status(code)]);
      await assert.rejects(source.read(request), { code: expected });
      assert.equal(calls.length, 1);
    }
  });

  it('recognises an HTML page, however it starts and however long it is', async () => {
    for (const start of ['<!DOCTYPE html>', '\n  <html>', '\ufeff<HTML lang="zh">', '<!-- x -->', '<head>']) {
      const { source } = scripted([() => new Response(start + '门'.repeat(5000))]);
      await assert.rejects(source.read(request), { code: 'feed.htmlInstead' }, start);
    }
  });

  it('stops reading a body that is too long, even one without end', async () => {
    let pulled = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            pulled += 1;
            controller.enqueue(new Uint8Array(600));
          },
        }),
      );
    const { source, calls } = scripted([endless]);
    await assert.rejects(source.read(request), {
      code: 'feed.tooLarge',
      facts: { url: `${base}feed.json`, maxBytes: 1000 },
    });
    assert.ok(pulled < 10);
    assert.equal(calls[0]?.init?.signal?.aborted, true);
  });

  it('gives up one request after the time-out, in its body too', async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(abortError())));
    const stuck: typeof fetch = async (_, init) =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            init?.signal?.addEventListener('abort', () => controller.error(abortError())),
        }),
      );
    for (const fetch of [never, stuck]) {
      const source = fetchSource(base, { fetch, timeout: 10 });
      await assert.rejects(source.read(request), {
        code: 'feed.timeout',
        facts: { url: `${base}feed.json`, milliseconds: 10 },
      });
    }
  });

  it('waits for a large file as long as bytes arrive, and no longer', async () => {
    const dripping =
      (count: number): typeof globalThis.fetch =>
      async (_, init) =>
        new Response(
          new ReadableStream({
            async start(controller) {
              for (let at = 0; at < count; at++) {
                controller.enqueue(new Uint8Array([at]));
                await new Promise((resolve) => setTimeout(resolve, 20));
              }
              // The body ends after twenty bytes; the other body stops earlier and never ends.
              if (count === 20) controller.close();
              else init?.signal?.addEventListener('abort', () => controller.error(abortError()));
            },
          }),
        );
    const received: number[] = [];
    const onProgress = (bytes: number) => received.push(bytes);
    const slow = fetchSource(base, { fetch: dripping(20), timeout: 200 });
    assert.equal((await slow.read({ ...request, onProgress })).length, 20);
    assert.deepEqual(
      received.slice(0, 20),
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    const stalled = fetchSource(base, { fetch: dripping(3), timeout: 200 });
    await assert.rejects(stalled.read({ ...request, onProgress }), { code: 'feed.timeout' });
  });

  it('is stopped by its signal before, during and between tries', async () => {
    const before = scripted([]);
    await assert.rejects(before.source.read({ ...request, signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
    assert.equal(before.calls.length, 0);

    const controller = new AbortController();
    const during = scripted([
      () => {
        controller.abort();
        return offline();
      },
    ]);
    await assert.rejects(during.source.read({ ...request, signal: controller.signal }), {
      name: 'AbortError',
    });
    assert.equal(during.calls.length, 1);

    const between = new AbortController();
    const waiting = fetchSource(base, { fetch: offline });
    setTimeout(() => between.abort(), 5);
    await assert.rejects(waiting.read({ ...request, signal: between.signal }), { name: 'AbortError' });
  });
});
