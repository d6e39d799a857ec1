import { join, resolve } from 'node:path';
import { keyId, signManifest } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { FeedFolder, manifestName, readIfThere } from '../publish/feed-folder.js';
import { withFeedLock } from '../publish/feed-lock.js';
import { createKeyFile, publicPart, readPrivateKey } from '../publish/key-file.js';
import { twinPath } from '../publish/offline-twin.js';
import { readManifest } from '../publish/previous-feed.js';

export interface SignOptions {
  /** The folder of a feed to sign. */
  feed: string;
  /** File with the private key. */
  key: string;
}

/** `mingce sign --new-key FILE`: makes a key pair. The report names the public key, never the private one. */
export async function newKey({ file }: { file: string }, io: CommandIo): Promise<CommandReport> {
  const path = resolve(io.cwd, file);
  const { keyId: id, publicKey, publicFile } = await createKeyFile(path);
  return {
    command: 'sign',
    outcome: 'newKey',
    ok: true,
    faults: [],
    facts: { keyId: id, publicKey: JSON.stringify(publicKey), keyFile: path, publicKeyFile: publicFile },
  };
}

/** `mingce sign FEED --key FILE`: signs a feed as it stands; its number and content stay the same. */
export async function sign(options: SignOptions, io: CommandIo): Promise<CommandReport> {
  const key = await readPrivateKey(resolve(io.cwd, options.key));
  const dir = resolve(io.cwd, options.feed);
  const noFeed = new MingceError('verify.noFeed', { path: join(dir, manifestName) });
  // Looked for before the lock, which would make the folder.
  if (!(await readIfThere(join(dir, manifestName)))) throw noFeed;
  return withFeedLock(dir, async () => {
    const manifest = await readManifest(dir);
    if (!manifest) throw noFeed;
    const offline = (await readIfThere(join(dir, twinPath(manifestName)))) !== undefined;
    await new FeedFolder(dir, { offline }).commit(await signManifest(manifest, key));
    const facts = { keyId: await keyId(publicPart(key)), sequence: manifest.sequence };
    return { command: 'sign', outcome: 'signed', ok: true, faults: [], facts };
  });
}
