import { assert } from '@esm-bundle/chai';
import { scriptSource } from './script-source.js';

const source = scriptSource(new URL('./fixtures/offline/', import.meta.url).href);
const request = { maxBytes: 1000, freshness: 'any' } as const;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'resolved',
    ({ name, code }) => (name === 'MingceError' ? code : name),
  );

describe('scriptSource', () => {
  it('takes the bytes that an offline copy hands over, and leaves no script behind', async () => {
    const scripts = document.scripts.length;
    const [one, two] = await Promise.all([
      source.read({ ...request, path: 'feed.json' }),
      source.read({ ...request, path: 'feed.json' }),
    ]);
    assert.deepEqual(JSON.parse(new TextDecoder().decode(one)), { title: '示例' });
    assert.deepEqual(two, one);
    assert.equal(document.scripts.length, scripts);
  });

  it('refuses an offline copy that is missing, hands over nothing, something else, or no base64', async () => {
    assert.equal(await codeOf(source.read({ ...request, path: 'none.json' })), 'feed.missing');
    assert.equal(await codeOf(source.read({ ...request, path: 'silent.json' })), 'feed.malformed');
    assert.equal(await codeOf(source.read({ ...request, path: 'other.json' })), 'feed.malformed');
    assert.equal(await codeOf(source.read({ ...request, path: 'broken.json' })), 'feed.malformed');
    assert.equal(await codeOf(source.read({ ...request, path: 'feed.json', maxBytes: 3 })), 'feed.tooLarge');
  });

  it('passes on what another copy of the library asked for', async () => {
    const symbol = Symbol.for('mingce.offline');
    const scope = globalThis as { [symbol]?: (path: string, base64: string) => void };
    await source.read({ ...request, path: 'feed.json' });
    const ours = scope[symbol]!;
    const theirs: string[] = [];
    scope[symbol] = (path) => theirs.push(path);
    await source.read({ ...request, path: 'feed.json' });
    scope[symbol]?.('another.json', '');
    assert.deepEqual(theirs, ['another.json']);
    scope[symbol] = ours;
  });

  it('is stopped by its signal', async () => {
    const controller = new AbortController();
    const reading = codeOf(source.read({ ...request, path: 'feed.json', signal: controller.signal }));
    controller.abort();
    assert.equal(await reading, 'AbortError');
  });
});
