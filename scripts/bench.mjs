/**
 * `npm run bench search -- …`: measures the search engine beside others. `--help` lists the options.
 * `npm run bench answers -- …`: measures answering beside others. `--help` lists the options.
 * `npm run bench answer-weights`: fits the weights of the gate of answers to developers' rows, and prints folds.
 * `npm run bench suggestions`: compares the order of suggestions by FlexSearch with a plain filter.
 * `npm run bench eligibility`: measures how fast items are judged, and counts the questions that are asked.
 * `npm run bench drafts`: counts the benefit items drafted from real documents that are right, wrong and missed.
 * `npm run bench publish -- …`: measures the cost of a build from scratch and after a change. `--help` lists the
 * options.
 * `npm run bench reading -- …`: reads a feed in every engine while its next version is uploaded. `--help` lists the
 * options.
 * `npm run bench without-ranges -- …`: measures a first visit to a server without range requests. `--help` lists the
 * options.
 * `npm run bench vitals -- …`: measures what a visitor feels of the example pages on a slow phone.
 */
import { nodeForScripts, run } from './lib/run.mjs';

const benchmarks = new Map([
  ['search', 'packages/search/bench/run.ts'],
  ['answers', 'packages/search/bench/answers/run.ts'],
  ['answer-weights', 'packages/search/bench/answers/fit-weights.ts'],
  ['suggestions', 'packages/search/bench/suggestions.ts'],
  ['eligibility', 'packages/eligibility/bench/run.ts'],
  ['drafts', 'packages/cli/bench/benefit-drafts.ts'],
  ['publish', 'packages/cli/bench/publish.ts'],
  ['reading', 'scripts/reading/run.ts'],
  ['without-ranges', 'scripts/reading/without-ranges.ts'],
  ['vitals', 'scripts/vitals/run.ts'],
]);

const [subject, ...options] = process.argv.slice(2);
const script = benchmarks.get(subject ?? '');
if (script === undefined) {
  const names = Array.from(benchmarks.keys(), (name) => `node scripts/bench.mjs ${name} --help`);
  console.error(`There are these benchmarks: ${names.join(', ')}`);
  process.exit(2);
}
const { code } = await run(process.execPath, [...nodeForScripts, script, ...options]);
process.exit(code);
