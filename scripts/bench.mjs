/** `npm run bench search -- …`: measures the search engine beside others. `--help` tells the options. */
import { nodeFromSource, run } from './lib/run.mjs';

const [subject, ...options] = process.argv.slice(2);
if (subject !== 'search') {
  console.error('There is one benchmark: node scripts/bench.mjs search --help');
  process.exit(2);
}
const { code } = await run(process.execPath, [...nodeFromSource, 'packages/search/bench/run.ts', ...options]);
process.exit(code);
