import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { plainText } from '../../packages/content/src/index.js';
import { openFolder } from '../../packages/feed/src/node/index.js';
import type { Policy } from '../../packages/schema/src/types.js';
import { pagefindBinaryPackage } from '../../packages/search/bench/engines/pagefind.js';
import { installPeers, peerFile } from '../../packages/search/bench/peers.js';
import { type Closers, serveFolder, temporaryFolder } from '../../packages/testing/src/node.js';
import { root, run } from '../lib/run.mjs';
import type { Interface } from './acts.js';

/** Pagefind's own interface, which shows results while the visitor types and opens a separate page for each. */
export const pagefindInterface: Interface = {
  box: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result mark',
  unfold: '.pagefind-ui__filter-name',
  filter: '.pagefind-ui__filter-label',
  filtered: '.pagefind-ui__filter-value--checked',
  link: '.pagefind-ui__result-link',
};

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A page for each policy of a feed, and the library page of the example site with Pagefind's interface in place of
 * ours.
 */
export async function openPagefindSite(closers: Closers, feedFolder: string): Promise<{ url: string }> {
  await installPeers(['pagefind']);
  const site = await temporaryFolder(closers);
  const feed = await openFolder(feedFolder);
  const { policy } = await feed.collections();
  for (let number = 0; number < (policy?.pages.length ?? 0); number++) {
    const { items } = await feed.page('policy', number);
    for (const { id } of items)
      await writeFile(path.join(site, `${id}.html`), policyPage(await feed.record('policy', id)));
  }
  const binary = peerFile(
    pagefindBinaryPackage,
    `bin/pagefind_extended${process.platform === 'win32' ? '.exe' : ''}`,
  );
  const { code, output } = await run(binary, ['--site', site], { capture: true });
  if (code !== 0) throw new Error(`Pagefind: ${output}`);
  await cp(path.join(root, 'examples/county-site/site.css'), path.join(site, 'site.css'));
  await writeFile(path.join(site, 'library.html'), libraryPage);
  const server = await serveFolder(site, { compress: 'gzip' });
  closers.after(() => server.close());
  return { url: server.url };
}

const policyPage = ({ title, issuers, body = [] }: Policy) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><main data-pagefind-body><h1>${escapeHtml(title)}</h1><p data-pagefind-filter="发文机关">${escapeHtml(issuers[0] ?? '')}</p>
${plainText(body)
  .split('\n')
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}
</main></body></html>`;

const libraryPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>政府文件库</title>
<link rel="stylesheet" href="site.css"><link rel="stylesheet" href="pagefind/pagefind-ui.css"><link rel="icon" href="data:,"></head>
<body><header class="banner"><div class="wrap"><strong>示例县人民政府</strong></div></header>
<main class="wrap"><div class="panel"><h1>政府文件库</h1><div id="search"></div></div></main>
<footer class="foot">主办：示例县人民政府办公室</footer>
<script src="pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', showImages: false });</script></body></html>`;
