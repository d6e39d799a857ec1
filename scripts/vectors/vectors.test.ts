import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { verifyFeed } from '../../packages/cli/src/verify/verify-feed.js';
import { memoryStore } from '../../packages/feed/src/cache/memory-store.js';
import { openFeed } from '../../packages/feed/src/index.js';
import { noPython, python, reader } from '../lib/python.mjs';
import type { Change, DamagedFeed } from './damaged-feeds.js';
import { vectors, vectorsFolder } from './vectors.js';

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(vectorsFolder, file)));
const json = (file: string) => JSON.parse(readFileSync(path.join(vectorsFolder, file), 'utf8'));

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(vectorsFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(vectorsFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
}

type Files = ReadonlyMap<string, Uint8Array>;

/** The files of the signed feed after some changes. */
function changed(changes: readonly Change[]): Files {
  const files = new Map<string, Uint8Array>(
    filesBelow('feed').map((file) => [file.slice('feed/'.length), bytesOf(file)]),
  );
  for (const change of changes) {
    const bytes = files.get(change.file);
    assert.ok(bytes, `${change.file} is in the feed`);
    const result = apply(bytes, change);
    if (result) files.set(change.file, result);
    else files.delete(change.file);
  }
  return files;
}

function apply(bytes: Uint8Array, change: Change): Uint8Array | undefined {
  if ('remove' in change) return undefined;
  if ('cut' in change) return bytes.slice(0, bytes.length - change.cut);
  if ('flip' in change) return bytes.map((byte, at) => (at === change.flip ? byte ^ 1 : byte));
  if ('swap' in change) {
    const [first, second, length] = change.swap;
    const result = bytes.slice();
    result.set(bytes.subarray(second, second + length), first);
    result.set(bytes.subarray(first, first + length), second);
    return result;
  }
  const text = Buffer.from(bytes).toString('utf8');
  assert.ok(text.includes(change.replace[0]), `${change.file} has ${change.replace[0]}`);
  return Buffer.from(text.replace(...change.replace));
}

async function faultsOf(files: Files): Promise<string[]> {
  const source = { read: async (file: string) => files.get(file), list: async () => [...files.keys()] };
  const { faults } = await verifyFeed(source, { publicKey: json('key.json') });
  return faults.map(({ code }) => code);
}

/** The names that `mingce verify` uses for the faults that the vectors name by the check of a reader. */
const names: Readonly<Record<string, readonly string[]>> = {
  'feed.digestMismatch': ['verify.altered'],
  'feed.sizeMismatch': ['verify.altered'],
  'feed.proofInvalid': ['verify.altered'],
  'feed.missing': ['verify.missing', 'verify.noFeed'],
  'feed.malformed': ['verify.malformed'],
  'feed.truncated': ['verify.malformed'],
};

describe('the test vectors of the formats', () => {
  it('are what the code makes: npm run docs', async () => {
    const made = await vectors();
    const written = [...filesBelow('feed'), ...[...made.keys()].filter((file) => !file.startsWith('feed/'))];
    assert.deepEqual([...made.keys()].sort(), written.sort());
    for (const [file, bytes] of made) assert.ok(Buffer.from(bytes).equals(bytesOf(file)), file);
  });

  it('have a signed feed without a fault', async () => {
    assert.deepEqual(await faultsOf(changed([])), []);
  });

  for (const { name, refused, changes } of json('damaged.json') as DamagedFeed[]) {
    it(`have a damaged feed that mingce verify reports: ${name}`, async () => {
      const codes = await faultsOf(changed(changes));
      assert.ok(
        (names[refused] ?? [refused]).some((code) => codes.includes(code)),
        codes.join(),
      );
    });

    // White space does no harm to a reader: the signature is over the canonical form of the parsed data.
    if (refused === 'verify.notCanonical' || changes.some(({ file }) => file !== 'feed.json')) continue;
    it(`have a damaged feed that the reader of pages refuses: ${name}`, async () => {
      const files = changed(changes);
      const read = async ({ path: file }: { path: string }) => {
        const bytes = files.get(file);
        if (bytes) return bytes;
        throw Object.assign(new Error(), { code: 'feed.missing' });
      };
      const options = { source: { read }, store: memoryStore(), publicKey: json('key.json') };
      await assert.rejects(openFeed('https://www.example.gov.cn/feed/feed.json', options), { code: refused });
    });
  }

  it('pass in the reference reader, which knows the pages only', async (t) => {
    const program = python();
    if (program === undefined) return t.skip(noPython);
    const said = await reader(program, ['vectors']);
    const lists = filesBelow('.').filter((file) => /^[a-z-]+\.json$/.test(file) && file !== 'key.json');
    assert.deepEqual(
      said.trim().split('\n').sort(),
      lists.map((file) => `${file.replace('.json', '')}: all as they must be`).sort(),
    );
  });
});
