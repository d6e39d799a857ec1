/**
 * Writes docs/formats/vectors/trust.json, the cases of docs/formats/feed.md, section 10, with keys made for the purpose:
 * `node --conditions=@mingce/source --import tsx scripts/write-key-vectors.ts`.
 */
import { writeFileSync } from 'node:fs';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import { generateSigningKey, keyId, signKeyStatement, signManifest } from '../src/index.js';

type Pair = Awaited<ReturnType<typeof generateSigningKey>>;

const pair = () => generateSigningKey();
const [root, newRoot, first, second, third, thief] = await Promise.all([
  pair(),
  pair(),
  pair(),
  pair(),
  pair(),
  pair(),
]);
const id = (key: Pair) => keyId(key.publicKey);

const base: FeedManifest = {
  format: 'mingce-feed',
  formatVersion: '3.0',
  id: 'shili',
  title: '示例市政策文件库',
  language: 'zh-CN',
  sequence: 1763596800,
  publishedAt: '2025-11-20T00:00:00Z',
  expiresAt: '2026-02-18T00:00:00Z',
  publisher: { name: '示例市人民政府办公室', region: '990100' },
  counts: {},
  directory: { bundles: [{ root: 'b'.repeat(32), sizes: 'a' }] },
  collections: { sha256: 'c'.repeat(64), size: 1 },
  vocabulary: { sha256: 'd'.repeat(64), size: 1 },
};

interface Wanted {
  keys: Pair[];
  root?: Pair;
  revoked?: Pair[];
  by: Pair[];
  more?: Partial<KeyStatement> & Record<string, unknown>;
}

async function statement(version: number, { keys, root, revoked, by, more }: Wanted): Promise<KeyStatement> {
  const revocations = await Promise.all(
    (revoked ?? []).map(async (key) => ({ keyId: await id(key), revokedAt: '2025-06-01T00:00:00Z' })),
  );
  const unsigned = {
    format: 'mingce-keys' as const,
    version,
    feedId: 'shili',
    issuedAt: '2025-01-01T00:00:00Z',
    keys: keys.map(({ publicKey }) => publicKey) as KeyStatement['keys'],
    ...(root ? { root: root.publicKey as KeyStatement['root'] } : {}),
    ...(revoked ? { revoked: revocations } : {}),
    ...more,
  };
  return signKeyStatement(
    unsigned,
    by.map(({ privateKey }) => privateKey),
  );
}

const chain = (...wanted: Wanted[]) => Promise.all(wanted.map((each, index) => statement(index + 1, each)));
const feed = (trust: KeyStatement[], by: Pair, more: object = {}) =>
  signManifest({ ...base, ...(trust.length > 0 ? { trust } : {}), ...more }, by.privateKey);

const alone = { keys: [first], by: [first] };
const rooted = { keys: [first], root, by: [first, root] };
const rotated = { keys: [second], root, by: [root, second] };
const revoking = { ...rotated, revoked: [first] };
const stolen = { keys: [thief], by: [first, thief] };
const unsigned = (chained: KeyStatement[]) =>
  chained.map((each) => ({
    ...each,
    signatures: each.signatures.map((one) => ({ ...one, algorithm: 'SM2' })),
  }));

const oneRotation = await chain(rooted, rotated);
const revocation = await chain(rooted, revoking);
const withoutRoot = await chain(alone, { keys: [second], by: [first, second] });
const long = await chain(
  ...Array.from({ length: 33 }, (): Wanted => ({ keys: [first], root, by: [root, first] })),
);

const cases = [
  ['没有密钥声明，锁定签名的公钥', await feed([], first), first, 'signing'],
  ['没有密钥声明，锁定另一把公钥', await feed([], thief), first, 'feed.wrongKey'],
  ['锁定现用公钥', await feed(await chain(rooted), first), first, 'signing'],
  ['锁定根公钥', await feed(await chain(rooted), first), root, 'root'],
  ['锁定旧公钥，已更换一次', await feed(oneRotation, second), first, 'replaced'],
  ['锁定新公钥，已更换一次', await feed(oneRotation, second), second, 'signing'],
  ['没有根公钥，旧公钥担保新公钥', await feed(withoutRoot, second), first, 'replaced'],
  [
    '更换两次',
    await feed(await chain(rooted, rotated, { keys: [third], root, by: [root, third] }), third),
    first,
    'replaced',
  ],
  ['锁定的公钥已由根密钥作废', await feed(revocation, second), first, 'revoked'],
  ['锁定根公钥，签名公钥已作废并更换', await feed(revocation, second), root, 'root'],
  ['作废后盗用者仍用旧密钥签名', await feed(revocation, first), root, 'feed.keyRevoked'],
  ['更换后仍用旧密钥签名', await feed(oneRotation, first), root, 'feed.wrongKey'],
  ['有根公钥，盗用者为自己担保', await feed(await chain(rooted, stolen), thief), root, 'feed.keysUnvouched'],
  ['同上，锁定被盗的公钥', await feed(await chain(rooted, stolen), thief), first, 'feed.keysUnvouched'],
  ['盗用者另写第一份声明，锁定根公钥', await feed(await chain(stolen), thief), root, 'feed.wrongKey'],
  [
    '更换根公钥，新旧根密钥都签名',
    await feed(await chain(rooted, { keys: [first], root: newRoot, by: [root, newRoot] }), first),
    root,
    'replaced',
  ],
  [
    '换上没有签名的根公钥',
    await feed(await chain(rooted, { keys: [first], root: newRoot, by: [root] }), first),
    root,
    'feed.keysUnvouched',
  ],
  [
    '作废的公钥又被列出',
    await feed(await chain(rooted, revoking, { keys: [first], root, by: [root] }), first),
    root,
    'feed.keyRevoked',
  ],
  [
    '声明属于另一个数据源',
    await feed(await chain({ ...rooted, more: { feedId: 'other' } }), first),
    first,
    'feed.otherFeed',
  ],
  ['同一密钥签名的另一个数据源', await feed([], first, { id: 'other' }), first, 'feed.otherFeed', 'shili'],
  ['公钥带有数据源标识，相符', await feed([], first), first, 'signing', 'shili'],
  [
    '声明已过期，仍可读',
    await feed(await chain({ ...rooted, more: { expiresAt: '2025-02-01T00:00:00Z' } }), first),
    first,
    'signing',
  ],
  ['声明缺第一份', await feed(oneRotation.slice(1), second), second, 'feed.keysMalformed'],
  ['声明顺序颠倒', await feed([...oneRotation].reverse(), second), first, 'feed.keysMalformed'],
  [
    '声明不成形',
    await feed(
      oneRotation.map((each) => ({ ...each, keys: [] })),
      first,
    ),
    first,
    'feed.keysMalformed',
  ],
  ['签名算法不认识', await feed(unsigned(await chain(rooted)), first), first, 'feed.keysUnvouched'],
  [
    '密钥种类不认识的只是略过',
    await feed(
      await chain({
        ...rooted,
        more: { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'AA' }, first.publicKey] as KeyStatement['keys'] },
      }),
      first,
    ),
    first,
    'signing',
  ],
  [
    '根公钥的种类不认识，权力不落到签名公钥',
    await feed(
      await chain({ ...alone, more: { root: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } } }, stolen),
      thief,
    ),
    first,
    'feed.keysUnvouched',
  ],
  [
    '后来版本的字段也在签名之内',
    await feed(await chain({ ...rooted, more: { later: 1 } }), first),
    first,
    'signing',
  ],
  ['声明太多', await feed(long, first), first, 'feed.keysTooMany'],
] as const;

const vectors = cases.map(([name, manifest, pin, expected, feedId]) => ({
  name,
  pin: { ...pin.publicKey, ...(feedId ? { feed: feedId } : {}) },
  expected,
  manifest,
}));
const file = new URL('../../../docs/formats/vectors/trust.json', import.meta.url);
writeFileSync(file, `[\n${vectors.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
