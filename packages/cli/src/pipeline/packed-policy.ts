import { hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ContentNode, Policy, RecordKind, RecordTypes } from '@mingce/schema/types';

/** Strings are UTF-16 in memory: converting them takes longer than packing. */
const encoding = 'utf16le';

/** Members of content nodes that hold an address. */
const linkMember = /"(?:href|src)":/;

/**
 * Text of a policy, kept compressed: as a tree, the texts of some thousand policies take ten times the memory. The compiler takes
 * it for no `ContentNode[]`, and no JSON is made of it, so a text is unpacked only where the code says `read()`, and never lost.
 */
export class PackedBody {
  /** UTF-16 of the JSON, deflated. */
  readonly bytes: Uint8Array;
  readonly hasLinks: boolean;
  #nodes: ContentNode[] | undefined;
  #digest: string | undefined;

  constructor(bytes: Uint8Array, hasLinks: boolean) {
    this.bytes = bytes;
    this.hasLinks = hasLinks;
  }

  static of(nodes: readonly ContentNode[]): PackedBody {
    const json = JSON.stringify(nodes);
    const bytes = Uint8Array.from(deflateRawSync(Buffer.from(json, encoding), { level: 1 }));
    return new PackedBody(bytes, linkMember.test(json));
  }

  /** The text, built anew by each call, so that no caller changes the text of another. */
  read(): ContentNode[] {
    return this.#nodes ?? (JSON.parse(inflateRawSync(this.bytes).toString(encoding)) as ContentNode[]);
  }

  /** A digest of the text, available without unpacking it. */
  get digest(): string {
    this.#digest ??= hash('sha256', this.bytes, 'base64');
    return this.#digest;
  }

  /** A copy for several readers that change nothing: it keeps the unpacked tree as long as it exists. */
  opened(): PackedBody {
    const body = new PackedBody(this.bytes, this.hasLinks);
    body.#nodes = this.read();
    return body;
  }

  /** Canonical JSON refuses what has a tag of its own. */
  get [Symbol.toStringTag](): string {
    return 'PackedBody';
  }

  toJSON(): never {
    throw new TypeError('a packed body is no JSON: unpack the policy first');
  }
}

/** The fields of a policy other than its text; a policy with a text, packed or not, is accepted too. */
export type PolicyFields = Omit<Policy, 'body'>;

/** A policy with its text packed. Copies by spreading share the packed text. */
export type PackedPolicy = PolicyFields & { body?: PackedBody | undefined };

/** Records as a build holds them, by kind: the texts of policies are packed. */
export type PackedRecordTypes = Omit<RecordTypes, 'policy'> & { policy: PackedPolicy };

export type PackedRecord = PackedRecordTypes[RecordKind];

export function packPolicy({ body, ...rest }: Policy): PackedPolicy {
  // A substring from a parser keeps the whole text in memory; a string from JSON does not.
  const fields = JSON.parse(JSON.stringify(rest)) as PolicyFields;
  return body ? { ...fields, body: PackedBody.of(body) } : fields;
}

export function unpackPolicy({ body, ...fields }: PackedPolicy): Policy {
  return body ? { ...fields, body: body.read() } : fields;
}

/** A record in memory during a build: a policy's text is packed. */
export function packRecord<K extends RecordKind>(kind: K, record: RecordTypes[K]): PackedRecordTypes[K];
export function packRecord(kind: RecordKind, record: RecordTypes[RecordKind]): PackedRecord {
  return kind === 'policy' ? packPolicy(record as Policy) : (record as PackedRecord);
}

/** The record as it is published. */
export function unpackRecord<K extends RecordKind>(record: PackedRecordTypes[K]): RecordTypes[K];
export function unpackRecord(record: PackedRecord): RecordTypes[RecordKind] {
  return isPacked(record) ? unpackPolicy(record) : (record as RecordTypes[RecordKind]);
}

/** A copy for several readers, whose text is unpacked once. */
export function openedRecord(record: PackedRecord): PackedRecord {
  return isPacked(record) ? { ...record, body: record.body.opened() } : record;
}

/** A record and its packed text, separately. */
export function takeApart(record: PackedPolicy): { fields: PolicyFields; body?: PackedBody | undefined };
export function takeApart(record: PackedRecord): { fields: object; body?: PackedBody | undefined };
export function takeApart(record: PackedRecord): { fields: object; body?: PackedBody | undefined } {
  if (!isPacked(record)) return { fields: record };
  const { body, ...fields } = record;
  return { fields, body };
}

/** The parts of a record that can hold an address; a packed text is unpacked only if it has one. */
export function fieldsWithLinks(record: PackedRecord): object {
  const { fields, body } = takeApart(record);
  return body?.hasLinks ? { ...fields, body: body.read() } : fields;
}

const contentKeys = new WeakMap<PackedRecord, string>();

/**
 * Names the content of a record: the same for the same fields in the same order. A packed text is not unpacked. A record is
 * named once: it must not change any more.
 */
export function contentKey(record: PackedRecord): string {
  const known = contentKeys.get(record) ?? keyOf(record);
  contentKeys.set(record, known);
  return known;
}

function keyOf(record: PackedRecord): string {
  const { fields, body } = takeApart(record);
  return hash('sha256', `${JSON.stringify(fields)}${body?.digest ?? ''}`, 'base64');
}

function isPacked(record: PackedRecord): record is PackedPolicy & { body: PackedBody } {
  return 'body' in record && record.body instanceof PackedBody;
}
