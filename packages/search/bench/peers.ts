import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Versions of the compared engines. Only the benchmark fetches them, so that installing the project stays small. */
export const peerVersions: Readonly<Record<string, string>> = {
  '@orama/orama': '3.1.18',
  '@orama/stopwords': '3.1.18',
  '@orama/tokenizers': '3.1.18',
  minisearch: '7.2.0',
  pagefind: '1.6.0',
};

export const cacheFolder = fileURLToPath(new URL('../../../.cache/bench/', import.meta.url));
const peersFolder = join(cacheFolder, 'peers');

/**
 * Installs the named packages that are missing into the cache; those that the project itself uses are already
 * installed.
 */
export async function installPeers(names: readonly string[]): Promise<void> {
  const wanted = names.filter((name) => name in peerVersions);
  if (wanted.every((name) => installedVersion(name) === peerVersions[name])) return;
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(join(peersFolder, loaderFile), 'export const load = (specifier) => import(specifier);\n');
  const manifest = join(peersFolder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private":true,"type":"module"}\n');
  const packages = wanted.map((name) => `${name}@${peerVersions[name]}`);
  await promisify(execFile)(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...packages],
    { cwd: peersFolder },
  );
}

export function installedVersion(name: string): string | undefined {
  const file = join(packageFolder(name), 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The path of a package's file, regardless of its `exports`. */
export function peerFile(name: string, path: string): string {
  return join(packageFolder(name), path);
}

/**
 * Loads a package as Node would from the same folder. The caller declares the few members it uses, since these packages
 * have no types.
 */
export async function importPeer<T>(specifier: string): Promise<T> {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (!isFetched(name)) return (await import(specifier)) as T;
  const loader = (await import(pathToFileURL(join(peersFolder, loaderFile)).href)) as {
    load(specifier: string): Promise<T>;
  };
  return loader.load(specifier);
}

const loaderFile = 'load.mjs';

function isFetched(name: string): boolean {
  return name in peerVersions || name.startsWith('@pagefind/');
}

function packageFolder(name: string): string {
  if (isFetched(name)) return join(peersFolder, 'node_modules', name);
  const main = createRequire(import.meta.url).resolve(name);
  const folder = `/node_modules/${name}/`;
  return main.slice(0, main.replaceAll('\\', '/').lastIndexOf(folder) + folder.length);
}

/** Writes a module with the given lines into the cache, to be bundled. */
export function peerEntry(name: string, lines: readonly string[]): string {
  const file = join(peersFolder, `${name}-entry.mjs`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
