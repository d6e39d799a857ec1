import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openAll } from '../../packages/testing/src/node.js';
import { launchChromium } from '../lib/launch.js';
import { type Load, measureLoad } from './measure-load.js';
import { phone, samplePages, widths } from './pages.js';
import { bars } from './report.js';
import { openSampleSite } from './site.js';
import type { Shift } from './timeline.js';
import { slowdown } from './visit.js';

interface Home {
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

declare global {
  var order: string[];
}

/**
 * Runs in the page before anything else: records the order in which an element is defined and the tables of the
 * unpacker are made.
 */
function watchStart(): void {
  globalThis.order = [];
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, ...rest) {
    if (name === 'policy-search') globalThis.order.push('defined');
    return define.call(this, name, ...rest);
  };
  globalThis.Uint16Array = new Proxy(Uint16Array, {
    construct(target, [length], made) {
      if (length === 32_768) globalThis.order.push('tables made');
      return Reflect.construct(target, [length], made);
    },
  });
}

const words = (shifts: readonly Shift[]) =>
  shifts
    .flatMap(({ value, movers }) =>
      movers.map(
        ({ name, from, to }) =>
          `${value.toFixed(3)}: ${name} from ${from.y} (${from.height} high) to ${to.y} (${to.height} high)`,
      ),
    )
    .join('\n');

/**
 * The times of a visit in one line, which `npm test` prints. They are not tested, since they depend on the machine of
 * the test.
 */
const times = ({ largestPaint, blocking, longestTask }: Load) =>
  `largest paint ${largestPaint.toFixed(0)} ms, blocking ${blocking.toFixed(0)} ms, longest task ${longestTask.toFixed(0)} ms`;

describe('while a page loads', () => {
  let home: Home;
  before(async () => {
    home = await openAll(async (closers) => {
      const { url } = await openSampleSite(closers);
      const browser = await launchChromium(closers);
      return { url, browser, close: () => closers.close() };
    });
  });
  after(() => home?.close());

  it('the tables of the unpacker are left to the time in which the feed is fetched', async () => {
    const page = await home.browser.newPage();
    await page.evaluateOnNewDocument(watchStart);
    await page.goto(`${home.url}index.html`);
    await page.waitForSelector('policy-search >>> [part=result]');
    assert.deepEqual(await page.evaluate(() => globalThis.order), ['defined', 'tables made']);
    await page.close();
  });

  // On a slow network, so that every state of a page is painted.
  for (const page of samplePages) {
    for (const width of widths) {
      it(`nothing jumps on ${page.path} at ${width} px`, async (test) => {
        const isPrinted = page.isLong === true && width === phone;
        // The speed of the processor has no effect on what moves.
        const cpu = isPrinted ? slowdown : 1;
        const load = await measureLoad(home.browser, home.url + page.path, page, { width, cpu });
        if (isPrinted) test.diagnostic(`${page.path} at ${width} px: ${times(load)}`);
        assert.ok(
          load.shift <= bars.shift,
          `cumulative layout shift ${load.shift.toFixed(3)}\n${words(load.shifts)}`,
        );
      });
    }
  }
});
