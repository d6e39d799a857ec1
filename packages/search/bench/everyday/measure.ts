/**
 * Measures the results of everyday queries on the real documents: good and bad first results, queries without an answer
 * in the feed, and corrections.
 * `node --conditions=@mingce/source --import tsx packages/search/bench/everyday/measure.ts`, with `--kept` for the
 * held-out half, `--rows` to print each row that is not good.
 */
import { fileURLToPath } from 'node:url';
import { openIndex, type SearchIndex } from '../../src/index.js';
import type { SearchResults } from '../../src/types.js';
import { writeIndex } from '../../src/writer/index.js';
import { hasData, readDocuments, readQuestions } from '../corpora.js';
import { readEveryday, rowsOf } from './read-everyday.js';

const today = '2026-01-01';
const file = (name: string) => fileURLToPath(new URL(`./${name}.txt`, import.meta.url));
const showsRows = process.argv.includes('--rows');

async function openReal(): Promise<SearchIndex> {
  const parts = new Map<string, Uint8Array>();
  const documents = [...readDocuments('regulations'), ...readDocuments('government')];
  const manifest = await writeIndex(documents, {
    part: (pack, number, bytes) => void parts.set(`${pack}/${number}`, bytes),
  });
  return openIndex({ manifest, load: async (name) => parts.get(name) ?? new Uint8Array(), region: '371400' });
}

function isBelowFloor(results: SearchResults): boolean {
  return results.total === 0 || results.notFound !== undefined;
}

async function everyday(index: SearchIndex, isKept: boolean): Promise<void> {
  const asked = readEveryday().filter((row) => row.isKept === isKept);
  let [good, fair, wronglyNothing] = [0, 0, 0];
  for (const { query, answers, helps } of asked) {
    const results = await index.search({ text: query, today });
    const titles = results.hits.slice(0, 3).map(({ document }) => document.title);
    const isGood = titles.some(answers);
    const isFair = !isGood && titles.some(helps);
    if (isGood) good += 1;
    else if (isFair) fair += 1;
    if (isGood && isBelowFloor(results)) wronglyNothing += 1;
    if (showsRows && isGood && isBelowFloor(results)) console.log(`wrongly said: ${query}`);
    if (showsRows && !isGood) {
      console.log(
        `${isFair ? 'fair' : 'BAD '} ${query} → ${titles.map((title) => title.slice(0, 24)).join(' / ')}`,
      );
    }
  }
  const share = (count: number) => (count / asked.length).toFixed(3);
  console.log(
    `${isKept ? 'kept out' : 'tuned on'}: ${asked.length} rows, good ${share(good)}, fair ${share(fair)}, bad ${share(asked.length - good - fair)}, said not found of good ${(wronglyNothing / good).toFixed(3)}`,
  );
}

async function floor(index: SearchIndex): Promise<void> {
  const absent = rowsOf(file('absent'));
  let said = 0;
  for (const query of absent) {
    const results = await index.search({ text: query, today });
    if (isBelowFloor(results)) said += 1;
    else if (showsRows) console.log(`not said: ${query} → ${results.hits[0]?.document.title.slice(0, 24)}`);
  }
  console.log(`absent: ${said} of ${absent.length} said`);
  const known = [...readQuestions('known-items'), ...readQuestions('government-questions')].filter(
    ({ style }) => style !== 'question' && style !== 'scene',
  );
  let wrong = 0;
  for (const { query, style } of known) {
    if (!isBelowFloor(await index.search({ text: query, today }))) continue;
    wrong += 1;
    if (showsRows) console.log(`wrongly said (${style}): ${query}`);
  }
  console.log(`known items: ${wrong} of ${known.length} wrongly said not found`);
}

async function corrections(index: SearchIndex): Promise<void> {
  const slips = rowsOf(file('slips')).map((row) => row.split(' '));
  let [shown, right, missed] = [0, 0, 0];
  for (const [typed = '', meant = ''] of slips) {
    const { didYouMean = [] } = await index.search({ text: typed, today });
    if (didYouMean.length === 0) missed += 1;
    else shown += 1;
    if (didYouMean[0] === meant) right += 1;
    else if (showsRows && didYouMean.length > 0) console.log(`wrong: ${typed} → ${didYouMean.join(' ')}`);
  }
  const written = [
    ...slips.map(([, meant = '']) => meant),
    ...readEveryday()
      .filter(({ isKept }) => !isKept)
      .map(({ query }) => query),
  ];
  let needless = 0;
  for (const query of written) {
    const { didYouMean = [] } = await index.search({ text: query, today });
    if (didYouMean.length === 0) continue;
    needless += 1;
    if (showsRows) console.log(`needless: ${query} → ${didYouMean.join(' ')}`);
  }
  console.log(
    `corrections: ${shown} of ${slips.length} slips, ${right} right, ${missed} without; ${needless} of ${written.length} right spellings corrected; precision ${(right / (shown + needless)).toFixed(3)}`,
  );
}

if (!hasData()) console.log('../shared/data is absent: nothing to measure on.');
else {
  const index = await openReal();
  await everyday(index, process.argv.includes('--kept'));
  await floor(index);
  await corrections(index);
}
