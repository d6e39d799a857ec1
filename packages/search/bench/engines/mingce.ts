import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchSource, generateSigningKey, memoryStore, openFeed } from '../../../feed/src/index.js';
import { openIndex, type SearchIndex } from '../../src/index.js';
import { bundle, bundleAtOnce } from '../bundle.js';
import { gzipSize } from '../compress.js';
import { folderSize } from '../folder-size.js';
import { mingceArguments } from '../node-arguments.js';
import { runMeasured } from '../run-measured.js';
import { type Served, servePacked } from '../serve-packed.js';
import { documentsOf, readRows, type Suite } from '../suite.js';
import type { BuildReport, Engine, Job, Opened } from './engine.js';
import { writeSources } from './mingce-sources.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const entry = (name: string) => fileURLToPath(new URL(`../browser/${name}.ts`, import.meta.url));
export const feedIn = (folder: string) => join(folder, 'feed');
const keyIn = (folder: string) => join(folder, 'key.private.json');
const publicKeyIn = (folder: string) => join(folder, 'key.public.json');

/** The day on which validity is judged, the same in each run. */
const today = '2026-01-01';

let served: (Served & { folder: string }) | undefined;

export const mingce: Engine = {
  packages: [],
  settings: 'a signed feed as `mingce build` makes it, read with the key pinned; excerpts included',

  async code() {
    const [page, engine] = await Promise.all([
      bundle(entry('mingce-page')),
      bundleAtOnce(entry('engine-only')),
    ]);
    return { scripts: [page], gzip: gzipSize(engine) };
  },

  async build({ rows, folder }: Job): Promise<BuildReport> {
    const sources = join(folder, 'sources');
    writeSources(rows, sources);
    const { privateKey, publicKey } = await generateSigningKey();
    writeFileSync(keyIn(folder), JSON.stringify(privateKey), { mode: 0o600 });
    writeFileSync(publicKeyIn(folder), JSON.stringify(publicKey));
    const { wallSeconds, cpuSeconds, peakMegabytes } = await runCli([
      'build',
      sources,
      '--to',
      feedIn(folder),
      '--key',
      keyIn(folder),
    ]);
    const { bytes, files } = folderSize(join(feedIn(folder), 'bundles'));
    const leftOut = documentsOf(rows).length - documentsIn(feedIn(folder));
    const cost = { wallSeconds, cpuSeconds, peakMegabytes };
    return { ...cost, indexBytes: bytes, indexFiles: files, leftOut };
  },

  async open({ folder, suite }): Promise<Opened> {
    const { url, wire } = await serveOnce(folder);
    const feed = await openFeed(`${url}feed.json`, {
      publicKey: readFileSync(publicKeyIn(folder), 'utf8'),
      source: fetchSource(url),
      store: memoryStore(),
    });
    const source = await feed.search();
    if (!source) throw new Error('The feed was built without search.');
    const index = openIndex({ manifest: source.index, load: source.load });
    return {
      wire,
      searcher: { ask: suite.level === 'articles' ? askArticles(index, suite) : askDocuments(index) },
    };
  },

  async close() {
    await served?.close();
    served = undefined;
  },
};

function askDocuments(index: SearchIndex) {
  return async (text: string) => {
    const { hits } = await index.search({ text, today });
    return hits.map(({ document }) => document.id);
  };
}

/** Several paragraphs of one article may be among the clauses found, so ten articles need more than ten clauses. */
const clausesForTenArticles = 20;

/** Returns for each clause the article that it belongs to. */
function askArticles(index: SearchIndex, suite: Suite) {
  const ids = new Map(
    readRows(suite).flatMap(({ id, docId, article }) =>
      docId ? [[`${docId} ${article}`, id] as const] : [],
    ),
  );
  return async (text: string) => {
    const { hits } = await index.clauses({ text, today, limit: clausesForTenArticles });
    const found = hits.flatMap(({ document, label }) => ids.get(`${document.id} ${articleOf(label)}`) ?? []);
    return Array.from(new Set(found)).slice(0, 10);
  };
}

/** The article of a clause: 第三条第二项 belongs to 第三条. */
function articleOf(label: string): string {
  return /^第[^条]+条(?:之[一二三四五六七八九十]+)?/.exec(label)?.[0] ?? label;
}

async function serveOnce(folder: string): Promise<Served> {
  if (served?.folder !== folder) served = { ...(await servePacked(feedIn(folder))), folder };
  return served;
}

function documentsIn(feed: string): number {
  const { search } = JSON.parse(readFileSync(join(feed, 'feed.json'), 'utf8')) as {
    search: { index: { documents: number } };
  };
  return search.index.documents;
}

/** Exit code 1 means that faulty documents were left out and the others were published. */
async function runCli(args: readonly string[]) {
  const run = await runMeasured(process.execPath, [...mingceArguments, ...args], root, {
    seconds: Number.POSITIVE_INFINITY,
  });
  if (run.code === 0 || run.code === 1) return run;
  throw new Error(run.stopped ?? `mingce ${args[0]} ended with ${run.code}: ${run.output.slice(-300)}`);
}
