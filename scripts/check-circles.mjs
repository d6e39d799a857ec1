/**
 * Finds files that import each other in a circle, types included: such files can only be understood together. A dynamic
 * `import()` does not close a circle, since elements that open each other use it to load each other.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root } from './lib/run.mjs';

const sources = ['packages/*/{src,bench}/**/*.ts', 'scripts/**/*.{ts,mjs}'];

/** Circles among the files of the given patterns, as lines that name the files; none if there are none. */
export function circles(patterns, cwd = root) {
  // With the compiler's settings, it resolves ./a.js to a.ts.
  const options = [
    '--tree=false',
    '--progress=false',
    '--transform=false',
    `--tsconfig=${path.join(root, 'tsconfig.json')}`,
    '--skip-dynamic-imports=circular',
    '--exit-code=circular:3',
  ];
  const { status, stdout, stderr } = spawnSync(bin('dpdm'), [...options, ...patterns], {
    cwd,
    encoding: 'utf8',
  });
  const unseen = /miss "\.{1,2}\/.*/.exec(stdout);
  if (unseen || (status !== 0 && status !== 3)) throw new Error(`dpdm failed: ${unseen?.[0] ?? stderr}`);
  return stdout.split('\n').filter((line) => line.includes(' -> '));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = circles(sources);
  for (const circle of found) console.error(`${circle.trim()}: move what both need into a file of its own`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
