/** Measures what a visitor feels; `scripts/bench.mjs vitals` calls it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { writePage } from '../../packages/search/bench/page.js';
import { Closers } from '../../packages/testing/src/node.js';
import { launchChromium } from '../lib/launch.js';
import { root } from '../lib/run.mjs';
import { type Acts, type Interface, measureActs, mingce } from './acts.js';
import { type Load, measureLoad } from './measure-load.js';
import { openPagefindSite, pagefindInterface } from './pagefind-site.js';
import { type SamplePage, samplePages, widths } from './pages.js';
import { type PageResult, tablesOf, type VitalsResult } from './report.js';
import { openSampleSite } from './site.js';

const usage = `node scripts/bench.mjs vitals [options]

Visits every example page at ${widths.join(' and ')} px on a slow network and processor, and prints what moved, what it waited for
and how soon it answered. What was built is measured: node scripts/build.mjs first.

  --runs N          visits to each page; 5 by default
  --pages TEXT      only pages with this in their address
  --beside FOLDER   another checkout, built: its pages and scripts are measured in turn with these
  --no-peer         leave Pagefind out, which is fetched with npm on the first run
  --json FILE       all numbers
  --page            write the tables into docs/benchmarks.md`;

/** A site whose pages are visited. */
interface Site {
  readonly of: string;
  readonly url: string;
  readonly pages: readonly SamplePage[];
  readonly ui: Interface;
}

async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: Array.from(argv),
    options: {
      runs: { type: 'string', default: '5' },
      pages: { type: 'string', default: '' },
      beside: { type: 'string' },
      'no-peer': { type: 'boolean', default: false },
      json: { type: 'string' },
      page: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const closers = new Closers();
  try {
    const sites = await openSites(closers, values.beside, !values['no-peer']);
    const browser = await launchChromium(closers);
    if (!samplePages.some(({ path }) => path.includes(values.pages)))
      throw new Error(
        `No page has “${values.pages}” in its address: ${samplePages.map(({ path }) => path).join(', ')}`,
      );
    const result = await measure(browser, sites, { runs: Number(values.runs), pages: values.pages });
    const tables = tablesOf(result);
    console.log(`\n${tables}`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(result, undefined, 1)}\n`);
    if (values.page) writePage(path.join(root, 'docs/benchmarks.md'), tables, 'vitals');
  } finally {
    await closers.close();
  }
}

async function openSites(closers: Closers, beside: string | undefined, hasPeer: boolean): Promise<Site[]> {
  const ours = await openSampleSite(closers);
  const sites: Site[] = [{ of: 'Mingce', url: ours.url, pages: samplePages, ui: mingce }];
  if (beside !== undefined) {
    const other = await openSampleSite(closers, {
      scripts: path.join(beside, 'packages/embed/dist'),
      pages: path.join(beside, 'examples/county-site'),
    });
    sites.push({ of: `Mingce at ${commit(beside)}`, url: other.url, pages: samplePages, ui: mingce });
  }
  if (hasPeer) {
    const peer = await openPagefindSite(closers, ours.feed);
    sites.push({
      of: 'Pagefind',
      url: peer.url,
      pages: [{ path: 'library.html', searches: true }],
      ui: pagefindInterface,
    });
  }
  return sites;
}

/** Each round visits all sites and pages in turn, so that a busy moment of the machine affects all of them alike. */
async function measure(
  browser: Browser,
  sites: readonly Site[],
  { runs, pages }: { runs: number; pages: string },
): Promise<VitalsResult> {
  const before = loadavg()[0] ?? 0;
  const visits = samplePages
    .filter(({ path }) => path.includes(pages))
    .flatMap((page) => widths.map((width) => ({ page, width })))
    .flatMap(({ page, width }) =>
      sites
        .filter((site) => site.pages.some(({ path }) => path === page.path))
        .map((site) => ({ site, page, width, loads: [] as Load[], acts: [] as Acts[] })),
    );
  for (let run = 1; run <= runs; run++) {
    for (const { site, page, width, loads, acts } of visits) {
      const url = `${site.url}${page.path}`;
      // The peer's page has none of our elements.
      const tag = site.pages.find(({ path }) => path === page.path)?.tag;
      loads.push(await measureLoad(browser, url, tag === undefined ? {} : { tag }, { width }));
      if (page.searches) acts.push(await measureActs(browser, url, site.ui, { width }));
    }
    console.log(`run ${run} of ${runs} done`);
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(root),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}, ${await browser.version()}`,
    runs,
    load: [before, loadavg()[0] ?? 0],
    pages: visits.map(
      ({ site, page, width, loads, acts }): PageResult => ({
        of: site.of,
        path: page.path,
        width,
        loads,
        acts,
      }),
    ),
  };
}

function commit(folder: string): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // A download without its history has no commit.
    return 'unknown';
  }
}

await main(process.argv.slice(2));
