import { join, resolve } from 'node:path';
import { keyId, signManifest, verifyManifest } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { missingArgument } from '../command/read-arguments.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { FeedFolder, manifestName, readIfThere } from '../publish/feed-folder.js';
import { withFeedLock } from '../publish/feed-lock.js';
import { createKeyFile, pinOf, publicPart, readPassphrases, readPrivateKey } from '../publish/key-file.js';
import { momentOf, renewed } from '../publish/manifest.js';
import { nextStatements } from '../publish/next-statements.js';
import { copyPath } from '../publish/offline-copy.js';
import { readManifest } from '../publish/previous-feed.js';
import { renewalFaults } from '../publish/renewal-faults.js';
import { readRevokedKey } from '../publish/revoked-key.js';
import { keepStatements, readStatements } from '../publish/statement-file.js';
import { trustToPublish } from '../publish/trust.js';

const spec = {
  name: 'sign',
  about: {
    'zh-CN': '新建、更换、作废密钥，给数据源签名和续期',
    en: 'make, change and revoke keys; sign and renew a feed',
  },
  help: {
    'zh-CN': `新建一对密钥；给数据源签名并续期；更换、作废密钥。私钥不会显示在屏幕上。
更换密钥后，锁定旧公钥的网页照常可用。什么时候做什么，见 docs/guides/keys.zh-CN.md。`,
    en: `Makes a key pair; signs and renews a feed; changes and revokes keys. The private key is never shown.
Pages that pin an old key go on working. When to do what: docs/guides/keys.zh-CN.md.`,
  },
  usage: [
    'sign --new-key FILE',
    'sign FEED --key FILE',
    'sign FEED --key FILE --root ROOT',
    'sign FEED --rotate NEW --key FILE | --root ROOT',
    'sign FEED --revoke KEY --rotate NEW --root ROOT',
  ],
  arguments: {
    feed: { value: 'FEED', optional: true, about: { 'zh-CN': '数据源目录', en: 'the folder of the feed' } },
  },
  options: {
    newKey: {
      value: 'FILE',
      about: {
        'zh-CN': '新建密钥：私钥写入 FILE，公钥写在旁边的 .public.json',
        en: 'make a pair: the private key in FILE, the public one beside it as .public.json',
      },
    },
    key: {
      value: 'FILE',
      about: {
        'zh-CN': '用这个私钥签名，并按原来的天数续期',
        en: 'sign with this private key, and renew for the same number of days',
      },
    },
    root: {
      value: 'ROOT',
      about: {
        'zh-CN': '根私钥，平时离线保管：首次给出时登记，以后更换、作废密钥都由它签名，每年续期一次',
        en: `private root key, kept offline: named when first given; from then on it signs each change of
keys, and is renewed once a year`,
      },
    },
    rotate: {
      value: 'NEW',
      about: {
        'zh-CN': '换成私钥 NEW：有根密钥的由根密钥担保，没有的由 --key 现用私钥担保',
        en: 'change to the private key NEW, vouched for by the root key, or by --key where there is none',
      },
    },
    revoke: {
      value: 'KEY',
      about: {
        'zh-CN': '作废被盗的密钥：它的公钥文件或指纹；要由根密钥签名',
        en: 'revoke a stolen key, by its public file or fingerprint; the root key has to sign this',
      },
    },
    passphraseFile: {
      value: 'FILE',
      about: {
        'zh-CN': '私钥的口令，一行一个；新建密钥时，用第一行加密私钥',
        en: 'passphrases of the private keys, one a line; a new key is encrypted with the first',
      },
    },
  },
  messages: {
    'zh-CN': {
      'summary.newKey':
        '已新建密钥。私钥在 {keyFile}，请妥善备份，不要外传，也不要放进网站目录。公钥在 {publicKeyFile}，指纹 {keyId}，网站用它锁定数据源：\n{publicKey}',
      'summary.newEncryptedKey':
        '已新建密钥，私钥用口令加密。私钥在 {keyFile}，口令请另外保管，两者丢一样都无法找回。公钥在 {publicKeyFile}，指纹 {keyId}：\n{publicKey}',
      'summary.signed':
        '已签名并续期到 {expiresAt}，序号 {sequence}，密钥指纹 {keyId}。网站锁定用的公钥（key 属性）：\n{pin}',
      'summary.keysChanged':
        '密钥声明已是第 {statements} 份，签名密钥指纹 {keyId}，有效期到 {expiresAt}。锁定旧公钥的网页照常可用，不必改动。请备份密钥旁的 .statements.json。新网页锁定用的公钥（key 属性）：\n{pin}',
    },
    en: {
      'summary.newKey':
        'Made a key pair. The private key is in {keyFile}: back it up, give it to no one, keep it out of the web folder. The public key is in {publicKeyFile}, fingerprint {keyId}; sites pin the feed with it:\n{publicKey}',
      'summary.newEncryptedKey':
        'Made a key pair, the private key encrypted with the passphrase. It is in {keyFile}; keep the passphrase elsewhere, since neither can be recovered. The public key is in {publicKeyFile}, fingerprint {keyId}:\n{publicKey}',
      'summary.signed':
        'Signed and renewed until {expiresAt}, sequence {sequence}, with the key {keyId}. The public key for sites to pin (attribute key):\n{pin}',
      'summary.keysChanged':
        'There are {statements} key statements now; the key {keyId} signs, valid until {expiresAt}. Pages that pin an old key go on working unchanged. Back up the .statements.json beside the key. The public key for new pages to pin (attribute key):\n{pin}',
    },
  },
} as const satisfies CommandSpec;

type SignCommandOptions = OptionsOf<typeof spec>;

export interface SignOptions extends Omit<SignCommandOptions, 'newKey'> {
  feed: string;
}

interface NewKeyOptions extends Pick<SignCommandOptions, 'passphraseFile'> {
  file: string;
}

/** `mingce sign --new-key FILE`: makes a key pair. The report names the public key, never the private one. */
export async function newKey({ file, passphraseFile }: NewKeyOptions, io: CommandIo): Promise<CommandReport> {
  const path = resolve(io.cwd, file);
  const [passphrase] = await passphrasesOf(passphraseFile, io);
  const { keyId: id, publicKey, publicFile } = await createKeyFile(path, passphrase);
  return {
    command: 'sign',
    outcome: passphrase ? 'newEncryptedKey' : 'newKey',
    ok: true,
    faults: [],
    facts: { keyId: id, publicKey: JSON.stringify(publicKey), keyFile: path, publicKeyFile: publicFile },
  };
}

/**
 * `mingce sign FEED`: republishes a feed with the same content, signed with the key, which renews its expiry. It can
 * also change the signing keys by a new key statement: `--root` names a root key or renews its statement, `--rotate`
 * replaces the current key, `--revoke` permanently revokes a stolen one.
 */
export async function sign(options: SignOptions, io: CommandIo): Promise<CommandReport> {
  const dir = resolve(io.cwd, options.feed);
  const noFeed = new MingceError('verify.noFeed', { path: join(dir, manifestName) });
  // Checked before the lock, which would create the folder.
  if (!(await readIfThere(join(dir, manifestName)))) throw noFeed;
  const keys = await readKeys(options, io);
  return withFeedLock(dir, async () => {
    const previous = await readManifest(dir);
    if (!previous) throw noFeed;
    const published = await trustToPublish(previous, { key: keys.key, statements: keys.statements });
    const statements = keys.changes
      ? await nextStatements(published, { ...keys, feedId: previous.id, previous, now: momentOf(io) })
      : published;

    const signer = keys.next ?? keys.key;
    if (!signer) throw new MingceError('sign.noSigner');
    const { trust: _, ...same } = renewed(previous, io);
    const unsigned: FeedManifest = { ...same, ...(statements.length > 0 ? { trust: [...statements] } : {}) };
    const manifest = await signManifest(unsigned, signer);
    // A manifest that readers with the first key would reject is never published.
    await verifyManifest(manifest, statements[0]?.keys[0] ?? publicPart(signer));
    // The statements are written first: if a later step fails, signing again with that key completes it.
    await keepStatements(resolve(io.cwd, options.rotate ?? options.key ?? ''), statements);
    const offline = (await readIfThere(join(dir, copyPath(manifestName)))) !== undefined;
    await new FeedFolder(dir, { offline }).commit(manifest);
    return {
      command: 'sign',
      outcome: keys.changes ? 'keysChanged' : 'signed',
      ok: true,
      faults: renewalFaults(manifest, momentOf(io)),
      facts: await factsOf(manifest, signer, statements),
    };
  });
}

async function readKeys(options: SignOptions, io: CommandIo) {
  const passphrases = await passphrasesOf(options.passphraseFile, io);
  const read = async (file: string | undefined) =>
    file === undefined ? undefined : readPrivateKey(resolve(io.cwd, file), passphrases);
  const statementsOf = async (file: string | undefined) =>
    file === undefined ? [] : readStatements(resolve(io.cwd, file));
  const { key, rotate, root, revoke } = options;
  if (!key && !rotate) throw new MingceError('sign.noSigner');
  return {
    key: await read(key),
    next: await read(rotate),
    root: await read(root),
    revoke: revoke === undefined ? undefined : await readRevokedKey(revoke, io.cwd),
    statements: await statementsOf(key ?? rotate),
    changes: rotate !== undefined || root !== undefined || revoke !== undefined,
  };
}

async function factsOf(
  manifest: FeedManifest,
  signer: JsonWebKey,
  statements: readonly KeyStatement[],
): Promise<CommandReport['facts']> {
  const { id, sequence, publishedAt, expiresAt = '' } = manifest;
  const root = statements[statements.length - 1]?.root;
  return {
    keyId: await keyId(publicPart(signer)),
    ...(root ? { rootKeyId: await keyId(root) } : {}),
    statements: statements.length,
    sequence,
    publishedAt,
    expiresAt,
    pin: pinOf(root ?? signer, id),
  };
}

async function passphrasesOf(file: string | undefined, io: CommandIo): Promise<string[]> {
  return file === undefined ? [] : readPassphrases(resolve(io.cwd, file));
}

export const command = defineCommand(spec, async ({ newKey: file, feed, ...options }, io) => {
  if (file !== undefined) return newKey({ file, passphraseFile: options.passphraseFile }, io);
  if (feed === undefined) throw missingArgument(spec, 'feed', io.locale);
  return sign({ feed, ...options }, io);
});
