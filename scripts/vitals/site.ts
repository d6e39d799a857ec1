import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Closers, serveFolders, siteHeaders, temporaryFolder } from '../../packages/testing/src/node.js';
import { publishSample } from '../lib/mingce.js';
import { root } from '../lib/run.mjs';

export interface SampleSite {
  /** Ends with a slash. */
  readonly url: string;
  /** The folder of the published feed. */
  readonly feed: string;
}

/**
 * Publishes the sample feed and serves the example site as a web server does, with texts compressed.
 *
 * @param options.scripts - Folder of the embed scripts; by default those built here.
 * @param options.pages - Folder of the example pages.
 */
export async function openSampleSite(
  closers: Closers,
  {
    scripts = path.join(root, 'packages/embed/dist'),
    pages = path.join(root, 'examples/county-site'),
  }: { scripts?: string | undefined; pages?: string | undefined } = {},
): Promise<SampleSite> {
  const feed = path.join(await temporaryFolder(closers), 'feed');
  await publishSample(feed);
  const sample = await readFile(path.join(scripts, 'sample.html'), 'utf8');
  const server = await serveFolders(
    [
      ['/', pages],
      ['/mingce/', scripts],
      ['/feed/', feed],
    ],
    {
      headers: siteHeaders,
      compress: 'gzip',
      extra: new Map([
        ['/mingce/sample.html', Buffer.from(sample.replace(/https:\/\/[^"]*\/feed\//, '../feed/'))],
      ]),
    },
  );
  closers.after(() => server.close());
  return { url: server.url, feed };
}
