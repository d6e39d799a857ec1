import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateSigningKey, keyId } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';

/** Permission bits of group and others; a private key must have none of them. */
const foreignAccess = 0o077;

export interface NewKey {
  keyId: string;
  publicKey: JsonWebKey;
  /** Where the public key stands, to be pinned by sites. */
  publicFile: string;
}

/** Makes a key pair: the private key in `file`, readable by its owner alone, the public one beside it. */
export async function createKeyFile(file: string): Promise<NewKey> {
  const { privateKey, publicKey } = await generateSigningKey();
  const publicFile = publicFileOf(file);
  await mkdir(dirname(file), { recursive: true });
  await writeNew(file, privateKey, 0o600);
  try {
    await writeNew(publicFile, publicKey, 0o644);
  } catch (error) {
    await rm(file);
    throw error;
  }
  return { keyId: await keyId(publicKey), publicKey, publicFile };
}

/** Reads a private key; refuses a file that others may read, or that holds none. */
export async function readPrivateKey(file: string): Promise<JsonWebKey> {
  const jwk = await readJwk(file);
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & foreignAccess) !== 0) {
    throw new MingceError('key.readableByOthers', { file });
  }
  if (typeof jwk.d !== 'string') throw new MingceError('key.notPrivate', { file });
  return jwk;
}

/** Reads a public key; of a file with a private one only the public part is taken. */
export async function readPublicKeyFile(file: string): Promise<JsonWebKey> {
  return publicPart(await readJwk(file));
}

export function publicPart({ kty, crv, x, y }: JsonWebKey): JsonWebKey {
  return { kty, crv, x, y } as JsonWebKey;
}

function publicFileOf(file: string): string {
  return `${file.replace(/(?:\.private)?\.(?:jwk|json)$/, '')}.public.json`;
}

async function writeNew(file: string, jwk: JsonWebKey, mode: number): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(jwk)}\n`, { flag: 'wx', mode });
    // `mode` is narrowed by the umask; a public key should still be readable.
    const handle = await open(file, 'r');
    await handle.chmod(mode).finally(() => handle.close());
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new MingceError(exists ? 'key.exists' : 'key.unwritable', { file }, { cause });
  }
}

async function readJwk(file: string): Promise<JsonWebKey> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new MingceError('key.unreadable', { file }, { cause });
  });
  try {
    const jwk: JsonWebKey | null = JSON.parse(text);
    if (jwk?.kty === 'EC') return jwk;
  } catch {
    // The parser's message would quote the file, and the file may hold a private key: it is not passed on.
  }
  throw new MingceError('key.invalid', { file });
}
