/**
 * Builds an index of the real documents in memory, asks it the real questions, and prints the results:
 * `node --conditions=@mingce/source --import tsx packages/search/bench/measure.ts`.
 */
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { openIndex } from '../src/index.js';
import type { SearchDocument } from '../src/types.js';
import { type IndexManifest, indexPacks, writeIndex } from '../src/writer/index.js';
import { hasData, type Question, readDocuments, readQuestions } from './corpora.js';

const civilCode = 'lbbaf0bb87';
const today = '2026-01-01';

interface Built {
  manifest: IndexManifest;
  parts: Map<string, Uint8Array>;
}

async function build(documents: readonly SearchDocument[]): Promise<Built> {
  const parts = new Map<string, Uint8Array>();
  const started = performance.now();
  const manifest = await writeIndex(documents, {
    part: (pack, number, bytes) => void parts.set(`${pack}/${number}`, bytes),
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${manifest.documents} documents, ${manifest.clauses} clauses: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, manifest ${JSON.stringify(manifest).length} B`,
  );
  for (const pack of indexPacks) {
    const sizes = Array.from(parts, ([name, bytes]) =>
      name.startsWith(`${pack}/`) ? bytes.length : -1,
    ).filter((size) => size >= 0);
    const sum = sizes.reduce((total, size) => total + size, 0);
    console.log(
      `  ${pack}: ${sizes.length} parts, ${(sum / 1e6).toFixed(2)} MB, median ${quantile(sizes, 0.5)} B, p95 ${quantile(sizes, 0.95)} B, max ${Math.max(...sizes)} B`,
    );
  }
  const wire = brotliCompressSync(parts.get('suggest/0') ?? new Uint8Array()).length;
  console.log(`  suggest on the wire: ${wire} B`);
  return { manifest, parts };
}

async function ask(
  { manifest, parts }: Built,
  name: string,
  questions: readonly Question[],
  region?: string,
): Promise<void> {
  const wire = new Map<string, number>();
  const ranks: number[] = [];
  const gains: number[] = [];
  const cold: { bytes: number; parts: number }[] = [];
  const totals: number[] = [];
  let loaded = new Set<string>();
  const load = async (part: string) => {
    loaded.add(part);
    return parts.get(part) ?? new Uint8Array();
  };
  for (const { query, relevant, alsoHoldsAnswer } of questions) {
    loaded = new Set();
    const right = new Set([...relevant, ...(alsoHoldsAnswer ?? [])]);
    const results = await openIndex({ manifest, load, region }).search({ text: query, today });
    totals.push(results.total);
    const places = results.hits
      .map(({ document }, at) => (right.has(document.id) ? at + 1 : 0))
      .filter((place) => place > 0);
    ranks.push(places[0] ?? 0);
    const ideal = Array.from({ length: Math.min(10, right.size) }, (_, at) => 1 / Math.log2(at + 2));
    gains.push(sum(places.map((place) => 1 / Math.log2(place + 1))) / sum(ideal));
    for (const part of loaded) {
      if (wire.has(part)) continue;
      const bytes = parts.get(part) ?? new Uint8Array();
      wire.set(part, part.startsWith('documents/') ? brotliCompressSync(bytes).length : bytes.length);
    }
    cold.push({ bytes: sum(Array.from(loaded, (part) => wire.get(part) ?? 0)), parts: loaded.size });
  }
  const index = openIndex({ manifest, load, region });
  const times: number[] = [];
  for (const { query } of questions.slice(0, 200)) {
    await index.search({ text: query, today });
    const started = performance.now();
    await index.search({ text: query, today });
    times.push(performance.now() - started);
  }
  const share = (test: (rank: number) => boolean) => (ranks.filter(test).length / ranks.length).toFixed(3);
  const mrr = sum(ranks.map((rank) => (rank ? 1 / rank : 0))) / ranks.length;
  console.log(
    [
      name.padEnd(26),
      `n ${questions.length}`,
      `first ${share((rank) => rank === 1)}`,
      `in 5 ${share((rank) => rank > 0 && rank <= 5)}`,
      `MRR ${mrr.toFixed(3)}`,
      `nDCG ${(sum(gains) / gains.length).toFixed(3)}`,
      `total ${quantile(totals, 0.5)}`,
      `cold kB ${kilobytes(cold.map(({ bytes }) => bytes))}`,
      `parts ${quantile(
        cold.map((one) => one.parts),
        0.5,
      )}/${quantile(
        cold.map((one) => one.parts),
        0.95,
      )}`,
      `warm ms ${quantile(times, 0.5).toFixed(1)}/${quantile(times, 0.95).toFixed(1)}`,
    ].join(' | '),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = Array.from(values).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function kilobytes(values: readonly number[]): string {
  return `${(quantile(values, 0.5) / 1000).toFixed(0)}/${(quantile(values, 0.95) / 1000).toFixed(0)}`;
}

function byStyle(questions: readonly Question[]): Map<string, Question[]> {
  const styles = new Map<string, Question[]>();
  for (const question of questions) {
    const style = question.style ?? '';
    styles.set(style, [...(styles.get(style) ?? []), question]);
  }
  return styles;
}

if (!hasData()) {
  console.log('../shared/data is absent: nothing to measure on.');
} else {
  const regulations = readDocuments('regulations');
  const index = await build(regulations);
  for (const [style, questions] of byStyle(readQuestions('known-items'))) await ask(index, style, questions);
  const toRegulations = readQuestions('questions-to-regulations');
  await ask(index, 'questions, all', toRegulations);
  await ask(
    index,
    'questions, not Civil Code',
    toRegulations.filter(({ relevant }) => !relevant.includes(civilCode)),
  );
  const mixed = await build([...regulations, ...readDocuments('government')]);
  for (const [style, questions] of byStyle(readQuestions('government-questions')))
    await ask(mixed, style, questions);
}
