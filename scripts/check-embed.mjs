/**
 * The embed scripts keep their promises: ES2019 syntax, no unguarded global newer than Chromium 80, nothing inside that
 * has no place in a browser, and a size under its ceiling.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { pageSize } from './lib/page-size.mjs';

/** Ceilings in bytes of gzip -9, with the reason for the number. */
const ceilings = {
  'mingce.js': [
    81_600,
    'search, reader, glossary and provider with lit, the feed, the engine and their Chinese words',
  ],
  'mingce-picture.js': [30_500, 'pictures; loaded when a picture or an interpretation stands on the page'],
  'mingce-card.js': [14_000, 'share cards; loaded by `mingce picture`, and where one stands on a page'],
  'mingce-interpretation.js': [23_000, 'interpretations and comparisons; loaded when one stands on the page'],
  'mingce-suggest.js': [
    22_000,
    'FlexSearch is 17 kB whatever is imported, pinyin lookups the rest; loaded on the first focus',
  ],
  'mingce-fallback.js': [18_000, 'P-256 and SHA-256; loaded on plain-http pages'],
  'mingce-english.js': [6_500, 'the English words of every element; loaded when one speaks English'],
};

const [drawing, feed, roomy] = ['drawing.js', 'feed-part.js', 'roomy.styles.js'].map(
  (module) => `policy-picture/${module}`,
);
/**
 * Ceilings of what a page with one element loads through a bundler, in bytes of gzip -9: at first, and, for a picture, all
 * that it has loaded by the time it stands (docs/decisions/0012). The promise for the first is 30 kB.
 */
const pageCeilings = [
  ['policy-picture', [], 23_000, 'alone'],
  ['policy-picture', [drawing], 42_000, 'with a record, on a phone'],
  ['policy-picture', [drawing, feed], 49_300, 'from a feed, on a phone'],
  ['policy-picture', [drawing, feed, roomy], 51_400, 'from a feed, wide'],
  ['policy-interpretation', [], 42_100, 'alone'],
  ['policy-reader', [], 43_200, 'alone'],
  ['policy-search', [], 78_800, 'alone'],
];
/** The fallback's library works with BigInt, which is ES2020 and in Chromium since 67. */
const ecmaVersions = { 'mingce-fallback.js': 2020 };

const newerThanChromium80 = [
  [/\.replaceAll\(/, 'String.replaceAll (85)'],
  [/\.at\(/, 'Array.at (92)'],
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
const noPlace = [
  [/ZodError|\$ZodType/, 'zod'],
  [/\bmarkedjs\b|listIsTask/, 'marked'],
  [/unsafeHTML/, 'unsafeHTML'],
  [/\bpackages_\w+_ts\b/, 'a module that nothing hands over'],
];

const faults = [];
for (const [name, [ceiling, reason]] of Object.entries(ceilings)) {
  const source = readFileSync(new URL(`../packages/embed/dist/${name}`, import.meta.url), 'utf8');
  try {
    parse(source, { ecmaVersion: ecmaVersions[name] ?? 2019 });
  } catch (error) {
    faults.push(
      `${name}: not ES${ecmaVersions[name] ?? 2019}: ${error.message} near ${source.slice(error.pos - 40, error.pos + 40)}`,
    );
  }
  for (const [pattern, what] of newerThanChromium80) {
    const found = pattern.exec(source);
    if (found) faults.push(`${name}: uses ${what} near ${source.slice(found.index - 60, found.index + 40)}`);
  }
  if (/^mingce(?:-picture|-card|-interpretation)?\.js$/.test(name)) {
    for (const [pattern, what] of noPlace) if (pattern.test(source)) faults.push(`${name}: contains ${what}`);
  }
  const size = gzipSync(source, { level: 9 }).length;
  console.log(
    `${name}: ${size.toLocaleString('en')} bytes gzip, ceiling ${ceiling.toLocaleString('en')} (${reason})`,
  );
  if (size > ceiling) faults.push(`${name}: ${size} bytes gzip is over its ceiling of ${ceiling}`);
}
for (const [tag, parts, ceiling, which] of pageCeilings) {
  const size = await pageSize(tag, parts);
  console.log(
    `<${tag}> ${which}: ${size.toLocaleString('en')} bytes gzip, ceiling ${ceiling.toLocaleString('en')}`,
  );
  if (size > ceiling) faults.push(`<${tag}> ${which}: ${size} bytes gzip is over its ceiling of ${ceiling}`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
