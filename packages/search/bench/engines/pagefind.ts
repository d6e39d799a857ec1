import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openAll } from '../../../testing/src/node.js';
import { launchBrowser } from '../browser/launch.js';
import { gzipSize } from '../compress.js';
import { folderSize } from '../folder-size.js';
import { peerFile } from '../peers.js';
import { runMeasured } from '../run-measured.js';
import { type Served, servePacked } from '../serve-packed.js';
import { itemsOf } from '../suite.js';
import type { BuildReport, Engine, Job, Opened } from './engine.js';

const siteIn = (folder: string) => join(folder, 'site');
const idsIn = (folder: string) => join(folder, 'ids.json');
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
export const pagefindBinaryPackage = `@pagefind/${platform}`;

interface Home {
  folder: string;
  served: Served;
  browser: Browser;
  close(): Promise<void>;
}

let home: Home | undefined;

const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body><script type="module">
import { createInstance } from '/pagefind/pagefind.js';
const instance = createInstance({});
await instance.init();
globalThis.ask = async (text) => {
  const { results } = await instance.search(text);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return pages.map(({ url }) => url);
};
</script></body></html>`;

export const pagefind: Engine = {
  packages: ['pagefind'],
  settings:
    'the extended binary over pages in zh-CN with `data-pagefind-body`, as its guide says; excerpts included',

  /** Pagefind's scripts are part of the traffic on the wire, so none is counted separately. */
  async code(folder) {
    const names = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];
    const files = await Promise.all(names.map((name) => readFile(join(siteIn(folder), 'pagefind', name))));
    return { scripts: [], gzip: files.reduce((sum, file) => sum + gzipSize(file), 0) };
  },

  async build({ rows, suite, folder }: Job): Promise<BuildReport> {
    const items = itemsOf(rows, suite.level);
    mkdirSync(siteIn(folder), { recursive: true });
    writeFileSync(idsIn(folder), JSON.stringify(items.map(({ id }) => id)));
    items.forEach(({ title, text }, at) => {
      writeFileSync(join(siteIn(folder), `${at}.html`), page(title, text));
    });
    const binary = peerFile(
      pagefindBinaryPackage,
      `bin/pagefind_extended${process.platform === 'win32' ? '.exe' : ''}`,
    );
    const run = await runMeasured(binary, ['--site', siteIn(folder)], folder, {
      seconds: Number.POSITIVE_INFINITY,
    });
    if (run.code !== 0) throw new Error(run.stopped ?? run.output.trim().split('\n').at(-1));
    const { bytes, files } = folderSize(join(siteIn(folder), 'pagefind'));
    const { wallSeconds, cpuSeconds, peakMegabytes } = run;
    return { wallSeconds, cpuSeconds, peakMegabytes, indexBytes: bytes, indexFiles: files };
  },

  /** Each searcher has a browser profile of its own. */
  async open({ folder }): Promise<Opened> {
    const { served, browser } = await homeOf(folder);
    const ids = JSON.parse(readFileSync(idsIn(folder), 'utf8')) as string[];
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${served.url}ask.html`);
    await page.waitForFunction('globalThis.ask');
    return {
      wire: served.wire,
      searcher: {
        async ask(query) {
          const urls = (await page.evaluate(`ask(${JSON.stringify(query)})`)) as string[];
          return urls.flatMap((url) => ids[Number.parseInt(url.slice(1), 10)] ?? []);
        },
        close: () => context.close(),
      },
    };
  },

  async close() {
    await home?.close();
    home = undefined;
  },
};

async function homeOf(folder: string): Promise<Home> {
  if (home?.folder === folder) return home;
  home = await openAll(async (closers) => {
    const served = await servePacked(siteIn(folder), { extra: new Map([['/ask.html', Buffer.from(html)]]) });
    closers.after(() => served.close());
    const browser = await launchBrowser();
    closers.after(() => browser.close());
    return { folder, served, browser, close: () => closers.close() };
  });
  return home;
}

function page(title: string, text: string): string {
  const paragraphs = text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');
  const heading = escapeHtml(title);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${heading}</title></head>
<body><main data-pagefind-body><h1>${heading}</h1>
${paragraphs}
</main></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
