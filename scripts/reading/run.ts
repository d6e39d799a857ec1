/** Reads a feed in every engine while its next version is uploaded; `scripts/bench.mjs reading` calls it. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startNginx } from '../../packages/cli/src/fixtures/nginx.js';
import { sshServer } from '../../packages/cli/src/upload/fixtures/ssh-server.js';
import { Closers, temporaryFolder } from '../../packages/testing/src/node.js';
import { engineNames, engineTitle, findEngine } from '../lib/browsers.mjs';
import { type Engine, type EngineWindow, openWindow } from '../lib/engine-window.js';
import { mingce } from '../lib/mingce.js';
import { servePage } from './serve-page.js';

const usage = `node scripts/bench.mjs reading [options]

Publishes made-up documents, serves them with nginx as the guide for publishers says, edits all of them and uploads the new
version by SFTP to a real sshd, while a page in each engine on this machine searches and opens the first result, again and again:
a visitor who comes anew each time, and one who came before the upload. Fails unless each answer is of one version, whole.

  --documents N   number of documents; 1,000 by default`;

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const editions = { old: '旧版', next: '新版' };
const question = '停车办法';

interface Seen {
  old: number;
  next: number;
  /** Faults, without duplicates. */
  faults: Set<string>;
}

const closers = new Closers();
try {
  process.exitCode = (await readDuringUpload(Number(values.documents))) ? 0 : 1;
} finally {
  await closers.close();
}

/** Whether every engine saw only the old version or the new one. */
async function readDuringUpload(documents: number): Promise<boolean> {
  const folder = await temporaryFolder(closers);
  const [sources, feed, site] = ['sources', 'feed', 'site'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeSources(sources, documents, editions.old);
  await mingce('build', sources, '--to', feed);
  await cp(feed, site, { recursive: true });
  await writeSources(sources, documents, editions.next);
  await mingce('build', sources, '--to', feed);

  const ssh = await sshServer(closers, path.join(folder, 'ssh'));
  const origin = await startNginx(closers, { folder: site, root: path.join(folder, 'nginx') });
  if (!ssh || !origin) throw new Error('sshd and nginx are needed: npm run tools installs them.');
  const page = await servePage(closers, path.join(folder, 'page'));
  const engines = (engineNames as Engine[]).filter((engine) => findEngine(engine) !== undefined);
  const readers = await Promise.all(
    engines.map(async (engine) => {
      const window = await openWindow(engine);
      closers.after(() => window.close());
      await window.open(page);
      return { engine, window, newcomer: nothingSeen(), earlier: nothingSeen() };
    }),
  );
  const ask = async ({ window, newcomer, earlier }: (typeof readers)[number]) => {
    note(newcomer, await answer(window, 'new', `${origin}policy/`));
    note(earlier, await answer(window, 'earlier', `${origin}policy/`));
  };
  await Promise.all(readers.map(ask));

  let isUploaded = false;
  const target = `sftp://${ssh.user}@127.0.0.1:${ssh.port}${site}`;
  const login = ['--identity', ssh.identity, '--host-key', ssh.fingerprint];
  const started = performance.now();
  const upload = mingce('upload', target, '--from', feed, ...login).finally(() => {
    isUploaded = true;
  });
  const asking = readers.map(async (reader) => {
    while (!isUploaded) await ask(reader);
  });
  console.log((await upload).trim());
  await Promise.all(asking);
  const seconds = (performance.now() - started) / 1000;

  console.log(
    `\n${documents} documents, uploaded within ${seconds.toFixed(1)} s, the start of the program included.\n`,
  );
  console.log('| engine | newcomers: old, new | came before: old, new | after the upload | faults |');
  console.log('|---|---|---|---|---|');
  let isSound = true;
  for (const { engine, window, newcomer, earlier } of readers) {
    const last = nothingSeen();
    note(last, await answer(window, 'new', `${origin}policy/`));
    const faults = [...newcomer.faults, ...earlier.faults, ...last.faults];
    if (faults.length > 0 || last.next !== 1) isSound = false;
    const counts = [newcomer, earlier].map(({ old, next }) => `${old}, ${next}`);
    const cells = [
      engineTitle(engine),
      ...counts,
      last.next === 1 ? 'new' : 'old',
      faults.join('; ') || 'none',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  return isSound;
}

async function writeSources(to: string, documents: number, edition: string): Promise<void> {
  await mkdir(path.join(to, 'policies'), { recursive: true });
  const publisher = 'publisher: { name: 示例县人民政府, region: "990122" }';
  const regions = 'regions: [{ code: "990122", label: 示例县 }]';
  await writeFile(path.join(to, 'feed.yaml'), `id: reading\ntitle: 示例\n${publisher}\n${regions}\n`);
  for (let at = 0; at < documents; at += 1) {
    const front = [
      `id: p-${at}`,
      `title: 示例县停车办法第${at}号（${edition}）`,
      'issuers: [示例县人民政府]',
      'region: "990122"',
      'publishedOn: 2024-05-20',
      'genre: measures',
      'topics: [other]',
      'disclosure: proactive',
    ].join('\n');
    const text = `第一条　${edition}的停车场按照第${at}号标准收费。\n\n第二条　本办法由示例县人民政府解释。\n`;
    await writeFile(path.join(to, 'policies', `p-${at}.md`), `---\n${front}\n---\n\n${text}`);
  }
}

function nothingSeen(): Seen {
  return { old: 0, next: 0, faults: new Set() };
}

function answer(window: EngineWindow, reader: 'new' | 'earlier', url: string) {
  return window.evaluate(
    async (...[who, address, text]: Parameters<typeof globalThis.ask>) => {
      // The script comes in several files: an engine may report the page as loaded before they have run.
      while (!globalThis.ask) await new Promise((resolve) => setTimeout(resolve, 20));
      return globalThis.ask(who, address, text);
    },
    reader,
    url,
    question,
  );
}

function note(seen: Seen, { titles = [], error }: Awaited<ReturnType<typeof globalThis.ask>>): void {
  const isOf = (edition: string) => titles.length > 1 && titles.every((title) => title.includes(edition));
  if (isOf(editions.old)) seen.old += 1;
  else if (isOf(editions.next)) seen.next += 1;
  else seen.faults.add(error ?? `one answer of two versions: ${titles.join('、')}`);
}
