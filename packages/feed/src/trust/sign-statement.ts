import type { KeyStatement } from '@mingce/schema/types';
import { encodeBase64url } from '../bytes/base64url.js';
import { es256Signer } from '../signature/es256-signer.js';
import { keyId } from '../signature/keys.js';
import { statementBytes } from '../signature/signed-bytes.js';

/**
 * Signs a key statement with each of the given private keys: the authority of the statement before, the root key, and
 * the keys that it names, so that a page can pin any of them.
 */
export async function signKeyStatement(
  statement: Omit<KeyStatement, 'signatures'>,
  privateKeys: readonly JsonWebKey[],
): Promise<KeyStatement> {
  const bytes = statementBytes(statement);
  const byId = new Map(await Promise.all(privateKeys.map(async (key) => [await keyId(key), key] as const)));
  const signatures = Array.from(byId, async ([id, key]) => ({
    algorithm: 'ES256',
    keyId: id,
    value: encodeBase64url(await es256Signer.sign(bytes, key)),
  }));
  return { ...statement, signatures: await Promise.all(signatures) };
}
