import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { recordKinds } from '@mingce/schema';
import type { Attachment, Fault, FeedConfig, MediaItem, RecordKind, RecordTypes } from '@mingce/schema/types';
import { fieldsWithLinks } from '../pipeline/packed-body.js';
import { linkedFiles, mapLinks } from './linked-files.js';
import { byKind, type RecordsByKind } from './records-by-kind.js';

interface PublishedFile {
  /** `files/<first 16 digits>/<name>`, relative to the feed. */
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
  const holders = recordKinds.flatMap((kind) => records[kind].map(fieldsWithLinks));
  for (const href of linkedFiles([holders, config.featuredTopics])) {
    const file = await publishFile(authoringDir, href, putCopy);
    if (file) published.set(href, file);
  }

  const faults: Fault[] = [];
  const rewrite = (href: string) => published.get(href)?.href ?? href;
  /** The value with its links rewritten; nothing if a file of it is missing. */
  const relink = <T extends object>(name: string, value: T): T | undefined => {
    const hrefs = [...linkedFiles(fieldsWithLinks(value))];
    if (hrefs.length === 0) return value;
    const missing = hrefs.filter((href) => !published.has(href));
    for (const href of missing) {
      faults.push({ code: 'publish.fileMissing', severity: 'error', facts: { href, record: name } });
    }
    return missing.length === 0 ? mapLinks(withDigests(value, published), rewrite) : undefined;
  };
  const complete = byKind(<K extends RecordKind>(kind: K) =>
    records[kind]
      .map((record): RecordTypes[K] | undefined => relink(`${kind}/${record.id}`, record))
      .filter((record) => record !== undefined),
  );
  const featuredTopics = config.featuredTopics.map(
    (topic) => relink(`feed.yaml/${topic.code}`, topic) ?? { ...topic, cover: undefined },
  );
  return { records: complete, config: { ...config, featuredTopics }, faults };
}

async function publishFile(
  authoringDir: string,
  href: string,
  putCopy: (path: string, from: string, size: number) => Promise<void>,
): Promise<PublishedFile | undefined> {
  const from = await findFile(authoringDir, href);
  if (!from) return undefined;
  const { size } = await stat(from);
  const hash = createHash('sha256');
  await pipeline(createReadStream(from), hash);
  const sha256 = hash.digest('hex');
  const path = `files/${sha256.slice(0, 16)}/${safeName(basename(from))}`;
  await putCopy(path, from, size);
  return { href: path, sha256, size };
}

/** The file that a link means; nothing if it is missing, no file, or outside `files/`, be it through a symlink. */
async function findFile(authoringDir: string, href: string): Promise<string | undefined> {
  const [path = ''] = href.split(/[?#]/);
  try {
    const root = await realpath(join(authoringDir, 'files'));
    const file = await realpath(join(authoringDir, decodeURIComponent(path)));
    if (!file.startsWith(root + sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    // Missing or malformed: the caller reports the link.
    return undefined;
  }
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
