import { resolve } from 'node:path';
import { keyId } from '@mingce/feed';
import { readPublicKeyFile } from './key-file.js';

/** An RFC 7638 thumbprint: 32 bytes in base64url. */
const fingerprint = /^[\w-]{43}$/;

/** The fingerprint of the key to revoke, given directly or as the file of its public key. */
export async function readRevokedKey(given: string, cwd: string): Promise<string> {
  if (fingerprint.test(given)) return given;
  return keyId(await readPublicKeyFile(resolve(cwd, given)));
}
