import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSize } from '../compress.js';
import { folderSize } from '../folder-size.js';
import { peerFile } from '../peers.js';
import { runMeasured } from '../run-measured.js';
import { type Served, serve } from '../static-server.js';
import { itemsOf } from '../suite.js';
import type { BuildReport, Engine, Job, Opened } from './engine.js';

interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  destroy(): Promise<void>;
}

const siteIn = (folder: string) => join(folder, 'site');
const idsIn = (folder: string) => join(folder, 'ids.json');
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
export const pagefindBinaryPackage = `@pagefind/${platform}`;

let served: (Served & { folder: string }) | undefined;
let opened = 0;

export const pagefind: Engine = {
  packages: ['pagefind'],
  settings:
    'the extended binary over pages in zh-CN with `data-pagefind-body`, as its guide says; excerpts included',

  /** It runs in a worker by default; the module that starts it has the same code again, for browsers without. */
  async code(folder) {
    const file = (name: string) => readFile(join(siteIn(folder), 'pagefind', name));
    const scripts = await Promise.all([file('pagefind.js'), file('pagefind-worker.js')]);
    const gzip = [...scripts, await file('wasm.unknown.pagefind')].reduce(
      (sum, one) => sum + gzipSize(one),
      0,
    );
    return { scripts, gzip };
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

  async open({ folder }): Promise<Opened> {
    const { url, wire } = await serveOnce(folder);
    const ids = JSON.parse(readFileSync(idsIn(folder), 'utf8')) as string[];
    const script = pathToFileURL(join(siteIn(folder), 'pagefind/pagefind.js'));
    pretendPage();
    // A new query string makes Node load the module anew, with nothing kept from before.
    opened += 1;
    const module = (await import(`${script.href}?${opened}`)) as PagefindModule;
    const instance = module.createInstance({ basePath: `${url}pagefind/`, baseUrl: '/' });
    await instance.init();
    return {
      wire,
      searcher: {
        async ask(query) {
          const { results } = await instance.search(query);
          const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return pages.flatMap(({ url: page }) => ids[Number.parseInt(page.slice(1), 10)] ?? []);
        },
        close: () => instance.destroy(),
      },
    };
  },

  async close() {
    await served?.close();
    served = undefined;
  },
};

/** It splits a query into words only if it finds the page's language, as it does in a browser. */
function pretendPage(): void {
  const html = { getAttribute: () => 'zh-CN' };
  Object.assign(globalThis, { document: { querySelector: () => html } });
}

async function serveOnce(folder: string): Promise<Served> {
  if (served?.folder !== folder) served = { ...(await serve(siteIn(folder))), folder };
  return served;
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
