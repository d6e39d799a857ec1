/** Measures the first visit to a server without range requests; `scripts/bench.mjs without-ranges` runs it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, PredefinedNetworkConditions } from 'puppeteer-core';
import { readLibrary } from '../../packages/cli/bench/library.js';
import { launchBrowser } from '../../packages/search/bench/browser/launch.js';
import { Closers, type StaticServer, serveFolder, temporaryFolder } from '../../packages/testing/src/node.js';
import { mingce } from '../lib/mingce.js';
import { servePage } from './serve-page.js';

const usage = `node scripts/bench.mjs without-ranges [options]

Publishes a library with --small-files, and asks it in Chromium on an emulated network as a first visitor does, by turns: by ranges,
on a server without ranges by small files, and there by whole bundles. The time is from feed.json to the first result opened; the
script of the page is there by then.

  --documents N  at most N documents; 1,000 by default
  --feed FOLDER  this feed in place of one that is published now; built with --small-files`;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    feed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const questions = [
  '停车收费',
  '临时救助怎么申请',
  '高新技术企业认定补贴',
  '物业服务收费标准由谁制定',
  '食品安全监督检查',
  '工伤保险待遇',
];
const network = PredefinedNetworkConditions['Fast 4G'];

interface Way {
  name: string;
  server: StaticServer;
  seconds: number[];
  requests: number[];
}

const closers = new Closers();
try {
  await compare();
} finally {
  await closers.close();
}

async function compare(): Promise<void> {
  const folder = await temporaryFolder(closers);
  const feed = values.feed ?? (await publishLibrary(folder));
  const manifest = await readFile(path.join(feed, 'feed.json'), 'utf8');
  const withoutMark = Buffer.from(manifest.replaceAll(',"smallFiles":true', ''));
  const serve = async (name: string, options: Parameters<typeof serveFolder>[1]): Promise<Way> => {
    const server = await serveFolder(feed, { compress: 'br', ...options });
    closers.after(() => server.close());
    return { name, server, seconds: [], requests: [] };
  };
  const ways = [
    await serve('ranges', {}),
    await serve('no ranges, small files', { ranges: false }),
    await serve('no ranges, whole bundles', {
      ranges: false,
      extra: new Map([['/feed.json', withoutMark]]),
    }),
  ];
  const page = await servePage(closers, path.join(folder, 'page'));
  const browser = await launchBrowser();
  closers.after(() => browser.close());
  for (const question of questions) {
    for (const way of ways) await ask(browser, page, way, question);
  }
  const [byRanges] = ways;
  console.log('| way | median, ms | slowest, ms | × ranges | requests |\n|---|---|---|---|---|');
  for (const { name, seconds, requests } of ways) {
    const share = median(seconds) / median(byRanges?.seconds ?? []);
    const times = [median(seconds), Math.max(...seconds)].map((one) => (1000 * one).toFixed(0));
    console.log(`| ${[name, ...times, share.toFixed(2), median(requests)].join(' | ')} |`);
  }
}

async function publishLibrary(folder: string): Promise<string> {
  const [sources, feed] = [path.join(folder, 'sources'), path.join(folder, 'feed')];
  await mkdir(path.join(sources, 'policies'), { recursive: true });
  const publisher = 'publisher: { name: 示例市人民政府, region: "370000" }';
  await writeFile(path.join(sources, 'feed.yaml'), `id: bench\ntitle: 示例\n${publisher}\n`);
  for (const { id, title, region, publishedOn, text } of readLibrary(undefined).slice(
    0,
    Number(values.documents),
  )) {
    const fields = {
      id,
      title,
      issuers: ['示例机关'],
      region,
      publishedOn,
      genre: 'other',
      topics: ['other'],
      disclosure: 'proactive',
    };
    const front = Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
    await writeFile(path.join(sources, 'policies', `${id}.md`), `---\n${front.join('\n')}\n---\n\n${text}\n`);
  }
  await mingce('build', sources, '--to', feed, '--small-files');
  return feed;
}

/** A new visitor: the browser keeps nothing of the one before. */
async function ask(browser: Browser, page: string, way: Way, question: string): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.goto(page);
    await tab.waitForFunction('globalThis.ask');
    await tab.emulateNetworkConditions(network);
    const before = way.server.requests.length;
    const seconds = await tab.evaluate(
      async (url, text) => {
        const started = performance.now();
        const { error } = await globalThis.ask('new', url, text);
        if (error) throw new Error(error);
        return (performance.now() - started) / 1000;
      },
      way.server.url,
      question,
    );
    way.seconds.push(seconds);
    way.requests.push(way.server.requests.length - before);
  } finally {
    await context.close();
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
