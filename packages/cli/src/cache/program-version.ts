import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's packages whose code determines the output of a build. */
const ownPackages = ['@mingce/content', '@mingce/feed', '@mingce/schema', '@mingce/search/writer'];

/**
 * Identifies the running program by a hash of its own files, the versions of its libraries and that of Node. So results
 * of changed code are never reused, even without a new version number.
 */
export function programVersion(): string {
  known ??= digestOfProgram();
  return known;
}

let known: string | undefined;

function digestOfProgram(): string {
  const hash = createHash('sha256').update(process.version);
  const here = fileURLToPath(import.meta.url);
  const own = [here, ...ownPackages.map((name) => fileURLToPath(import.meta.resolve(name)))];
  for (const folder of new Set(own.map(packageFolder))) {
    const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
    hash.update(manifest);
    const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> };
    for (const name of Object.keys(dependencies)) hash.update(`${name} ${versionOf(name, folder)}\n`);
    // Hashes the running code, which is in `src` or in `dist`.
    addFiles(hash, join(folder, here.includes('/src/') ? 'src' : 'dist'));
  }
  return hash.digest('hex');
}

function addFiles(hash: Hash, folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.[jt]s$/.test(name) && !/\.(?:test|d)\.[jt]s$/.test(name),
  );
  for (const name of names.sort()) hash.update(readFileSync(join(folder, name)));
}

/** The nearest folder above a file with a `package.json`. */
function packageFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, 'package.json')) || folder === dirname(folder)
    ? folder
    : packageFolder(folder);
}

/** The version of a library as Node would find it from a folder. */
function versionOf(name: string, folder: string): string {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(manifest)) {
    return String((JSON.parse(readFileSync(manifest, 'utf8')) as { version?: unknown }).version);
  }
  return folder === dirname(folder) ? '' : versionOf(name, dirname(folder));
}
