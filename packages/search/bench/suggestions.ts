/**
 * Compares two orders of suggestions on the titles of real policies: FlexSearch, as `suggest/` uses it, and a
 * plain filter by the number of terms that a title shares with the typed text. `scripts/bench.mjs suggestions` calls it.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import { comparisonKey } from '../src/text/fold.js';
import { distinctTerms } from '../src/text/terms.js';
import { bundle } from './bundle.js';
import { hasData, readDocuments } from './corpora.js';
import { table } from './markdown-table.js';

const shown = 8;
const candidates = 200;

/** Finds at most 200 titles for a typed text and returns their positions in the list, likeliest first. */
type Find = (typed: string) => readonly number[];

function withFlexSearch(titles: readonly string[]): Find {
  const index = new Index({ tokenize: 'strict', encode: distinctTerms, cache: false });
  for (const [at, title] of titles.entries()) index.add(at, title);
  return (typed) => index.search(typed, { limit: candidates, suggest: true }).map(Number);
}

function withPlainFilter(titles: readonly string[]): Find {
  const terms = titles.map((title) => new Set(distinctTerms(title)));
  return (typed) => {
    const asked = distinctTerms(typed);
    const shared = terms.map((own, at) => ({ at, count: asked.filter((term) => own.has(term)).length }));
    return shared
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (titles[a.at]?.length ?? 0) - (titles[b.at]?.length ?? 0))
      .slice(0, candidates)
      .map(({ at }) => at);
  };
}

/** Yields the texts that people may type for each title, with their kind and the title that is meant. */
function* typedTexts(titles: readonly string[]): Generator<{ kind: string; typed: string; meant: number }> {
  for (const [meant, title] of titles.entries()) {
    const characters = Array.from(title.replace(/[《》（）()〔〕\s]/g, ''));
    if (characters.length < 12) continue;
    const part = (from: number, length: number) => characters.slice(from, from + length).join('');
    const middle = Math.floor(characters.length / 2);
    yield { kind: 'beginning, 6 characters', typed: part(0, 6), meant };
    yield { kind: 'from the middle, 6 characters', typed: part(middle - 3, 6), meant };
    yield {
      kind: 'two words, one left out between',
      typed: part(middle - 4, 3) + part(middle + 1, 3),
      meant,
    };
    yield { kind: 'two words in the other order', typed: part(middle + 1, 3) + part(middle - 3, 3), meant };
    yield {
      kind: 'one wrong character in six',
      typed: `${part(middle - 3, 3)}某${part(middle + 1, 2)}`,
      meant,
    };
  }
}

/**
 * Orders titles as `suggest/` does: equal, beginning with the text, containing it, then the others in the order found.
 */
function suggested(keys: readonly string[], find: Find, typed: string): number[] {
  const key = comparisonKey(typed);
  const nearness = (at: number) => {
    const place = (keys[at] ?? '').indexOf(key);
    return keys[at] === key ? 0 : place === 0 ? 1 : place > 0 ? 2 : 4;
  };
  const containing = keys.flatMap((_, at) => (nearness(at) < 4 ? [at] : []));
  return Array.from(new Set([...containing, ...find(typed)]))
    .map((at, order) => ({ at, near: nearness(at), order }))
    .sort((a, b) => a.near - b.near || a.order - b.order)
    .slice(0, shown)
    .map(({ at }) => at);
}

interface Sums {
  asked: number;
  found: number;
  reciprocalRanks: number;
  milliseconds: number;
}

/** Results of an order, by the kind of typed text. */
function measure(find: Find, titles: readonly string[]): Map<string, Sums> {
  const keys = titles.map(comparisonKey);
  const sums = new Map<string, Sums>();
  for (const { kind, typed, meant } of typedTexts(titles)) {
    const sum = sums.get(kind) ?? { asked: 0, found: 0, reciprocalRanks: 0, milliseconds: 0 };
    const started = performance.now();
    const place = suggested(keys, find, typed).indexOf(meant);
    sum.milliseconds += performance.now() - started;
    sum.asked += 1;
    if (place >= 0) {
      sum.found += 1;
      sum.reciprocalRanks += 1 / (place + 1);
    }
    sums.set(kind, sum);
  }
  return sums;
}

const zipped = async (module: string) =>
  (gzipSync(await bundle(fileURLToPath(import.meta.resolve(module)))).length / 1000).toFixed(1);

async function main(): Promise<void> {
  if (!hasData()) {
    console.log('Passed over: the titles of real policies, ../shared/data, are not here.');
    return;
  }
  const titles = Array.from(new Set(readDocuments('government').map(({ title }) => title)));
  const ways = { FlexSearch: withFlexSearch(titles), 'plain filter': withPlainFilter(titles) };
  const rows = Object.entries(ways).flatMap(([name, find]) =>
    Array.from(measure(find, titles), ([kind, { asked, found, reciprocalRanks, milliseconds }]) => [
      kind,
      name,
      `${((100 * found) / asked).toFixed(1)} %`,
      (reciprocalRanks / asked).toFixed(3),
      `${(milliseconds / asked).toFixed(2)} ms`,
    ]),
  );
  const head = ['typed', 'order by', `meant title among ${shown}`, 'mean reciprocal rank', 'time'];
  console.log(`${titles.length} titles\n\n${table(head, rows.sort())}\n`);
  console.log(
    `gzip: suggestions ${await zipped('../src/suggest/index.ts')} kB, of which FlexSearch about ${await zipped('flexsearch')} kB`,
  );
}

await main();
