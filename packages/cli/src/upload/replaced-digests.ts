import { parseJson } from '../publish/parse-json.js';
import { sha256Hex } from '../publish/sha256.js';
import { type LocalFeed, readLocalFile } from './local-feed.js';
import type { Target } from './target.js';

/**
 * File at the target with digests of files that keep their names (syndication), as last uploaded by this program. It
 * avoids sending them all again; without it they are all sent.
 */
const path = '.mingce-upload.json';

export type Digests = Readonly<Record<string, string>>;

export async function readDigests(target: Target, top: readonly string[]): Promise<Digests> {
  const bytes = top.includes(path) ? await target.read(path) : undefined;
  const value = bytes && parseJson(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(pairs);
}

export async function writeDigests(target: Target, digests: Digests): Promise<void> {
  await target.put(path, Buffer.from(`${JSON.stringify(digests, undefined, 1)}\n`));
}

export async function digestsOf(local: LocalFeed, paths: readonly string[]): Promise<Digests> {
  const digests: Record<string, string> = {};
  for (const one of paths) digests[one] = sha256Hex(await readLocalFile(local, one));
  return digests;
}
