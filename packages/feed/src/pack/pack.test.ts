import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Pack } from '@mingce/schema/types';
import fc from 'fast-check';
import { canonicalBytes } from '../bytes/canonical-json.js';
import { sha256Hex } from '../digest/sha256.js';
import { buildDirectory } from './build-directory.js';
import { buildPack } from './build-pack.js';
import { recordPart } from './paths.js';
import { verifyPart } from './verify-part.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const payloads = (count: number) => Array.from({ length: count }, (_, part) => utf8(`part ${part}`));
const refused = { name: 'MingceError', code: /^feed\.(digestMismatch|proofInvalid)$/ };

describe('a pack', () => {
  it('gives back every payload, whatever the number of parts and the size of groups', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 40 }),
        fc.option(fc.nat({ max: 7 }), { nil: undefined }),
        async (payloads, groupBits) => {
          const { pack, files } = await buildPack(payloads, { extension: 'bin', groupBits });
          assert.equal(pack.roots.length, Math.ceil(payloads.length / 2 ** pack.groupBits));
          for (const [part, file] of files.entries()) {
            assert.deepEqual(
              Buffer.from(await verifyPart(pack, part, file.bytes)),
              Buffer.from(payloads[part]!),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('follows the format to the byte', async () => {
    const sha = (...pieces: Uint8Array[]) => createHash('sha256').update(Buffer.concat(pieces)).digest();
    const leaf = (part: number, text: string) => sha(Uint8Array.of(0, 0, 0, 0, part), utf8(text));
    const node = (left: Uint8Array, right: Uint8Array) => sha(Uint8Array.of(1), left, right);
    const empty = new Uint8Array(32);

    const { pack, files } = await buildPack([utf8('a'), utf8('b'), utf8('c')], {
      extension: 'json',
      groupBits: 2,
    });

    const right = node(leaf(2, 'c'), empty);
    const root = node(node(leaf(0, 'a'), leaf(1, 'b')), right).toString('hex');
    const id = (
      await sha256Hex(canonicalBytes({ extension: 'json', groupBits: 2, parts: 3, roots: [root] }))
    ).slice(0, 32);
    assert.deepEqual(pack, { id, extension: 'json', groupBits: 2, parts: 3, roots: [root] });
    assert.deepEqual(files[1], {
      path: `packs/${id}/1.json`,
      bytes: new Uint8Array(utf8(`${Buffer.concat([leaf(0, 'a'), right]).toString('base64url')}\nb`)),
    });
  });

  it('refuses any flipped bit of a part', async () => {
    const { pack, files } = await buildPack(payloads(9), { extension: 'bin', groupBits: 3 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 8 }), fc.nat(), async (part, position) => {
        const bytes = files[part]!.bytes.slice();
        const bit = position % (bytes.length * 8);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        await assert.rejects(verifyPart(pack, part, bytes), refused);
      }),
    );
  });

  it('refuses a part under another number, from another pack, cut short, empty or past the end', async () => {
    const { pack, files } = await buildPack(payloads(5), { extension: 'bin', groupBits: 1 });
    const other = await buildPack(payloads(6), { extension: 'bin', groupBits: 1 });
    const [first, second] = [files[0]!.bytes, files[1]!.bytes];
    await assert.rejects(verifyPart(pack, 1, first), refused);
    await assert.rejects(verifyPart(pack, 2, first), refused);
    await assert.rejects(verifyPart(pack, 4, other.files[4]!.bytes), refused);
    await assert.rejects(verifyPart(pack, 0, first.subarray(0, 20)), refused);
    await assert.rejects(verifyPart(pack, 0, new Uint8Array()), refused);
    await assert.rejects(verifyPart(pack, 5, second), refused);
    await assert.rejects(verifyPart({ ...pack, parts: 1 } satisfies Pack, 1, second), refused);
  });

  it('has another address when any part differs', async () => {
    const one = await buildPack(payloads(5), { extension: 'bin' });
    const two = await buildPack([...payloads(4), utf8('other')], { extension: 'bin' });
    assert.notEqual(one.pack.id, two.pack.id);
  });
});

describe('a directory', () => {
  it('holds each record in the part that its name hashes to', async () => {
    const entries = Array.from({ length: 100 }, (_, index) => ({
      kind: 'policy' as const,
      id: `p-${index}`,
      ref: { sha256: 'a'.repeat(64), size: index },
    }));
    const { pack, files } = await buildDirectory(entries);
    for (const { id, ref } of entries) {
      const part = recordPart('policy', id, pack.parts);
      const { entries: found } = JSON.parse(
        Buffer.from(await verifyPart(pack, part, files[part]!.bytes)).toString(),
      );
      assert.deepEqual(found[`policy/${id}`], ref);
    }
  });

  it('has one empty part when there is no record', async () => {
    assert.equal((await buildDirectory([])).pack.parts, 1);
  });
});

describe('recordPart', () => {
  it('uses FNV-1a, 32 bits', () => {
    const parts = 2 ** 32;
    assert.equal(recordPart('policy', 'a', parts), fnv('policy/a'));
    assert.equal(recordPart('qa', '中', parts), fnv('qa/中'));
  });
});

function fnv(text: string): number {
  let hash = 2166136261n;
  for (const byte of utf8(text)) hash = ((hash ^ BigInt(byte)) * 16777619n) & 0xffffffffn;
  return Number(hash);
}
