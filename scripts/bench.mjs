/**
 * `npm run bench search -- …`: measures the search engine beside others. `--help` tells the options.
 * `npm run bench answers -- …`: measures answering beside others. `--help` tells the options.
 * `npm run bench eligibility`: measures how fast items are judged, and how many questions are asked.
 */
import { nodeFromSource, run } from './lib/run.mjs';

const [subject, ...options] = process.argv.slice(2);
const benchmarks = new Map([
  ['search', 'packages/search/bench/run.ts'],
  ['answers', 'packages/search/bench/answers/run.ts'],
  ['eligibility', 'packages/eligibility/bench/run.ts'],
]);
const script = benchmarks.get(subject ?? '');
if (script === undefined) {
  console.error(
    'There are three benchmarks: node scripts/bench.mjs search --help, … answers --help, … eligibility',
  );
  process.exit(2);
}
const { code } = await run(process.execPath, [...nodeFromSource, script, ...options]);
process.exit(code);
