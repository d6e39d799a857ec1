import { createHash } from 'node:crypto';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import { readDate } from './find-dates.js';
import { regionOf } from './find-region.js';

type Convert = (value: string) => unknown;

const list: Convert = (value) => value.split(/[、,，;；\s]+/).filter((item) => item !== '');

/** How the text of a source becomes what a field holds; nothing if it cannot. Fields not named here take it as it is. */
const converters: Readonly<Record<string, Convert>> = {
  id: idOf,
  title: (value) => value.replace(/\s+/g, ' '),
  documentNumber: (value) => normalizeDocumentNumber(value) ?? value,
  region: regionOf,
  issuedOn: readDate,
  publishedOn: readDate,
  effectiveOn: readDate,
  expiresOn: readDate,
  repealedOn: readDate,
  issuers: list,
  topics: list,
  featuredTopics: list,
  keywords: list,
  audiences: list,
  needs: list,
  services: list,
};

/** Whether a field holds several values, so that a map is applied to each. */
export function isListField(field: string): boolean {
  return converters[field] === list;
}

/** A source's value as a field of ours; values that are not text are taken as they are. */
export function convertField(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const convert = converters[field];
  return convert ? convert(value.trim()) : value.trim();
}

/** An id that the same source always gives: its own where it can serve as one, else made of the digest of it. */
export function idOf(source: string): string {
  const plain = source.toLowerCase().replace(/\.(?:md|markdown)$/, '');
  if (/^[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?$/.test(plain)) return plain;
  return `doc-${createHash('sha256').update(source.normalize('NFC')).digest('hex').slice(0, 12)}`;
}
