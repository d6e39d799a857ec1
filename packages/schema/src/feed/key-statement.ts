import { z } from 'zod';
import { described } from '../described.js';
import { idSchema, instantSchema } from '../primitives.js';

/** Maximum length of a chain of key statements: one a year for a generation. */
export const maxKeyStatements = 32;

export const signatureSchema = described(
  z.looseObject({
    algorithm: z.string(),
    keyId: z.string().min(1),
    value: z.string().regex(/^[A-Za-z0-9_-]+$/),
  }),
  '签名：算法（目前为 ES256）、公钥指纹、base64url 签名值。',
  'Signature: algorithm (ES256 today), key fingerprint, base64url value.',
).meta({ id: 'signature' });

/**
 * Loose, since a key of a later algorithm has other members and every member is signed; the private member is rejected.
 */
const publicKeySchema = described(
  z.looseObject({
    kty: z.string().min(1),
    crv: z.string().optional(),
    x: z.string().optional(),
    y: z.string().optional(),
    d: z.never().optional(),
  }),
  '公钥（JWK），目前为 P-256；不得含有私钥。',
  'A public key as a JWK, P-256 today; never with its private part.',
).meta({ id: 'publicKey' });

/**
 * The keys that may sign a feed, stated by its authority. The statements of a feed are a chain, as the versions of
 * `root.json` in The Update Framework are (TUF specification 1.0, sections 5.3 and 6.1): each one is signed by the
 * authority of the one before, so a reader that trusts any key of the chain finds the current keys
 * (docs/formats/feed.md, section 10).
 */
export const keyStatementSchema = described(
  z.looseObject({
    format: z.literal('mingce-keys'),
    version: described(z.number().int().positive(), '从 1 起，每次加一。', 'From 1, one more each time.'),
    feedId: idSchema,
    issuedAt: instantSchema,
    expiresAt: described(
      instantSchema.optional(),
      '这份声明有效到何时；之后读者会看到提示。',
      'Until when the statement is vouched for; after that readers are told.',
    ),
    keys: described(
      z.array(publicKeySchema).min(1).max(8),
      '现在可以给数据源签名的公钥。',
      'The keys that may sign the feed from now on.',
    ),
    root: described(
      publicKeySchema.optional(),
      '根公钥：有它时，只有它能更换密钥。',
      'The root key; where there is one, it alone may change the keys.',
    ),
    revoked: described(
      z
        .array(z.looseObject({ keyId: z.string().min(1), revokedAt: instantSchema }))
        .max(64)
        .optional(),
      '作废的密钥（如被盗），永不再用。',
      'Keys that are never to be trusted again, such as stolen ones.',
    ),
    signatures: z.array(signatureSchema).min(1).max(16),
  }),
  '密钥声明：哪些密钥可以给数据源签名。',
  'Key statement: which keys may sign the feed.',
).meta({ id: 'keyStatement' });
