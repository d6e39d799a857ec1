/**
 * `npm run bench search -- …`: measures the search engine beside others. `--help` tells the options.
 * `npm run bench eligibility`: measures how fast items are judged, and how many questions are asked.
 */
import { nodeFromSource, run } from './lib/run.mjs';

const [subject, ...options] = process.argv.slice(2);
if (subject !== 'search' && subject !== 'eligibility') {
  console.error(
    'There are two benchmarks: node scripts/bench.mjs search --help, node scripts/bench.mjs eligibility',
  );
  process.exit(2);
}
const { code } = await run(process.execPath, [
  ...nodeFromSource,
  `packages/${subject}/bench/run.ts`,
  ...options,
]);
process.exit(code);
