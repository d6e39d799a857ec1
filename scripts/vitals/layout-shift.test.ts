import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { openAll } from '../../packages/testing/src/node.js';
import { chromium, chromiumFlags } from '../lib/browsers.mjs';
import { measureLoad } from './measure-load.js';
import { samplePages, widths } from './pages.js';
import { bars } from './report.js';
import { openSampleSite } from './site.js';
import type { Shift } from './timeline.js';

interface Home {
  url: string;
  browser: Browser;
  close(): Promise<void>;
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

// On a slow network, so that every state of a page is painted; the processor's speed changes nothing of what moves.
describe('while a page loads, nothing on it jumps', () => {
  let home: Home;
  before(async () => {
    home = await openAll(async (closers) => {
      const { url } = await openSampleSite(closers);
      const browser = await puppeteer.launch({ executablePath: chromium(), args: [...chromiumFlags] });
      closers.after(() => browser.close());
      return { url, browser, close: () => closers.close() };
    });
  });
  after(() => home?.close());

  for (const page of samplePages) {
    for (const width of widths) {
      it(`${page.path} at ${width} px`, async () => {
        const { shift, shifts } = await measureLoad(home.browser, home.url + page.path, page, {
          width,
          cpu: 1,
        });
        assert.ok(shift <= bars.shift, `cumulative layout shift ${shift.toFixed(3)}\n${words(shifts)}`);
      });
    }
  }
});
