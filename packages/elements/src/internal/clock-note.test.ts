import { expect } from '@open-wc/testing';
import { draw as drawReader, eachWithOwnReaderFeed, find as findIn } from '../testing/reader-harness.js';
import { all, draw, eachWithOwnFeed, find, submit, words } from '../testing/search-harness.js';

/** Sets the clock of the computer while a test runs. */
function eachOn(moment: string): void {
  const { now } = Date;
  beforeEach(() => {
    Date.now = () => new Date(moment).getTime();
  });
  afterEach(() => {
    Date.now = now;
  });
}

/** The page does not say which day it is, so the computer does. */
const provider = { today: '' };

const doubt = '本机的日期早于文件库的发布日期，可能不对；文件是否有效按2025年11月20日判断。';

describe('a computer that has lost its date', () => {
  describe('and shows 2009, before the feed was published', () => {
    eachOn('2009-01-01T00:00:00+08:00');

    describe('in search', () => {
      eachWithOwnFeed();

      it('is doubted aloud, and nothing is called not yet in force for it', async () => {
        const element = await draw({ provider });
        await submit(element, '创业补贴');
        expect(words(find(element, '[part=notes]'))).to.contain(doubt);
        const dated = await draw({ provider: { today: '2025-11-20' } });
        await submit(dated, '创业补贴');
        expect(all(element, 'li [part=validity]').map(words)).to.deep.equal(
          all(dated, 'li [part=validity]').map(words),
        );
        expect(words(find(dated, '[part=notes]'))).to.equal('');
      });
    });

    describe('in a reader', () => {
      eachWithOwnReaderFeed();

      it('is doubted aloud, and validity is that of the publishing day', async () => {
        const reader = await drawReader({ provider });
        expect(words(findIn(reader, '[part=note]'))).to.equal(doubt);
        expect(words(findIn(reader, 'article')))
          .to.contain('现行有效')
          .and.not.contain('尚未施行');
      });
    });
  });

  describe('and shows 2038, years after the feed was published', () => {
    eachOn('2038-01-01T00:00:00+08:00');
    eachWithOwnFeed({ manifest: { expiresAt: '2026-02-18T09:00:00+08:00' } });

    it('finds nothing expired without the day since which nothing was heard', async () => {
      const element = await draw({ provider });
      await submit(element, '创业补贴');
      expect(words(find(element, '[part=notes]'))).to.contain('这里的内容自2025年11月20日起没有更新');
    });
  });

  describe('by less than a day', () => {
    eachOn('2025-11-20T00:00:01+08:00');
    eachWithOwnFeed();

    it('is not doubted: the day is the same in China', async () => {
      const element = await draw({ provider });
      expect(words(find(element, '[part=notes]'))).not.to.contain('本机的日期');
    });
  });
});
