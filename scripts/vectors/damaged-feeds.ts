import { slotBytes } from '../../packages/feed/src/pack/slots.js';
import type { FeedManifest } from '../../packages/schema/src/types.js';
import type { VectorFeed } from './vector-feed.js';

/** One change to a file of the signed feed. Offsets are in bytes from 0. */
export type Change = { file: string } & (
  | { replace: readonly [from: string, to: string] }
  | { flip: number }
  | { cut: number }
  | { swap: readonly [first: number, second: number, length: number] }
  | { remove: true }
);

/** A feed that must be refused, and the check that refuses it (docs/formats/feed.md, section 12). */
export interface DamagedFeed {
  name: string;
  refused: string;
  changes: readonly Change[];
}

export function damagedFeeds({ files }: VectorFeed): DamagedFeed[] {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('feed.json'))) as FeedManifest;
  const { collections, directory, signature, search } = manifest;
  const [own = { root: '' }] = directory.bundles;
  const [bundle = { root: '', sizes: '' }] = search?.packs.terms?.bundles ?? [];
  const parts = `bundles/${bundle.root}.bin`;
  const object = `objects/${collections.sha256.slice(0, 2)}/${collections.sha256}.json`;
  const linked = [...files.keys()].find((file) => file.startsWith('files/')) ?? '';
  const first = slotBytes(bundle.sizes.charAt(0));
  const proof = 16 * Math.ceil(Math.log2(bundle.sizes.length));
  const whole = files.get(parts)?.length ?? 0;

  const manifestChange = (name: string, refused: string, from: string, to: string): DamagedFeed => ({
    name,
    refused,
    changes: [{ file: 'feed.json', replace: [from, to] }],
  });
  const fileChange = (name: string, refused: string, change: Change): DamagedFeed => ({
    name,
    refused,
    changes: [change],
  });
  return [
    manifestChange(
      'a word of feed.json changed',
      'feed.signatureInvalid',
      '示例市政策文件库',
      '示例市政策资料库',
    ),
    manifestChange('another bundle named', 'feed.signatureInvalid', bundle.root, '0'.repeat(32)),
    manifestChange('no signature', 'feed.signatureMissing', '"signature":', '"unsigned":'),
    manifestChange('a signature of another algorithm', 'feed.signatureMissing', '"ES256"', '"ES999"'),
    manifestChange('the id of another key', 'feed.wrongKey', signature?.keyId ?? '', 'A'.repeat(43)),
    manifestChange('another feed', 'feed.otherFeed', `"id":"${manifest.id}"`, '"id":"other-feed"'),
    manifestChange('a newer format', 'feed.newerFormat', '"formatVersion":"3.', '"formatVersion":"4.'),
    manifestChange('an older format', 'feed.olderFormat', '"formatVersion":"3.', '"formatVersion":"2.'),
    manifestChange(
      'a root that is a path',
      'feed.malformed',
      `"root":"${own.root}"`,
      '"root":"../feed.json"',
    ),
    manifestChange('white space in feed.json', 'verify.notCanonical', '{"', '{ "'),
    fileChange('feed.json cut short', 'feed.truncated', { file: 'feed.json', cut: 100 }),
    fileChange('no feed.json', 'feed.missing', { file: 'feed.json', remove: true }),
    fileChange('a bit of an object', 'feed.digestMismatch', { file: object, flip: 40 }),
    fileChange('an object cut short', 'feed.sizeMismatch', { file: object, cut: 1 }),
    fileChange('no object', 'feed.missing', { file: object, remove: true }),
    fileChange('a bit of a proof', 'feed.digestMismatch', { file: parts, flip: 3 }),
    fileChange('a bit of a part', 'feed.digestMismatch', { file: parts, flip: proof + 5 }),
    fileChange('a bit of the zeros behind a part', 'feed.digestMismatch', { file: parts, flip: first - 1 }),
    fileChange('two parts in each other’s place', 'feed.digestMismatch', {
      file: parts,
      swap: [0, first, first],
    }),
    fileChange('a bundle cut short', 'feed.proofInvalid', { file: parts, cut: 1 }),
    fileChange('a bundle of nothing', 'feed.proofInvalid', { file: parts, cut: whole }),
    fileChange('no bundle', 'feed.missing', { file: parts, remove: true }),
    fileChange('a bit of an attachment', 'feed.digestMismatch', { file: linked, flip: 10 }),
  ];
}
