import { join, resolve } from 'node:path';
import { keyId, signManifest, verifyManifest } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { FeedFolder, manifestName, readIfThere } from '../publish/feed-folder.js';
import { withFeedLock } from '../publish/feed-lock.js';
import { createKeyFile, pinOf, publicPart, readPassphrases, readPrivateKey } from '../publish/key-file.js';
import { momentOf, renewed } from '../publish/manifest.js';
import { nextStatements } from '../publish/next-statements.js';
import { twinPath } from '../publish/offline-twin.js';
import { readManifest } from '../publish/previous-feed.js';
import { renewalFaults } from '../publish/renewal-faults.js';
import { readRevokedKey } from '../publish/revoked-key.js';
import { keepStatements, readStatements } from '../publish/statement-file.js';
import { trustToPublish } from '../publish/trust.js';

export interface SignOptions {
  /** The folder of a feed to sign. */
  feed: string;
  /** File with the private key that signs today. */
  key?: string | undefined;
  /** File with the private key that is to sign from now on. */
  rotate?: string | undefined;
  /** File with the private root key. */
  root?: string | undefined;
  /** A key never to be trusted again: its fingerprint, or the file of its public key. */
  revoke?: string | undefined;
  passphraseFile?: string | undefined;
}

interface NewKeyOptions {
  file: string;
  passphraseFile?: string | undefined;
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
 * `mingce sign FEED`: publishes a feed with the same content again, signed with the key: so it is vouched for anew. On
 * the way it changes who may sign, by a new key statement: `--root` names a root key or renews its word, `--rotate` puts a
 * new key in the place of the present one, `--revoke` takes a stolen one out for good.
 */
export async function sign(options: SignOptions, io: CommandIo): Promise<CommandReport> {
  const dir = resolve(io.cwd, options.feed);
  const noFeed = new MingceError('verify.noFeed', { path: join(dir, manifestName) });
  // Looked for before the lock, which would make the folder.
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
    // What readers of the first key on would refuse is never published.
    await verifyManifest(manifest, statements[0]?.keys[0] ?? publicPart(signer));
    // Kept first: if what follows fails, signing with that key again makes up for it.
    await keepStatements(resolve(io.cwd, options.rotate ?? options.key ?? ''), statements);
    const offline = (await readIfThere(join(dir, twinPath(manifestName)))) !== undefined;
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
