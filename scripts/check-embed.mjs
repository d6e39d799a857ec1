/**
 * Checks the files for visitors. Scripts are ASCII only, use no global newer than Chromium 80 and contain no code that
 * does not belong in a browser. Sizes are below ceilings, so that growth is noticed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { pageSizes } from './lib/page-size.mjs';

/** Ceilings in bytes of gzip -9; the main script contains the search, but not the reader that it opens. */
const mainCeiling = 111_200;
const partCeiling = 60_000;
/**
 * All code that a page has loaded through a bundler when a picture from a feed is drawn, including the code that all
 * elements share.
 */
const pictureCeiling = 68_400;
/**
 * Modules that a page with a picture may load later (docs/decisions/0013-picture-is-a-drawing.md gives the reasons).
 */
const pictureOnDemand = [
  // The check of signatures, and the code that computes signatures and digests without WebCrypto.
  'feed/dist/trust/index.js',
  'feed/dist/digest/fallback.js',
  // For feeds opened from disk.
  'feed/dist/sources/script-source.js',
  'elements/dist/messages/en.js',
  'elements/dist/policy-picture/export/export-picture.js',
];

const embed = new URL('../packages/embed/', import.meta.url);
const scripts = readdirSync(new URL('dist/', embed)).filter(
  (name) => /^mingce(?:-\w+)*\.js$/.test(name) && name !== 'mingce-check.js',
);
/** The scripts that define elements. */
const elementScripts = [
  'mingce.js',
  ...readdirSync(new URL('src/generated/scripts/', embed)).map(
    (name) => `mingce-${name.replace(/\.ts$/, '.js')}`,
  ),
];

const newerThanChromium80 = [
  [/\.replaceAll\(/, 'String.replaceAll (85)'],
  // `...at(` spreads the result of a function with a short name.
  [/(?<!\.\.)\.at\(/, 'Array.at (92)'],
  [/\bstructuredClone\b/, 'structuredClone (98)'],
  [/\bObject\.hasOwn\b/, 'Object.hasOwn (93)'],
  [/\.findLast(?:Index)?\(/, 'findLast (97)'],
  [/\.replaceChildren\(/, 'replaceChildren (86)'],
  [/\bIntl\.Segmenter\b/, 'Intl.Segmenter (87)'],
  [/\brandomUUID\b/, 'crypto.randomUUID (92)'],
  [/\bAbortSignal\.(?:any|timeout)\b/, 'AbortSignal.any/timeout'],
  [/\bPromise\.any\b/, 'Promise.any (85)'],
  [/\bWeakRef\b/, 'WeakRef (84)'],
  [/\.to(?:Sorted|Reversed|Spliced)\(/, 'toSorted (110)'],
];
/** Any one of these keeps an old browser from parsing the whole script. */
const unreadable = [
  [/\(\?<[=!]/, 'lookbehind (Safari 16.4)'],
  [/\(\?<[A-Za-z]/, 'a named group (Firefox 78)'],
  [/\\p\{/i, '\\p{…} (Firefox 78)'],
];
/** FlexSearch contains its own `\p{…}`; if suggestions fail, the search still works. */
const excused = /^mingce-suggest\.js: .*\\p\{/;
/** Faults of regular expression literals, which only a parser distinguishes from divisions. */
function literalFaults(node) {
  if (node === null || typeof node !== 'object') return [];
  if (node.type === 'Literal' && node.regex?.flags.includes('s'))
    return [`the s flag (Firefox 78) in ${node.raw}`];
  if (node.type === 'Literal' && typeof node.bigint === 'string')
    return [`a BigInt literal (Safari 14), ${node.raw}`];
  return Object.values(node).flatMap(literalFaults);
}
const noPlace = [
  [/ZodError|\$ZodType/, 'zod'],
  [/\bmarkedjs\b|listIsTask/, 'marked'],
  [/unsafeHTML/, 'unsafeHTML'],
  [/\bpackages_\w+_ts\b/, 'a module that nothing hands over'],
];

const faults = [];
for (const name of scripts) {
  const source = readFileSync(new URL(`dist/${name}`, embed), 'utf8');
  const foreign = /[^ -~\n\r\t]/.exec(source);
  if (foreign)
    faults.push(
      `${name}: a classic script is read in the encoding of its page, so it has to be ASCII; near ${source.slice(foreign.index - 40, foreign.index + 20)}`,
    );
  for (const [pattern, what] of [...newerThanChromium80, ...unreadable]) {
    const found = pattern.exec(source);
    const fault =
      found && `${name}: uses ${what} near ${source.slice(Math.max(0, found.index - 60), found.index + 40)}`;
    if (fault && !excused.test(fault)) faults.push(fault);
  }
  faults.push(...literalFaults(parseAst(source)).map((what) => `${name}: uses ${what}`));
  if (elementScripts.includes(name)) {
    for (const [pattern, what] of noPlace) if (pattern.test(source)) faults.push(`${name}: contains ${what}`);
  }
  const ceiling = name === 'mingce.js' ? mainCeiling : partCeiling;
  checkSize(name, gzipSync(source, { level: 9 }).length, ceiling);
}

/** Prints a size, and reports a fault if it exceeds its ceiling. */
function checkSize(what, size, ceiling) {
  console.log(`${what}: ${size.toLocaleString('en')} bytes gzip, ceiling ${ceiling.toLocaleString('en')}`);
  if (size > ceiling) faults.push(`${what}: ${size} bytes gzip is over its ceiling of ${ceiling}`);
}

const { always, onDemand } = await pageSizes('policy-picture');
checkSize('<policy-picture> on a page, from a feed', always, pictureCeiling);
for (const [module, bytes] of Object.entries(onDemand)) console.log(`  on demand: ${module}, ${bytes} bytes`);
const late = Object.keys(onDemand).filter((module) => !pictureOnDemand.includes(module));
if (late.length > 0)
  faults.push(
    `<policy-picture> loads ${late.join(', ')} on demand: a picture is drawn and printed without waiting`,
  );

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
