import { createHash } from 'node:crypto';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import { regionOf } from './find-region.js';
import { plainLine, unescaped } from './html-to-markdown.js';
import { dayOfSerial, readDay } from './read-day.js';

type Convert = (value: string) => unknown;

const list: Convert = (value) =>
  plainLine(value)
    .split(/[、,，;；\s]+/)
    .filter((item) => item !== '');

/** 示例市财政局／示例市民政局 are two offices; the seal is not part of a name: 示例市财政局（印）. */
const offices: Convert = (value) =>
  plainLine(value)
    .split(/[、,，;；/／\s]+/)
    .map((item) => item.replace(/[（(](?:印|章|盖章|代章|公章)[)）]$/, ''))
    .filter((item) => item !== '');

/** Converters from the text of a source to the value of a field; `undefined` if the text does not fit. */
const converters: Readonly<Record<string, Convert>> = {
  id: idOf,
  title: (value) => closedUp(plainLine(value)),
  documentNumber: (value) => normalizeDocumentNumber(plainLine(value)) ?? plainLine(value),
  region: regionOf,
  issuers: offices,
  topics: list,
  featuredTopics: list,
  keywords: list,
  audiences: list,
  needs: list,
  services: list,
  url: unescaped,
  repostOf: unescaped,
  // One value per line: a value may contain any other separator.
  alternatives: (value) =>
    value
      .split(/[\n|；;]+/)
      .map((wording) => plainLine(wording).replace(/^(?:\d+[.、．]|[（(]\d+[)）]|[-•·])\s*/, ''))
      .filter((wording) => wording !== ''),
  letter: unescaped,
  // Text that is not a count stays unchanged, so that the build reports it.
  asked: (value) => {
    const [, digits] = /^(\d[\d,，]*)\s*次?$/.exec(value) ?? [];
    return digits === undefined ? plainLine(value) : Number(digits.replace(/[,，]/g, ''));
  },
};

/** 示 例 办 法 is spread over its line on paper, and 示例办法 as text. */
function closedUp(title: string): string {
  const characters = title.split(' ');
  return characters.length > 3 && characters.every((one) => [...one].length === 1)
    ? characters.join('')
    : title;
}

const dateFields = new Set([
  'issuedOn',
  'publishedOn',
  'effectiveOn',
  'expiresOn',
  'repealedOn',
  'validFrom',
  'validTo',
]);

/** Whether a field holds several values, so that a map is applied to each. */
export function isListField(field: string): boolean {
  return converters[field] === list || converters[field] === offices;
}

export function isDateField(field: string): boolean {
  return dateFields.has(field);
}

/** A value of the source converted for one of our fields; `undefined` if its meaning there is not unique. */
export function convertField(field: string, value: unknown, form?: string): unknown {
  if (isDateField(field)) return form === 'excel' ? dayOfSerial(value) : readDay(value);
  if (Array.isArray(value) && isListField(field)) {
    return value.flatMap((item) => (typeof item === 'string' ? plainLine(item) : item));
  }
  if (typeof value === 'number' && !isListField(field)) return convertField(field, String(value));
  if (typeof value !== 'string') return value;
  const convert = converters[field] ?? plainLine;
  return convert(value.trim());
}

/** A stable id: the id of the source if it is a valid one, else an id made from its digest. */
export function idOf(source: string): string {
  const plain = source.toLowerCase().replace(/\.(?:md|markdown|txt)$/, '');
  if (/^[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?$/.test(plain)) return plain;
  return `doc-${createHash('sha256').update(source.normalize('NFC')).digest('hex').slice(0, 12)}`;
}
