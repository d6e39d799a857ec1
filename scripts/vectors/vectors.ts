import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/run.mjs';
import { damagedFeeds } from './damaged-feeds.js';
import { partVectors } from './part-vectors.js';
import { queryVectors } from './query-vectors.js';
import { documentNumberVectors, textVectors } from './text-vectors.js';
import { type VectorFeed, vectorFeed } from './vector-feed.js';

/** The folder of the test vectors of the formats (docs/formats/feed.md, section 13). */
export const vectorsFolder = path.join(root, 'docs/formats/vectors');

/** Every file of the vectors that is generated from the code, by its path in their folder. */
export async function vectors(): Promise<Map<string, Uint8Array>> {
  const feed = await vectorFeed(writtenFeed());
  return new Map([
    ...Array.from(feed.files, ([file, bytes]) => [`feed/${file}`, bytes] as const),
    ['key.json', Buffer.from(`${JSON.stringify(feed.key)}\n`)],
    ['damaged.json', lines(damagedFeeds(feed))],
    ['texts.json', lines(textVectors())],
    ['document-numbers.json', lines(documentNumberVectors())],
    ['parts.json', lines(await partVectors())],
    ['queries.json', lines(await queryVectors(feed.files))],
  ]);
}

/** A JSON list with an item on each line, so that a change shows what changed. */
function lines(list: readonly unknown[]): Uint8Array {
  return Buffer.from(`[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`);
}

/** The existing manifest and key; their signature is kept if it is valid. */
function writtenFeed(): Partial<VectorFeed> {
  const manifest = path.join(vectorsFolder, 'feed/feed.json');
  const key = path.join(vectorsFolder, 'key.json');
  if (!existsSync(manifest) || !existsSync(key)) return {};
  return {
    files: new Map([['feed.json', new Uint8Array(readFileSync(manifest))]]),
    key: JSON.parse(readFileSync(key, 'utf8')),
  };
}
