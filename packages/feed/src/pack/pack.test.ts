import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import type { Bundle, Pack } from '@mingce/schema/types';
import fc from 'fast-check';
import { buildDirectory } from './build-directory.js';
import { bundleBytes, locatePart, partCount } from './locate-part.js';
import { type BuiltFile, buildPack, PackBuilder } from './pack-builder.js';
import { bundlePath, recordPart } from './paths.js';
import { unpackBundle, verifyPart } from './verify-part.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const payloads = (count: number) => Array.from({ length: count }, (_, part) => utf8(`part ${part}`));
const refused = { name: 'MingceError', code: /^feed\.(digestMismatch|proofInvalid)$/ };

/** The slot of a part, as a range request returns it. */
function slotOf(pack: Pack, files: readonly BuiltFile[], part: number) {
  const { bundle, place, from, length } = locatePart(pack, part)!;
  const file = files.find(({ path }) => path === bundlePath(bundle))!;
  return { bundle, place, slot: file.bytes.slice(from, from + length) };
}

/** Incompressible bytes, the same for the same seed. */
function noise(seed: number, length: number): Uint8Array {
  const digest = (at: number) => createHash('sha256').update(`${seed}/${at}`).digest();
  return Buffer.concat(Array.from({ length: Math.ceil(length / 32) }, (_, at) => digest(at))).subarray(
    0,
    length,
  );
}

const rootsOf = ({ bundles }: Pack) => bundles.map(({ root }) => root);
const withoutAny = (all: readonly string[], known: readonly string[]) =>
  all.filter((one) => !known.includes(one));

describe('a pack', () => {
  it('gives back every payload, alone and with its bundle, whatever their number and length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 40 }), async (payloads) => {
        const { pack, files } = await buildPack(payloads);
        assert.equal(partCount(pack), payloads.length);
        for (const [part, payload] of payloads.entries()) {
          const { bundle, place, slot } = slotOf(pack, files, part);
          assert.deepEqual(Buffer.from(await verifyPart(bundle, place, slot)), Buffer.from(payload));
        }
        const whole = await Promise.all(
          pack.bundles.map((bundle, at) => unpackBundle(bundle, files[at]!.bytes)),
        );
        assert.deepEqual(whole.flat().map(Buffer.from), payloads.map(Buffer.from));
      }),
      { numRuns: 60 },
    );
  });

  it('follows the format to the byte, read with nothing of this package', async () => {
    const sha = (...pieces: Uint8Array[]) =>
      createHash('sha256').update(Buffer.concat(pieces)).digest().subarray(0, 16);
    const texts = ['a', 'b'.repeat(5000), Array.from({ length: 300 }, (_, at) => `第${at}条`).join('')];

    const { pack, files } = await buildPack(texts.map(utf8));

    const [{ root, sizes } = { root: '', sizes: '' }] = pack.bundles;
    assert.deepEqual([files.length, files[0]!.path], [1, `bundles/${root}.bin`]);
    const ladder = [64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048];
    const lengths = Array.from(sizes, (letter) => ladder['abcdefghijk'.indexOf(letter)]!);
    const file = Buffer.from(files[0]!.bytes);
    assert.equal(
      file.length,
      lengths.reduce((sum, length) => sum + length, 0),
    );
    const slots = lengths.map((length, at) => {
      const from = lengths.slice(0, at).reduce((sum, one) => sum + one, 0);
      return file.subarray(from, from + length);
    });
    assert.deepEqual(
      slots.map((slot) => inflateRawSync(slot.subarray(32)).toString()),
      texts,
    );
    const [one, two, three] = slots.map((slot, at) => sha(Uint8Array.of(0, 0, 0, 0, at), slot.subarray(32)));
    const left = sha(Uint8Array.of(1), one!, two!);
    const right = sha(Uint8Array.of(1), three!, new Uint8Array(16));
    assert.equal(sha(Uint8Array.of(1), left, right).toString('hex'), root);
    assert.deepEqual(
      slots.map((slot) => slot.subarray(0, 32)),
      [Buffer.concat([two!, right]), Buffer.concat([one!, right]), Buffer.concat([new Uint8Array(16), left])],
    );
  });

  it('has no bit that could be flipped unnoticed', async () => {
    const { pack, files } = await buildPack(payloads(9));
    const [bundle] = pack.bundles as [Bundle];
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bundleBytes(bundle) * 8 - 1 }), async (bit) => {
        const bytes = files[0]!.bytes.slice();
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        await assert.rejects(unpackBundle(bundle, bytes), refused);
      }),
    );
  });

  it('refuses a part under another number, of another bundle, cut short, empty or past the end', async () => {
    const { pack, files } = await buildPack(payloads(5));
    const { bundle, slot } = slotOf(pack, files, 0);
    const other = await buildPack(payloads(6));
    await assert.rejects(verifyPart(bundle, 1, slot), refused);
    await assert.rejects(verifyPart(bundle, 4, slotOf(other.pack, other.files, 4).slot), refused);
    await assert.rejects(verifyPart(bundle, 0, slot.subarray(0, 20)), refused);
    await assert.rejects(verifyPart(bundle, 0, new Uint8Array()), refused);
    await assert.rejects(verifyPart(bundle, 5, slot), refused);
    assert.equal(locatePart(pack, 5), undefined);
    await assert.rejects(unpackBundle(bundle, files[0]!.bytes.subarray(1)), { code: 'feed.sizeMismatch' });
  });
});

describe('the bundles of a pack', () => {
  const parts = Array.from({ length: 6000 }, (_, part) => noise(part, 1000));
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  const packOf = async (packed: readonly Uint8Array[]) => {
    const builder = new PackBuilder(async () => undefined, { digest });
    for (const part of packed) await builder.addPacked(part);
    return builder.finish();
  };

  it('are of a size that a host and a reader can bear', async () => {
    const sizes = (await packOf(parts)).bundles.map(bundleBytes);
    const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    assert.ok(average > 200_000 && average < 500_000, String(average));
    assert.ok(Math.max(...sizes) < 900_000, String(Math.max(...sizes)));
  });

  it('keep their names but for the one that an edit touches and those next to it', async () => {
    const before = rootsOf(await packOf(parts));
    const edits: Record<string, (copy: Uint8Array[]) => void> = {
      changed: (copy) => copy.splice(1500, 1, noise(-1, 900)),
      added: (copy) => copy.splice(700, 0, noise(-2, 900)),
      removed: (copy) => copy.splice(2200, 1),
      'added at the beginning': (copy) => copy.unshift(noise(-3, 900), noise(-4, 900)),
    };
    for (const [name, edit] of Object.entries(edits)) {
      const copy = parts.slice();
      edit(copy);
      const after = rootsOf(await packOf(copy));
      assert.ok(
        withoutAny(after, before).length <= 3,
        `${name}: ${withoutAny(after, before).length} of ${after.length}`,
      );
    }
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
      const { bundle, place, slot } = slotOf(pack, files, recordPart('policy', id, partCount(pack)));
      const { entries: found } = JSON.parse(Buffer.from(await verifyPart(bundle, place, slot)).toString());
      assert.deepEqual(found[`policy/${id}`], ref);
    }
  });

  it('has one empty part when there is no record', async () => {
    assert.equal(partCount((await buildDirectory([])).pack), 1);
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
