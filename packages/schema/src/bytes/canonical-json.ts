import { encodeUtf8 } from './utf8.js';

/** Maximum depth of nesting, which no feed reaches: a hostile file must not exhaust the stack. */
const maxDepth = 512;

/**
 * The canonical form of a JSON value: RFC 8785 (JCS). Members whose value is `undefined` are left out; values that JSON
 * does not have (NaN, a lone surrogate, a function, a `Map` …) throw a `TypeError`.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** `canonicalJson` in UTF-8, the form of a feed's files. */
export function canonicalBytes(value: unknown): Uint8Array {
  return encodeUtf8(canonicalJson(value));
}

function write(value: unknown, depth: number): string {
  if (depth > maxDepth) throw new TypeError(`nested deeper than ${maxDepth}`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join()}]`;
  if (isPlainObject(value)) return writeObject(value, depth);
  throw new TypeError(`not JSON: ${Object.prototype.toString.call(value)}`);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`not JSON: ${value}`);
  // RFC 8785 takes ECMAScript's own number form, which also writes -0 as 0.
  return String(value);
}

function writeString(value: string): string {
  if (/[\ud800-\udfff]/u.test(value)) throw new TypeError('not JSON: a lone surrogate');
  return JSON.stringify(value);
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  const members: string[] = [];
  // The default order compares UTF-16 code units, as the RFC asks.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${writeString(key)}:${write(member, depth + 1)}`);
  }
  return `{${members.join()}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
