/**
 * The embed scripts keep their promises: ES2019 syntax, no unguarded global newer than Chromium 80, nothing inside that
 * has no place in a browser, and a size under its ceiling.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { openPage } from './lib/page-size.mjs';
import { samplePictures } from './lib/sample-pictures.mjs';

/** Ceilings in bytes of gzip -9, with the reason for the number. */
const ceilings = {
  'mingce.js': [
    81_100,
    'search, reader, glossary and provider with lit, the feed, the engine and their Chinese words',
  ],
  'mingce-picture.js': [30_800, 'pictures; loaded when a picture or an interpretation stands on the page'],
  'mingce-card.js': [13_300, 'share cards; loaded by `mingce picture`, and where one stands on a page'],
  'mingce-interpretation.js': [21_700, 'interpretations and comparisons; loaded when one stands on the page'],
  'mingce-suggest.js': [
    21_500,
    'FlexSearch is 17 kB whatever is imported, pinyin lookups the rest; loaded on the first focus',
  ],
  'mingce-fallback.js': [15_800, 'P-256 and SHA-256; loaded on plain-http pages'],
  'mingce-english.js': [5_800, 'the English words of every element; loaded when one speaks English'],
};

/** Ceilings of what a page with one element loads at first through a bundler, in bytes of gzip -9. */
const pageCeilings = {
  'policy-picture': 14_200,
  'policy-interpretation': 38_500,
  'policy-reader': 40_100,
  'policy-search': 74_400,
};

const [drawing, desk, roomy] = ['drawing.js', 'picture-desk.js', 'roomy.styles.js'].map(
  (module) => `policy-picture/${module}`,
);
/**
 * Ceilings of all that a page has loaded by the time a picture stands, in bytes of gzip -9: the middle one of the sample
 * feed's pictures, and the one that needs most (docs/decisions/0013). The promise for a picture is 30 kB.
 */
const standingCeilings = [
  ['with a record, on a phone', 'parts', [drawing], 30_000, 30_800],
  ['from a feed, on a phone', 'feedParts', [drawing, desk], 41_700, 42_200],
  ['from a feed, wide', 'feedParts', [drawing, desk, roomy], 43_800, 44_300],
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

/** Prints what a page loads, and finds fault with more than it should. */
function checkPage(what, size, ceiling) {
  console.log(`${what}: ${size.toLocaleString('en')} bytes gzip, ceiling ${ceiling.toLocaleString('en')}`);
  if (size > ceiling) faults.push(`${what}: ${size} bytes gzip is over its ceiling of ${ceiling}`);
}
for (const [tag, ceiling] of Object.entries(pageCeilings))
  checkPage(`<${tag}> alone`, (await openPage(tag))(), ceiling);

const picturePage = await openPage('policy-picture');
const samples = await samplePictures();
for (const [which, own, parts, ceiling, mostCeiling] of standingCeilings) {
  const sizes = samples.map((sample) => picturePage([...parts, ...sample[own]])).sort((a, b) => a - b);
  checkPage(`<policy-picture> standing, ${which}, median`, sizes[sizes.length >> 1], ceiling);
  checkPage(`<policy-picture> standing, ${which}, most`, sizes[sizes.length - 1], mostCeiling);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
