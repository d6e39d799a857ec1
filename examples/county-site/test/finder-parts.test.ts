import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { temporaryFolder } from '../../../packages/testing/src/node.js';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { publishSample } from '../../../scripts/lib/mingce.js';
import { root } from '../../../scripts/lib/run.mjs';

const finder = 'policy-package >>> ';
const card = `${finder}[part=item]`;
const choose = `${card} button[aria-pressed]`;
const orderItem = `${finder}[part=order-item]`;
/** The script of the order draws the tools. */
const tools = `${finder}[part=order] [role=group]`;
const failure = `${finder}[part=order] [role=alert]`;

const count = (requests: readonly string[], name: string) =>
  requests.filter((request) => request.endsWith(`/mingce/mingce-${name}.js`)).length;

const seen = async (page: Page, selector: string) => {
  const element = await page.waitForSelector(selector, { visible: true });
  return (await element?.evaluate((node) => node.textContent?.replace(/\s+/g, ' ').trim())) ?? '';
};

/** Answers requests for one script with a given function; the site answers all others. */
const answerFor = (name: string, answer: (request: HTTPRequest) => unknown) => async (page: Page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith(`mingce-${name}.js`)) answer(request);
    else void request.continue();
  });
};

describe('the scripts of the finder', () => {
  let site: CountySite;

  before(async () => {
    site = await CountySite.open('examples/feed-sources');
  });
  afterEach(() => site.endVisits());
  after(() => site?.close());

  it('for an order and for an item load on first use, and once', async () => {
    const { page, requests, complaints } = await site.visit('/finder.html');
    await page.waitForSelector(card, { visible: true });
    assert.deepEqual([count(requests, 'order'), count(requests, 'item')], [0, 0]);
    await page.locator(choose).click();
    await page.locator(`${card}:nth-child(2) button[aria-pressed]`).click();
    await page.waitForSelector(tools, { visible: true });
    assert.equal((await page.$$(orderItem)).length, 2);
    await page.locator(`${card} h3 a`).click();
    await page.waitForSelector(`${finder}[part=item-view]`, { visible: true });
    assert.deepEqual([count(requests, 'order'), count(requests, 'item')], [1, 1]);
    assert.deepEqual(complaints, []);
  });

  it('for the form loads after the first list, before the form is opened', async () => {
    const { page, requests } = await site.visit('/finder.html');
    await page.waitForSelector(card, { visible: true });
    await page.waitForNetworkIdle();
    assert.equal(count(requests, 'form'), 1);
    await page.locator(`${finder}[part=steps] li:nth-child(2) button`).click();
    await page.waitForSelector(`${finder}[part=profile]`, { visible: true });
    assert.equal(count(requests, 'form'), 1);
  });

  it('come at once for a shared order and a linked item', async () => {
    const { page, complaints } = await site.visit('/finder.html');
    const href = await (await page.waitForSelector(`${card} h3 a`))?.evaluate(
      (link) => (link as HTMLAnchorElement).href,
    );
    const item = new URL(href ?? '').searchParams.get('mingce-item') ?? '';
    assert.match(item, /.+\/.+/);
    const shared = await site.visit(`/finder.html#mingce-order=${encodeURIComponent(item)}`);
    await shared.page.waitForSelector(tools, { visible: true });
    assert.deepEqual([(await shared.page.$$(orderItem)).length, count(shared.requests, 'order')], [1, 1]);
    const linked = await site.visit(href ?? '');
    await linked.page.waitForSelector(`${finder}[part=item-view]`, { visible: true });
    assert.deepEqual([count(linked.requests, 'item'), count(linked.requests, 'order')], [1, 0]);
    assert.deepEqual([...complaints, ...shared.complaints, ...linked.complaints], []);
  });

  it('that fails says why beside what was chosen, and comes when it is tried again; the focus stays', async () => {
    let isMissing = true;
    const { page } = await site.visit('/finder.html', {
      prepare: answerFor('order', (request) =>
        isMissing ? request.respond({ status: 404, body: '' }) : request.continue(),
      ),
    });
    await page.waitForSelector(card, { visible: true });
    const button = await page.waitForSelector(choose);
    const title = await seen(page, `${card} h3 a`);
    await button?.focus();
    await page.keyboard.press('Enter');
    assert.equal(await seen(page, failure), '这部分内容缺少脚本文件，没有加载出来。请联系网站管理员。 重试');
    assert.equal(await seen(page, orderItem), title);
    assert.equal(await button?.evaluate((node) => node.matches(':focus')), true);
    isMissing = false;
    const retry = await page.waitForSelector(`${failure} button`);
    await retry?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(tools, { visible: true });
    const focused = await page.$eval('policy-package', (element) =>
      element.shadowRoot?.activeElement?.getAttribute('part'),
    );
    assert.equal(focused, 'order');
  });

  it('of the form and of an item show the same message if they fail, and load when they are tried again', async () => {
    for (const [name, step, part] of [
      ['form', `${finder}[part=steps] li:nth-child(2) button`, 'profile'],
      ['item', `${card} h3 a`, 'item-view'],
    ] as const) {
      let isMissing = true;
      const { page } = await site.visit('/finder.html', {
        prepare: answerFor(name, (request) =>
          isMissing ? request.respond({ status: 404, body: '' }) : request.continue(),
        ),
      });
      await page.waitForSelector(card, { visible: true });
      await page.locator(step).click();
      assert.match(await seen(page, `${finder}[data-place] [role=alert]`), /这部分内容缺少脚本文件/);
      isMissing = false;
      await page.locator(`${finder}[data-place] [role=alert] button`).click();
      await page.waitForSelector(`${finder}[part=${part}]`, { visible: true });
      const isInPlace = await page.$eval('policy-package', (element) =>
        element.shadowRoot?.activeElement?.hasAttribute('data-place'),
      );
      assert.equal(isInPlace, true);
    }
  });

  it('that is slow keeps the focus on a title, and a page printed meanwhile is the list alone', async () => {
    let send: () => void = () => undefined;
    const { page } = await site.visit('/finder.html', {
      prepare: answerFor('order', (request) => {
        send = () => void request.continue();
      }),
    });
    await page.waitForSelector(card, { visible: true });
    await page.locator(choose).click();
    const title = await page.waitForSelector(`${orderItem} a`, { visible: true });
    await title?.focus();
    const busy = await page.waitForSelector(`${finder}[part=order] [aria-busy]`);
    await page.waitForFunction((line) => line?.textContent === '正在加载…', {}, busy);
    await page.emulateMediaType('print');
    await page.waitForSelector(`${finder}[part=order]`, { hidden: true });
    await page.waitForSelector(card, { visible: true });
    await page.emulateMediaType('screen');
    await title?.focus();
    send();
    await page.waitForSelector(tools, { visible: true });
    assert.equal(await title?.evaluate((node) => node.matches(':focus')), true);
  });

  it('come from disk, without any server', async (t) => {
    const folder = await temporaryFolder(t);
    await publishSample(path.join(folder, 'feed'));
    await cp(path.join(root, 'packages/embed/dist'), path.join(folder, 'mingce'), { recursive: true });
    const html = await readFile(path.join(root, 'examples/county-site/finder.html'), 'utf8');
    await writeFile(path.join(folder, 'finder.html'), html.replace('type="module"', 'defer'));
    const { page } = await site.visit(`${pathToFileURL(folder)}/finder.html`);
    await page.locator(choose).click();
    await page.waitForSelector(tools, { visible: true });
    await page.locator(`${card} h3 a`).click();
    await page.waitForSelector(`${finder}[part=item-view]`, { visible: true });
  });
});
