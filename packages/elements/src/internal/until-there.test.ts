import { expect } from '@open-wc/testing';
import type { LazyPart } from './lazy-part.js';
import { untilThere } from './until-there.js';

describe('untilThere', () => {
  it('tries a part again whenever the browser is back online', async () => {
    let tries = 0;
    const part = {
      get value() {
        return tries > 2 ? 'drawing' : undefined;
      },
      tryToLoad: async () => {
        tries += 1;
      },
    };
    const there = untilThere(part as unknown as LazyPart<string>);
    for (let round = 0; round < 2; round += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      window.dispatchEvent(new Event('online'));
    }
    await there;
    expect(tries).to.equal(3);
  });
});
