import { createPrivateKey } from 'node:crypto';
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateSigningKey, keyId } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';

/** Permission bits of group and others; a private key must have none of them. */
const foreignAccess = 0o077;

const encryptedHead = '-----BEGIN ENCRYPTED PRIVATE KEY-----';

export interface NewKey {
  keyId: string;
  publicKey: JsonWebKey;
  /** Path of the public key, which sites pin as trusted. */
  publicFile: string;
}

/**
 * Makes a key pair: the private key in `file`, readable by its owner alone, the public one beside it. With a passphrase
 * the private key is an encrypted PKCS #8 PEM (RFC 5958, AES-256), which OpenSSL reads as well; without one it is a JWK.
 */
export async function createKeyFile(file: string, passphrase?: string): Promise<NewKey> {
  const { privateKey, publicKey } = await generateSigningKey();
  const publicFile = besideKey(file, 'public');
  await mkdir(dirname(file), { recursive: true });
  await writeNew(file, passphrase ? encrypted(privateKey, passphrase) : jsonLine(privateKey), 0o600);
  try {
    await writeNew(publicFile, jsonLine(publicKey), 0o644);
  } catch (error) {
    await rm(file);
    throw error;
  }
  return { keyId: await keyId(publicKey), publicKey, publicFile };
}

/**
 * Reads a private key; rejects a file that other users may read, or that contains no private key.
 *
 * @param passphrases - The available passphrases; each is tried on an encrypted key.
 */
export async function readPrivateKey(file: string, passphrases: readonly string[] = []): Promise<JsonWebKey> {
  const text = await readKeyText(file);
  const jwk = text.startsWith(encryptedHead) ? decrypted(text, file, passphrases) : parseJwk(text, file);
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & foreignAccess) !== 0) {
    throw new MingceError('key.readableByOthers', { file });
  }
  if (typeof jwk.d !== 'string') throw new MingceError('key.notPrivate', { file });
  return jwk;
}

/** Reads a public key; from a file with a private key only the public part. */
export async function readPublicKeyFile(file: string): Promise<JsonWebKey> {
  return publicPart(parseJwk(await readKeyText(file), file));
}

/** The passphrases in a file, one per line. */
export async function readPassphrases(file: string): Promise<string[]> {
  const lines = (await readKeyText(file)).split(/\r?\n/).filter((line) => line !== '');
  if (lines.length === 0) throw new MingceError('key.passphraseEmpty', { file });
  return lines;
}

export function publicPart({ kty, crv, x, y }: JsonWebKey): JsonWebKey {
  return { kty, crv, x, y } as JsonWebKey;
}

/** Value of `key` on a site: the public key with the id of its feed. */
export function pinOf(key: JsonWebKey, feed: string): string {
  return JSON.stringify({ ...publicPart(key), feed });
}

/** A file in the same folder, named after the private key. */
export function besideKey(file: string, what: 'public' | 'statements'): string {
  return `${file.replace(/(?:\.private)?\.(?:jwk|json|pem)$/, '')}.${what}.json`;
}

function encrypted(jwk: JsonWebKey, passphrase: string): string {
  const key = createPrivateKey({ key: jwk as import('node:crypto').JsonWebKey, format: 'jwk' });
  return String(key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }));
}

function decrypted(pem: string, file: string, passphrases: readonly string[]): JsonWebKey {
  if (passphrases.length === 0) throw new MingceError('key.passphraseMissing', { file });
  for (const passphrase of passphrases) {
    try {
      const key = createPrivateKey({ key: pem, format: 'pem', passphrase });
      return key.export({ format: 'jwk' }) as JsonWebKey;
    } catch {
      // The next one may be right. The message of OpenSSL does not help, and could reveal the file's content.
    }
  }
  throw new MingceError('key.passphraseWrong', { file });
}

function jsonLine(jwk: JsonWebKey): string {
  return `${JSON.stringify(jwk)}\n`;
}

async function writeNew(file: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx', mode });
    // `mode` is narrowed by the umask; a public key should still be readable.
    const handle = await open(file, 'r');
    await handle.chmod(mode).finally(() => handle.close());
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new MingceError(exists ? 'key.exists' : 'key.unwritable', { file }, { cause });
  }
}

async function readKeyText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause) => {
    throw new MingceError('key.unreadable', { file }, { cause });
  });
}

function parseJwk(text: string, file: string): JsonWebKey {
  if (text.startsWith(encryptedHead)) {
    throw new MingceError('key.notPublic', { file, publicFile: besideKey(file, 'public') });
  }
  try {
    const jwk: JsonWebKey | null = JSON.parse(text);
    if (jwk?.kty === 'EC') return jwk;
  } catch {
    // The parser's message would quote the file, which may contain a private key: it is not passed on.
  }
  throw new MingceError('key.invalid', { file });
}
