import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const skipped = new Set(['node_modules', 'dist', '.git', 'coverage']);

/**
 * All files below a path of the repository, as paths relative to its root, sorted.
 *
 * @param {string} start
 * @returns {string[]}
 */
export function filesBelow(start) {
  const full = path.resolve(root, start);
  if (!statSync(full, { throwIfNoEntry: false })) return [];
  if (statSync(full).isFile()) return [start];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.isSymbolicLink())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(path.join(start, entry.name)));
}

/** The file that `tsc -b` generates from a source file of a package; any other path is returned unchanged. */
export const builtFile = (file) =>
  file.replaceAll('\\', '/').replace(/^packages\/([^/]+)\/src\/(.*)\.ts$/, 'packages/$1/dist/$2.js');

const inBrowser = (file) =>
  file.endsWith('.browser.test.ts') || /^packages\/(?:elements|embed)\//.test(file.replaceAll('\\', '/'));

/**
 * The test files below the given paths, by where they run.
 *
 * @param {readonly string[]} paths
 * @returns {{ node: string[], browser: string[] }}
 */
export function testFiles(paths) {
  const all = paths.flatMap(filesBelow).filter((file) => file.endsWith('.test.ts'));
  return { node: all.filter((file) => !inBrowser(file)), browser: all.filter(inBrowser) };
}
