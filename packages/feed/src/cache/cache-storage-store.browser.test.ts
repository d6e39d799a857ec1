import { expect } from '@mingce/testing';
import { cacheStorageStore } from './cache-storage-store.js';

const url = 'https://policy.example.gov.cn/feed/feed.json';
const file = { bytes: Uint8Array.of(1, 2, 3), savedAt: '2025-11-20T01:00:00Z' };

describe('the browser’s Cache Storage', () => {
  const real = caches;
  const use = (open: () => Promise<unknown>) =>
    Object.defineProperty(globalThis, 'caches', { configurable: true, value: { open } });

  afterEach(async () => {
    Object.defineProperty(globalThis, 'caches', { configurable: true, value: real });
    await cacheStorageStore().delete(url);
  });

  it('keeps a file and the moment of its coming', async () => {
    await cacheStorageStore().write(url, file);
    expect(await cacheStorageStore().read(url)).to.deep.equal(file);
  });

  it('that is full keeps nothing, and nobody is held up', async () => {
    const full = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    use(async () => ({ put: full, match: async () => undefined, delete: full, keys: async () => [] }));
    const store = cacheStorageStore();
    await store.write(url, file);
    expect(await store.read(url)).to.equal(undefined);
    await store.delete(url);
  });

  it('that is withheld, as in a sandboxed frame, is not used', async () => {
    use(() => Promise.reject(new DOMException('no', 'SecurityError')));
    const store = cacheStorageStore();
    await store.write(url, file);
    expect(await store.read(url)).to.equal(undefined);
  });

  // This test is last, because a silent store is not asked again on this page.
  it('that never answers is waited for once, two seconds, and then no more', async function () {
    this.timeout(10_000);
    let asked = 0;
    use(() => {
      asked += 1;
      return new Promise(() => undefined);
    });
    const store = cacheStorageStore();
    const started = performance.now();
    expect(await store.read(url)).to.equal(undefined);
    expect(performance.now() - started).to.be.within(1900, 5000);
    const again = performance.now();
    expect(await store.read(url)).to.equal(undefined);
    await store.write(url, file);
    expect(performance.now() - again).to.be.below(500);
    expect(asked).to.equal(1);
  });
});
