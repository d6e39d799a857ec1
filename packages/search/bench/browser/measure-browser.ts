import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, PredefinedNetworkConditions } from 'puppeteer-core';
import { Closers } from '../../../testing/src/node.js';
import { bundle } from '../bundle.js';
import { type Certificate, makeCertificate } from '../certificate.js';
import { type Served, servePacked } from '../serve-packed.js';
import { launchBrowser } from './launch.js';

export interface BrowserResult {
  /** Milliseconds from the navigation to the tenth result on the page, cold, on the emulated network. */
  cold: number[];
  /** The same over HTTP/2, which asks for all files at once; absent where no certificate could be made. */
  coldHttp2?: number[] | undefined;
  /** Bytes of all bodies sent, the page itself too. */
  coldBytes: number[];
  /** Milliseconds of a query asked again at once, on the unhindered network. */
  warm: number[];
  browser: string;
}

const condition = PredefinedNetworkConditions['Fast 4G'];

/** The values of the preset “Fast 4G” in Chromium's developer tools. */
export const network = `Fast 4G of the developer tools: ${(condition.download * 8) / 1e6} Mbit/s down, ${(condition.upload * 8) / 1e6} Mbit/s up, ${condition.latency} ms before each response`;

/** A page that imports `search(text)`, calls it with the text from the address, and shows the returned lines. */
interface Page {
  folder: string;
  files: ReadonlyMap<string, Uint8Array>;
}

const html = (script: string, head = '') => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body><ol></ol><script type="module">
${script}
const show = async (text) => {
  const lines = await search(text);
  document.querySelector('ol').replaceChildren(...lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  }));
};
globalThis.show = show;
const asked = decodeURIComponent(location.hash.slice(1));
if (asked) {
  await show(asked);
  // Forces the layout, so that the time is that of visible lines.
  document.body.offsetHeight;
  globalThis.shownAt = performance.now();
} else globalThis.shownAt = 0;
</script></body></html>`;

export async function mingcePage(folder: string): Promise<Page> {
  const entry = fileURLToPath(new URL('./mingce-page.ts', import.meta.url));
  const publicKey = readFileSync(join(folder, 'key.public.json'), 'utf8');
  const script = `import { search as ask } from '/mingce.js';
const search = (text) => ask('/feed.json', ${JSON.stringify(publicKey)}, text);`;
  const files = new Map([
    // The webmaster's guide advises this preload. Pagefind's first file has a time stamp in its address, so it cannot
    // be preloaded.
    [
      '/bench.html',
      Buffer.from(html(script, '<link rel="preload" href="/feed.json" as="fetch" crossorigin>')),
    ],
    ['/mingce.js', await bundle(entry)],
  ]);
  return { folder: join(folder, 'feed'), files };
}

/** @param folder - A feed that is not signed. */
export async function answersPage(folder: string, today: string): Promise<Page> {
  const entry = fileURLToPath(new URL('./answers-page.ts', import.meta.url));
  const script = `import { search as ask } from '/mingce.js';
const search = (text) => ask('/feed.json', ${JSON.stringify(today)}, text);`;
  const files = new Map([
    ['/bench.html', Buffer.from(html(script))],
    ['/mingce.js', await bundle(entry)],
  ]);
  return { folder, files };
}

export function pagefindPage(folder: string): Page {
  const script = `import * as pagefind from '/pagefind/pagefind.js';
const search = async (text) => {
  const { results } = await pagefind.search(text);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(({ meta, plain_excerpt }) => meta.title + '\\n' + plain_excerpt);
};`;
  return { folder: join(folder, 'site'), files: new Map([['/bench.html', Buffer.from(html(script))]]) };
}

/** Asks each question in a browser profile of its own, over HTTP/1.1 and HTTP/2, then all of them twice in one page. */
export async function measureBrowser(
  page: Page,
  questions: readonly string[],
  deadline: number,
): Promise<BrowserResult> {
  const closers = new Closers();
  const start = async (certificate?: Certificate) => {
    const served = await servePacked(page.folder, { extra: page.files, certificate });
    closers.after(() => served.close());
    return served;
  };
  try {
    const browser = await launchBrowser();
    closers.after(() => browser.close());
    const plain = await start();
    const certificate = makeCertificate();
    const secure = certificate && (await start(certificate));
    const result: BrowserResult = { cold: [], coldBytes: [], warm: [], browser: await browser.version() };
    if (secure) result.coldHttp2 = [];
    for (const question of questions) {
      if (performance.now() > deadline) break;
      const { milliseconds, bytes } = await askCold(browser, plain, question);
      result.cold.push(milliseconds);
      result.coldBytes.push(bytes);
      if (secure) result.coldHttp2?.push((await askCold(browser, secure, question)).milliseconds);
    }
    result.warm = await askWarm(browser, plain, questions);
    return result;
  } finally {
    await closers.close();
  }
}

async function askCold(browser: Browser, served: Served, question: string) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    // Workers inherit the page's network conditions and reject conditions of their own.
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: condition.latency,
      downloadThroughput: condition.download,
      uploadThroughput: condition.upload,
    });
    const before = served.wire.bytes;
    await page.goto(`${served.url}bench.html#${encodeURIComponent(question)}`, { timeout: 60_000 });
    const shown = await page.waitForFunction('globalThis.shownAt', { timeout: 60_000 });
    return { milliseconds: Number(await shown.jsonValue()), bytes: served.wire.bytes - before };
  } finally {
    await context.close();
  }
}

async function askWarm(browser: Browser, served: Served, questions: readonly string[]): Promise<number[]> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${served.url}bench.html`);
  await page.waitForFunction('globalThis.shownAt === 0');
  const ask = `(async (questions) => {
    const times = [];
    for (const question of questions) {
      await show(question);
      const started = performance.now();
      await show(question);
      times.push(performance.now() - started);
    }
    return times;
  })(${JSON.stringify(questions)})`;
  const times = (await page.evaluate(ask)) as number[];
  await context.close();
  return times;
}
