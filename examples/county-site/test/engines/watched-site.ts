import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  openAll,
  serveFolders,
  siteHeaders,
  temporaryFolder,
} from '../../../../packages/testing/src/node.js';
import { publishSample } from '../../../../scripts/lib/mingce.js';

declare global {
  // Globals that watch.js adds to every page.
  var complaints: string[];
  function inside(...tags: string[]): ParentNode | null;
  function wordsBelow(node: Node): string;
  function until(holds: () => boolean): Promise<boolean>;
  function settledWords(tag: string): Promise<string>;
}

const page = (language: string, elements: string) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>示例县</title><link rel="icon" href="data:,"></head>
<body><script type="module" src="mingce/mingce.js"></script>${elements}</body></html>`;

/** Pages for elements that the county site shows only inside other elements. */
const ownPages = {
  'changes.html': page('zh-CN', '<policy-changes feed="feed/" policy="shi-gongxin-2025-6"></policy-changes>'),
  'glossary.html': page(
    'zh-CN',
    '<policy-glossary feed="feed/" policy="shi-renshe-2025-7"></policy-glossary>',
  ),
  'english.html': page('en', '<policy-search feed="feed/"></policy-search>'),
};

export interface WatchedSite {
  origin: string;
  /** The server as a proxy, which answers for every host as for its own. */
  proxy: string;
  /** Paths requested from the server since it was started. */
  requests: string[];
  close(): Promise<unknown>;
}

/** The county site with the sample feed under the strictest policy; each page records its own faults. */
export function openWatchedSite(): Promise<WatchedSite> {
  return openAll(async (closers) => {
    const feed = path.join(await temporaryFolder(closers), 'feed');
    await publishSample(feed);
    const requests: string[] = [];
    const server = await serveFolders(
      [
        ['/', 'examples/county-site'],
        ['/mingce/', 'packages/embed/dist'],
        ['/feed/', feed],
      ],
      { headers: siteHeaders, extra: await watchedPages(), onRequest: (asked) => requests.push(asked) },
    );
    closers.after(() => server.close());
    const origin = `http://127.0.0.1:${server.port}`;
    return { origin, proxy: `127.0.0.1:${server.port}`, requests, close: () => closers.close() };
  });
}

async function watchedPages(): Promise<Map<string, Uint8Array>> {
  const names = (await readdir('examples/county-site')).filter((name) => name.endsWith('.html'));
  const site = await Promise.all(
    names.map(async (name) => [name, await readFile(`examples/county-site/${name}`, 'utf8')] as const),
  );
  const pages = [...site, ...Object.entries(ownPages)].map(
    ([name, html]) =>
      [`/${name}`, html.replace('<meta charset="utf-8">', '$&<script src="watch.js"></script>')] as const,
  );
  const watch = await readFile(path.join(import.meta.dirname, 'watch.js'), 'utf8');
  return new Map([...pages, ['/watch.js', watch] as const].map(([name, text]) => [name, Buffer.from(text)]));
}
