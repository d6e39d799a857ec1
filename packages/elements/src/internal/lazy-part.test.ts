import { guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import { LazyPart } from './lazy-part.js';

describe('LazyPart', () => {
  it('is fetched once, whoever asks', async () => {
    let fetched = 0;
    const part = new LazyPart(async () => {
      fetched += 1;
      return 'drawing';
    });
    expect(part.value).to.equal(undefined);
    await Promise.all([part.tryToLoad(), part.tryToLoad()]);
    await part.tryToLoad();
    expect(part.value).to.equal('drawing');
    expect(fetched).to.equal(1);
  });

  it('says why it is not there, and is tried again', async () => {
    const guard = guardConsole();
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (words: unknown) => warnings.push(words);
    const offline = new Error('offline');
    let isOnline = false;
    const part = new LazyPart(() => (isOnline ? Promise.resolve('drawing') : Promise.reject(offline)));
    try {
      await part.tryToLoad();
      expect(part.value).to.equal(undefined);
      expect(part.failure).to.equal(offline);
      expect(warnings).to.deep.equal([offline]);
      isOnline = true;
      await part.tryToLoad();
      expect(part.value).to.equal('drawing');
      expect(part.failure).to.equal(undefined);
    } finally {
      console.warn = warn;
      guard.check();
    }
  });
});
