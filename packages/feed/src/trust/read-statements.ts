import type { KeyStatement } from '@mingce/schema/types';
import { feedError } from '../errors.js';
import { isInstant, isObject, isSignature } from '../loader/guards.js';

/** Maximum length of a chain, so that a hostile feed cannot keep a phone busy. */
export const maxKeyStatements = 32;
const maxKeys = 8;
const maxSignatures = 16;
const maxRevoked = 64;

/** Checks the form of a manifest's chain: numbered from 1 without gaps, and not too long. */
export function readKeyStatements(chain: readonly unknown[]): KeyStatement[] {
  if (chain.length > maxKeyStatements) {
    throw feedError('feed.keysTooMany', { count: chain.length, limit: maxKeyStatements });
  }
  return chain.map((statement, index) => {
    if (isStatement(statement) && statement.version === index + 1) return statement;
    throw feedError('feed.keysMalformed', { version: index + 1 });
  });
}

function isStatement(value: unknown): value is KeyStatement {
  if (!isObject(value)) return false;
  const { format, feedId, issuedAt, expiresAt, keys, root, revoked = [], signatures } = value;
  return (
    format === 'mingce-keys' &&
    typeof feedId === 'string' &&
    isInstant(issuedAt) &&
    (expiresAt === undefined || isInstant(expiresAt)) &&
    isListOf(keys, maxKeys, isObject) &&
    keys.length > 0 &&
    (root === undefined || isObject(root)) &&
    isListOf(revoked, maxRevoked, isRevocation) &&
    isListOf(signatures, maxSignatures, isSignature)
  );
}

function isRevocation(value: unknown): boolean {
  return isObject(value) && typeof value.keyId === 'string' && isInstant(value.revokedAt);
}

function isListOf(value: unknown, limit: number, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.length <= limit && value.every(isItem);
}
