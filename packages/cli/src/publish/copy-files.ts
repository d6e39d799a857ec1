import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { recordKinds } from '@mingce/schema';
import type { Attachment, Facts, Fault, FeedConfig, MediaItem, RecordKind } from '@mingce/schema/types';
import {
  fieldsWithLinks,
  type PackedRecord,
  type PackedRecordTypes,
  packRecord,
  unpackRecord,
} from '../pipeline/packed-policy.js';
import { locateFile } from '../sources/locate-file.js';
import { linkedFiles, mapLinks } from './linked-files.js';
import { byKind, type RecordsByKind } from './records-by-kind.js';

interface PublishedFile {
  /** `files/<sha256>/<name>`, relative to the feed. */
  href: string;
  sha256: string;
  size: number;
}

export interface CopiedFiles {
  records: RecordsByKind;
  config: FeedConfig;
  faults: Fault[];
}

/**
 * Copies the files that records and settings refer to (`files/…`) into the feed, rewrites the links, and fills in size
 * and digest of attachments and media. A record whose file is missing is left out with a fault.
 */
export async function copyFiles(
  authoringDir: string,
  records: RecordsByKind,
  config: FeedConfig,
  putCopy: (path: string, from: string, size: number) => Promise<void>,
): Promise<CopiedFiles> {
  const published = new Map<string, PublishedFile>();
  const refused = new Map<string, Fault>();
  const ofRecords = recordKinds.flatMap((kind) => records[kind].flatMap((record) => filesOf(record)));
  for (const href of new Set([...ofRecords, ...linkedFiles(config.featuredTopics)])) {
    const file = await publishFile(authoringDir, href, putCopy);
    if ('code' in file) refused.set(href, file);
    else published.set(href, file);
  }

  const faults: Fault[] = [];
  const rewrite = (href: string) => published.get(href)?.href ?? href;
  /** The value with its links rewritten; `undefined` if a linked file is missing. */
  const relink = <T extends object>(name: string, value: T): T | undefined => {
    const hrefs = [...linkedFiles(value)];
    if (hrefs.length === 0) return value;
    const missing = hrefs.filter((href) => !published.has(href));
    for (const href of missing) {
      const { code, facts } = refused.get(href) ?? fault('publish.fileMissing', { href });
      faults.push(fault(code, { ...facts, record: name }));
    }
    return missing.length === 0 ? mapLinks(withDigests(value, published), rewrite) : undefined;
  };
  const complete = byKind(<K extends RecordKind>(kind: K) =>
    records[kind]
      .map((record): PackedRecordTypes[K] | undefined => {
        if (filesOf(record).length === 0) return record;
        const relinked = relink(`${kind}/${record.id}`, unpackRecord(record));
        return relinked && packRecord(kind, relinked);
      })
      .filter((record) => record !== undefined),
  );
  const featuredTopics = config.featuredTopics.map(
    (topic) => relink(`feed.yaml/${topic.code}`, topic) ?? { ...topic, cover: undefined },
  );
  return { records: complete, config: { ...config, featuredTopics }, faults };
}

/** The files that a record refers to; a text without links is not unpacked. */
function filesOf(record: PackedRecord): string[] {
  return [...linkedFiles(fieldsWithLinks(record))];
}

async function publishFile(
  authoringDir: string,
  href: string,
  putCopy: (path: string, from: string, size: number) => Promise<void>,
): Promise<PublishedFile | Fault> {
  const located = locateFile(authoringDir, href);
  if (located.kind === 'linkedOut') {
    return fault('publish.fileLinkedOut', { href, link: located.link, target: located.target });
  }
  if (located.kind !== 'file') return fault('publish.fileMissing', { href });
  const { path: from, size } = located;
  const sha256 = await digestOf(from);
  if (sha256 === undefined) return fault('publish.fileMissing', { href });
  const path = `files/${sha256}/${safeName(basename(from))}`;
  await putCopy(path, from, size);
  return { href: path, sha256, size };
}

function fault(code: string, facts: Facts): Fault {
  return { code, severity: 'error', facts };
}

/** The digest of a file; `undefined` if it cannot be read, for example without permission. */
async function digestOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
  return hash.digest('hex');
}

/** A name that needs no escaping in a link and is a plain file name on every system. */
function safeName(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return plain.replace(/^[.-]+/, '') || 'file';
}

function withDigests<T extends object>(record: T, published: ReadonlyMap<string, PublishedFile>): T {
  const fill = <Item extends Attachment | MediaItem>(item: Item): Item => {
    const file = published.get(item.href);
    return file ? { ...item, size: file.size, sha256: file.sha256 } : item;
  };
  const filled: { attachments?: unknown; media?: unknown } = {};
  if ('attachments' in record && Array.isArray(record.attachments)) {
    filled.attachments = record.attachments.map(fill);
  }
  if ('media' in record && Array.isArray(record.media)) filled.media = record.media.map(fill);
  return { ...record, ...filled };
}
