import { decodeUtf8 } from '@mingce/schema/bytes';
import type { Bundle, ObjectRef, Pack } from '@mingce/schema/types';
import { feedError } from '../errors.js';

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of the object, never one of `Object.prototype`. */
export function ownMember(object: JsonObject, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

export function isRef(value: unknown): value is ObjectRef {
  return isObject(value) && isDigest(value.sha256) && isCount(value.size);
}

/** Also ensures that addresses built from a pack stay inside the feed's folder. */
export function isPack(value: unknown): value is Pack {
  if (!isObject(value)) return false;
  return Array.isArray(value.bundles) && value.bundles.every(isBundle);
}

function isBundle(value: unknown): value is Bundle {
  if (!isObject(value)) return false;
  const { root, sizes } = value;
  return (
    typeof root === 'string' &&
    /^[0-9a-f]{32}$/.test(root) &&
    typeof sizes === 'string' &&
    /^[a-zA-T]{1,65536}$/.test(sizes)
  );
}

/** Parses verified bytes as a JSON object; throws `feed.malformed` if they are anything else. */
export function parseJsonObject(bytes: Uint8Array, path: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(decodeUtf8(bytes));
  } catch (cause) {
    throw feedError('feed.malformed', { path }, { cause });
  }
  if (!isObject(value)) throw feedError('feed.malformed', { path });
  return value;
}

/** Whether a value is an RFC 3339 moment. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

export function isSignature(value: unknown): boolean {
  return isObject(value) && ['algorithm', 'keyId', 'value'].every((key) => typeof value[key] === 'string');
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
