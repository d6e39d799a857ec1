import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { settled } from '../../../scripts/lib/settled.js';

/** Safari before 16.4 and Firefox before 101 have no constructable style sheets; Lit falls back to `<style>` there. */
const takeSheetsAway = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
  });

describe("a browser without constructable style sheets, under style-src 'self'", () => {
  let site: CountySite;
  before(async () => {
    site = await CountySite.open('examples/feed-sources');
  });
  afterEach(() => site.endVisits());
  after(() => site?.close());

  for (const [address, shown] of [
    ['/library.html?mingce-q=养老', 'policy-search >>> [part=result] mark'],
    ['/library.html?mingce-policy=shi-renshe-2025-7', 'policy-search >>> policy-reader >>> h2'],
    ['/interpretation.html', 'policy-interpretation >>> policy-picture >>> [part=contact] a[href^="tel:"]'],
  ] as const) {
    it(`${address} looks the same, without a violation`, async () => {
      const screenshots: string[] = [];
      for (const prepare of [undefined, takeSheetsAway]) {
        const { page, complaints } = await site.visit(address, { height: 1200, ...(prepare && { prepare }) });
        await page.waitForSelector(shown, { visible: true });
        await page.evaluate(() => document.fonts.ready);
        const hasSheets = await page.evaluate(() => 'adoptedStyleSheets' in Document.prototype);
        assert.equal(hasSheets, prepare === undefined);
        assert.deepEqual(complaints, []);
        screenshots.push(
          await settled(() => page.screenshot({ encoding: 'base64', optimizeForSpeed: true })),
        );
      }
      assert.ok(screenshots[0] === screenshots[1], 'the two screenshots differ');
    });
  }

  it('has its styles on a page without a policy where the empty style sheet is missing', async () => {
    const withoutSheet = async (page: Page) => {
      await takeSheetsAway(page);
      await page.setBypassCSP(true);
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().endsWith('/mingce.css') ? request.respond({ status: 404 }) : request.continue(),
      );
    };
    const { page, requests } = await site.visit('/library.html?mingce-q=养老', { prepare: withoutSheet });
    const mark = await page.waitForSelector('policy-search >>> [part=result] mark', { visible: true });
    const styles = await page.$$eval('policy-search >>> link[rel=stylesheet] style', (all) => all.length);
    assert.ok(styles > 0, 'the styles came another way');
    assert.ok(!requests.includes('/mingce/mingce.css'));
    const button = await page.$eval(
      'policy-search >>> form button',
      (node) => getComputedStyle(node).borderStyle,
    );
    assert.notEqual(button, 'outset');
    assert.ok(mark);
  });
});
