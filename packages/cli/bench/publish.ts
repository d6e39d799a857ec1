/**
 * `npm run bench publish`: costs of a first build and of builds after a change, in one run, so that the ratios are
 * valid on a busy machine. The documents are those of `../shared/data`, or made up if that is absent.
 */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { folderSize } from '../../search/bench/folder-size.js';
import { runMeasured } from '../../search/bench/run-measured.js';
import { cacheFileOf } from '../src/cache/build-cache.js';
import { readLibrary, type SourceDocument } from './library.js';

const usage = `node scripts/bench.mjs publish [options]

Builds a library from nothing, then again after each of: nothing, one changed word, one document more.

  --copies N      the library N times, each copy under other names and with sentences of another document in each
  --folder DIR    works in this folder and leaves it, in place of a temporary one
  --documents N   at most N documents of it
  --made N        N made-up documents, even where there are real ones
  --bundle-records  with the records in bundles
  --small-files   with small files
  --built         runs what \`npm run build\` made, not the source`;

const { values } = parseArgs({
  options: {
    copies: { type: 'string', default: '1' },
    documents: { type: 'string' },
    made: { type: 'string' },
    folder: { type: 'string' },
    built: { type: 'boolean', default: false },
    'bundle-records': { type: 'boolean', default: false },
    'small-files': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = values.built
  ? ['packages/cli/dist/bin.js']
  : ['--conditions=@mingce/source', '--import', 'tsx', 'packages/cli/src/bin.ts'];

interface Step {
  name: string;
  seconds: number;
  cpu: number;
  megabytes: number;
  written: number;
  bytesWritten: number;
  files: number;
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'mingce-bench-publish-'));
try {
  const [sources, feed] = [join(folder, 'sources'), join(folder, 'feed')];
  const documents = readLibrary(values.made).slice(0, Number(values.documents ?? 1e9));
  const paths = writeSources(sources, documents, Number(values.copies));
  console.log(`${paths.length} documents`);
  const steps = [await build('from nothing', sources, feed)];
  steps.push(await build('nothing changed', sources, feed));
  const [path = ''] = paths.slice(paths.length >> 1);
  changeWord(join(sources, path));
  steps.push(await build('one word changed', sources, feed));
  writeSources(sources, [{ ...(documents[0] as SourceDocument), id: 'one-more', title: '示例新增文件' }], 1);
  steps.push(await build('one document more', sources, feed));
  printTable(steps);
  const cache = readFileSync(cacheFileOf(feed)).length;
  console.log(`\nCache: ${megabytes(cache)} MB. Feed: ${megabytes(folderSize(feed).bytes)} MB.`);
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}

/** Gives the paths of the files. */
function writeSources(to: string, documents: readonly SourceDocument[], copies: number): string[] {
  mkdirSync(join(to, 'policies'), { recursive: true });
  const publisher = 'publisher: { name: 示例市人民政府, region: "370000" }';
  writeFileSync(join(to, 'feed.yaml'), `id: bench\ntitle: 示例\n${publisher}\n`);
  return Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
    documents.map((document, at) => {
      const { id, title, region, publishedOn } = document;
      const other = documents[(at + 97 * copy) % documents.length] ?? document;
      const text = copy === 0 ? document.text : recombined(document.text, other.text);
      const name = copy === 0 ? id : `${id}-${copy}`;
      const path = join('policies', `${name}.md`);
      const fields = {
        id: name,
        title: copy === 0 ? title : `${title}（${copy}）`,
        issuers: ['示例机关'],
        region,
        publishedOn,
        genre: 'other',
        topics: ['other'],
        disclosure: 'proactive',
      };
      const front = Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
      writeFileSync(join(to, path), `---\n${front.join('\n')}\n---\n\n${text}\n`);
      return path;
    }),
  );
}

/**
 * A text in which every third sentence is from another text: a growing library has few new words, but no text twice.
 * Sentences that begin with a number stay, so that numbering remains valid.
 */
function recombined(text: string, other: string): string {
  const sentence = /[^\n。；]{12,}(?=[。；])/g;
  const isNumbered = (one: string) => /^[\s#*]*(?:第|[（(]?[一二三四五六七八九十\d]+[）)、.．])/.test(one);
  const others = (other.match(sentence) ?? []).filter((one) => !isNumbered(one));
  let place = 0;
  return text.replace(sentence, (own) => {
    place += 1;
    if (place % 3 !== 0 || isNumbered(own)) return own;
    return others[place % Math.max(1, others.length)] ?? own;
  });
}

/** Replaces one word in the middle of a text by another of the same length. */
function changeWord(path: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace('应当', '必须');
  if (changed === text) appendFileSync(path, '\n必须。\n');
  else writeFileSync(path, changed);
}

async function build(name: string, sources: string, feed: string): Promise<Step> {
  const report = ['build', sources, '--to', feed, '--json'];
  if (values['bundle-records']) report.push('--bundle-records');
  if (values['small-files']) report.push('--small-files');
  const before = new Set(filesOf(feed));
  const measured = await runMeasured(process.execPath, [...program, ...report], root, { seconds: 7200 });
  if (measured.stopped || measured.code === 2 || measured.code === null) {
    throw new Error(`${name}: ${measured.stopped ?? measured.output}`);
  }
  const files = filesOf(feed);
  const written = files.filter((file) => !before.has(file));
  const { wallSeconds, cpuSeconds = 0, peakMegabytes = 0 } = measured;
  console.log(`${name}: ${wallSeconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time`);
  return {
    name,
    seconds: wallSeconds,
    cpu: cpuSeconds,
    megabytes: peakMegabytes,
    written: written.length,
    bytesWritten: written.reduce((sum, file) => sum + readFileSync(file).length, 0),
    files: files.length,
  };
}

function filesOf(to: string): string[] {
  try {
    return readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    // Before the first build there is no folder.
    return [];
  }
}

function printTable(steps: readonly Step[]): void {
  const full = steps[0] as Step;
  console.log(
    '\n| build | wall, s | × full | processor, s | × full | peak MB | new files | their MB | files |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const { name, seconds, cpu, megabytes: peak, written, bytesWritten, files } of steps) {
    const cells = [
      name,
      seconds.toFixed(1),
      (seconds / full.seconds).toFixed(2),
      cpu.toFixed(1),
      (cpu / full.cpu).toFixed(2),
      peak.toFixed(0),
      written,
      megabytes(bytesWritten),
      files,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
