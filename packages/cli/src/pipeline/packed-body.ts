import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ContentNode, Policy } from '@mingce/schema/types';

export interface PackedBody {
  bytes: Uint8Array;
  hasLinks: boolean;
}

const packed = Symbol('packed body');

/** Strings are so in memory: other encodings take longer than packing. */
const encoding = 'utf16le';

/** Members of content nodes that hold an address. */
const linkMember = /"(?:href|src)":/;

/**
 * A policy whose text is kept compressed and made anew each time `body` is read: as a tree, the texts of some thousand
 * policies take ten times the memory. Copies by `withFields` stay packed, a copy by spreading does not.
 */
export function packBody(policy: Policy): Policy {
  const { body, ...rest } = policy;
  if (body === undefined) return policy;
  const json = JSON.stringify(body);
  // A substring from a parser keeps the whole text in memory; a string from JSON does not.
  const fields = JSON.parse(JSON.stringify(rest)) as Omit<Policy, 'body'>;
  const bytes = Uint8Array.from(deflateRawSync(Buffer.from(json, encoding), { level: 1 }));
  const kept: PackedBody = { bytes, hasLinks: linkMember.test(json) };
  return withPackedBody(fields, kept);
}

function withPackedBody<T extends object>(fields: T, body: PackedBody): T {
  return Object.defineProperties(fields, {
    [packed]: { value: body },
    body: { enumerable: true, configurable: true, get: () => unpack(body) },
  });
}

/** A copy with some fields changed; a packed text stays packed. */
export function withFields<T extends object>(record: T, fields: Partial<T>): T {
  const descriptors = Object.getOwnPropertyDescriptors(record);
  return Object.defineProperties({}, { ...descriptors, ...Object.getOwnPropertyDescriptors(fields) }) as T;
}

const contentKeys = new WeakMap<object, string>();

/**
 * Names the content of a record: the same for the same fields in the same order. A packed text is not unpacked. A record is
 * named once: it must not change any more.
 */
export function contentKey(record: object): string {
  const known = contentKeys.get(record) ?? hashOf(record);
  contentKeys.set(record, known);
  return known;
}

function hashOf(record: object): string {
  const body = (record as { [packed]?: PackedBody })[packed];
  const hash = createHash('sha256').update(JSON.stringify(body ? besidesBody(record) : record));
  if (body) hash.update(body.bytes);
  return hash.digest('base64');
}

/** A copy whose text is unpacked for good; a record without a packed text as it is. */
export function unpackedRecord<T extends object>(record: T): T {
  const body = (record as { [packed]?: PackedBody })[packed];
  if (!body) return record;
  return Object.defineProperties(besidesBody(record), {
    body: { value: unpack(body), enumerable: true },
  }) as T;
}

/** A record and its packed text apart, to be stored. */
export function apart(record: object): { fields: object; body?: PackedBody | undefined } {
  const body = (record as { [packed]?: PackedBody })[packed];
  return body ? { fields: besidesBody(record), body } : { fields: record };
}

/** Undoes `apart`. */
export function together<T extends object>({
  fields,
  body,
}: {
  fields: T;
  body?: PackedBody | undefined;
}): T {
  return body ? withPackedBody(fields, body) : fields;
}

/** The parts of a record that can hold an address: all, but a packed text without addresses is not unpacked. */
export function fieldsWithLinks(record: object): object {
  const body = (record as { [packed]?: PackedBody })[packed];
  return body && !body.hasLinks ? besidesBody(record) : record;
}

/** A record without its text, which is not unpacked. */
export function besidesBody(record: object): object {
  const { body: _, ...descriptors } = Object.getOwnPropertyDescriptors(record) as PropertyDescriptorMap;
  return Object.defineProperties({}, descriptors);
}

function unpack({ bytes }: PackedBody): ContentNode[] {
  return JSON.parse(inflateRawSync(bytes).toString(encoding)) as ContentNode[];
}
