import assert from 'node:assert/strict';
import { cp, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { temporaryFolder } from '../../../packages/testing/src/node.js';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { publishSample } from '../../../scripts/lib/mingce.js';

/** Puppeteer's `>>>` looks into shadow roots, since a person sees their content too. */
const box = 'policy-search >>> input[role=combobox]';
const resultTitle = 'policy-search >>> h3 a';

async function searchFor(page: Page, words: string) {
  await page.waitForSelector(box);
  await page.click(box, { count: 3 });
  await page.type(box, words);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => new URLSearchParams(location.search).get('mingce-q') === asked,
    {},
    words,
  );
  // The page starts with the newest policies; only search results have marks.
  await page.waitForSelector('policy-search >>> [part=result] mark', { visible: true });
}

const text = async (page: Page, selector: string) => {
  const element = await page.waitForSelector(selector, { visible: true });
  return element?.evaluate((node) => node.textContent) ?? '';
};

describe('the county site', () => {
  let site: CountySite;

  before(async () => {
    site = await CountySite.open('examples/feed-sources');
  });
  afterEach(() => site.endVisits());
  after(() => site?.close());

  it('finds a policy in plain words, opens the very clause, and comes back to the results', async () => {
    const { page, complaints } = await site.visit('/library.html');
    await searchFor(page, '创业补贴怎么领');
    assert.match(await text(page, resultTitle), /创业/);

    await page.click('policy-search >>> a[href*="clause=art-"]');
    const title = await text(page, 'policy-search >>> policy-reader >>> h2');
    assert.match(title, /创业/);
    const address = new URL(page.url());
    assert.ok(address.searchParams.get('mingce-policy'), 'the address names the policy');
    assert.match(address.searchParams.get('mingce-clause') ?? '', /^art-\d+/);

    await page.goBack();
    await page.waitForSelector(resultTitle, { visible: true });
    assert.equal(new URL(page.url()).searchParams.get('mingce-q'), '创业补贴怎么领');
    assert.deepEqual(complaints, []);
  });

  it('finds a policy by the plain words of its interpretation, and opens the policy', async () => {
    const { page, complaints } = await site.visit('/library.html');
    await searchFor(page, '坐车避开早晚高峰');
    assert.match(await text(page, resultTitle), /老年人免费乘坐/);
    assert.match(await text(page, 'policy-search >>> [part=excerpt] a'), /^(?:一图读懂|视频音频)$/);
    await page.click('policy-search >>> [part=excerpt] a');
    assert.match(await text(page, 'policy-search >>> policy-reader >>> h2'), /老年人免费乘坐/);
    assert.equal(new URL(page.url()).searchParams.get('mingce-clause'), null);
    assert.deepEqual(complaints, []);
  });

  it('opens a deep link to a clause in a fresh browser', async () => {
    const first = await site.visit('/library.html');
    await searchFor(first.page, '创业补贴怎么领');
    const href = await first.page.$eval('policy-search >>> a[href*="clause=art-"]', (link) =>
      (link as HTMLAnchorElement).getAttribute('href'),
    );
    const address = new URL(href ?? '', first.page.url());

    const { page, complaints } = await site.visit(address.pathname + address.search);
    await page.waitForSelector('policy-search >>> policy-reader >>> h2', { visible: true });
    const clause = address.searchParams.get('mingce-clause');
    await page.waitForFunction(
      (anchor) => {
        const search = document.querySelector('policy-search');
        const reader = search?.shadowRoot?.querySelector('policy-reader');
        const target = reader?.shadowRoot?.getElementById(anchor ?? '');
        const box = target?.getBoundingClientRect();
        return box !== undefined && box.top >= -1 && box.top < innerHeight;
      },
      {},
      clause,
    );
    assert.deepEqual(complaints, []);
  });

  for (const pathname of ['/', '/library.html', '/old-cms.html']) {
    for (const width of [1280, 375]) {
      it(`${pathname} at ${width} px breaks no policy, asks no other host and does not scroll sideways`, async () => {
        const { page, complaints } = await site.visit(pathname, { width });
        await page.waitForSelector(box);
        await page.click(box);
        await page.type(box, '养老');
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(overflow <= 0, `scrolls ${overflow} px sideways`);
        assert.deepEqual(complaints, []);
      });
    }
  }

  it('draws a picture of a policy, loading what that takes only there', async () => {
    const { page, complaints, requests } = await site.visit('/interpretation.html');
    const title = await text(page, 'policy-interpretation >>> policy-picture >>> #title');
    assert.match(title, /创业/);
    assert.ok(requests.includes('/mingce/mingce-interpretation.js'));
    assert.deepEqual(complaints, []);
    const other = await site.visit('/library.html');
    await other.page.waitForSelector(box);
    assert.ok(!other.requests.includes('/mingce/mingce-interpretation.js'));
  });

  it('has a gallery of pictures in every theme, and of the other templates, each link leading to one', async () => {
    const { page, complaints } = await site.visit('/pictures.html');
    const links = await page.$$eval('.gallery li, .kinds dd', (items) =>
      items.map((item) => ({
        theme: /theme-(\w+)/.exec(item.className)?.[1],
        href: item.querySelector('a')?.href ?? '',
      })),
    );
    assert.ok(links.filter(({ theme }) => theme).length >= 8, 'at least eight pictures');
    const themes = new Set(links.flatMap(({ theme }) => theme ?? []));
    assert.deepEqual([...themes].sort(), ['blue', 'contrast', 'green', 'ink', 'red', 'warm']);
    const templates = new Set<string>();
    for (const { theme, href } of links) {
      await page.goto(href);
      const shown = await page.waitForSelector('policy-interpretation >>> [part~=interpretation]', {
        visible: true,
      });
      templates.add((await shown?.evaluate(({ part }) => part[1])) ?? '');
      if (theme === undefined) continue;
      const picture = await page.waitForSelector(
        'policy-interpretation >>> policy-picture >>> [part=picture]',
        {
          visible: true,
        },
      );
      assert.equal(await picture?.evaluate((node) => (node as HTMLElement).dataset.palette), theme, href);
    }
    assert.deepEqual([...templates].sort(), [
      'agenda',
      'animation',
      'leader',
      'media',
      'picture',
      'press',
      'qa',
    ]);
    assert.deepEqual(complaints, []);
  });

  it('plays a recording of the feed under the policy of the site, once it is checked', async () => {
    const { page, complaints } = await site.visit('/picture.html?mingce-interpretation=jd-waste-animation');
    const start = await page.waitForSelector('policy-interpretation >>> [part=play]', { visible: true });
    await start?.click();
    const video = await page.waitForSelector('policy-interpretation >>> video', { visible: true });
    await page.waitForFunction((player) => (player as HTMLVideoElement).currentTime > 0.2, {}, video);
    const { address, length } = (await video?.evaluate((player) => ({
      address: (player as HTMLVideoElement).currentSrc,
      length: (player as HTMLVideoElement).duration,
    }))) ?? { address: '', length: 0 };
    assert.match(address, /^blob:/);
    assert.equal(Math.round(length), 92);
    assert.deepEqual(complaints, []);
  });

  it('goes to the gallery from the page of one picture when its address names none', async () => {
    const { page, complaints } = await site.visit('/picture.html');
    await page.waitForFunction(() => location.pathname === '/pictures.html');
    assert.match(await text(page, 'h1'), /图库/);
    assert.deepEqual(complaints, []);
  });

  it('follows the site into care mode', async () => {
    const { page, complaints } = await site.visit('/library.html');
    const input = await page.waitForSelector(box);
    const isLarge = (element: Element | null) =>
      element !== null && Number.parseFloat(getComputedStyle(element).fontSize) >= 18;
    assert.equal(await page.evaluate(isLarge, input), false);
    await page.click('#care');
    await page.waitForFunction(isLarge, {}, input);
    assert.ok(await page.evaluate(() => document.documentElement.hasAttribute('data-policy-care')));
    assert.deepEqual(complaints, []);
  });

  it('loads suggestions on the first focus, not before', async () => {
    const { page, requests, complaints } = await site.visit('/library.html');
    await page.waitForSelector(box);
    assert.ok(!requests.includes('/mingce/mingce-suggest.js'));
    await page.click(box);
    await page.type(box, '创业');
    await page.waitForSelector('policy-search >>> [role=option]', { visible: true });
    assert.ok(requests.includes('/mingce/mingce-suggest.js'));
    assert.deepEqual(complaints, []);
  });

  it('says so when the feed is gone, keeps the words typed, and recovers on retry', async () => {
    const { page } = await site.visit('/library.html');
    await page.waitForSelector(box);
    await rename(site.feed, `${site.feed}-away`);
    try {
      const cold = await site.visit('/library.html?mingce-q=创业');
      const message = await text(cold.page, 'policy-search >>> [role=alert]');
      assert.match(message, /没有连上|暂时/);
      assert.equal(await cold.page.$eval(box, (input) => (input as HTMLInputElement).value), '创业');
      await rename(`${site.feed}-away`, site.feed);
      const retry = await cold.page.waitForSelector('policy-search >>> [role=alert] button');
      await retry?.click();
      await cold.page.waitForSelector(resultTitle, { visible: true });
    } finally {
      await rename(`${site.feed}-away`, site.feed).catch(() => undefined);
    }
  });

  it('finds nothing in a window of what the visitor before has left there', async () => {
    const left = (page: Page) =>
      page.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length]);
    const first = await site.visit('/library.html?mingce-q=养老');
    await first.page.waitForSelector(resultTitle, { visible: true });
    await first.page.evaluate(async () => {
      localStorage.setItem('left', 'here');
      sessionStorage.setItem('left', 'here');
      await caches.open('left');
    });
    await site.endVisits();
    const second = await site.visit('/empty.html');
    assert.deepEqual(await left(second.page), [0, 0, 0]);
    assert.deepEqual(second.complaints, []);
  });

  it('works on plain http, where browsers withhold WebCrypto', async () => {
    const { page, complaints, requests } = await site.visit(`${site.plainOrigin}/library.html?mingce-q=养老`);
    assert.equal(await page.evaluate(() => globalThis.crypto.subtle), undefined);
    await page.waitForSelector(resultTitle, { visible: true });
    assert.ok(requests.includes('/mingce/mingce-fallback.js'));
    assert.deepEqual(complaints, []);
  });

  it('works from disk, without any server', async (t) => {
    const folder = await temporaryFolder(t);
    await publishSample(path.join(folder, 'feed'));
    await cp('packages/embed/dist', path.join(folder, 'mingce'), { recursive: true });
    const html =
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>政策</title><body>' +
      '<script src="mingce/mingce.js" defer></script><policy-search feed="feed/"></policy-search>';
    await writeFile(path.join(folder, 'index.html'), html);
    const { page, complaints } = await site.visit(`${pathToFileURL(folder)}/index.html?mingce-q=养老`);
    await page.waitForSelector(resultTitle, { visible: true });
    assert.deepEqual(complaints, []);
  });
});
