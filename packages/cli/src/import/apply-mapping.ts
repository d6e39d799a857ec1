import { textToMarkdown } from '@mingce/content';
import type { Fault } from '@mingce/schema/types';
import { convertField, isListField } from './convert-field.js';
import { guesses } from './guess.js';
import type { FieldRule, Mapping } from './mapping.js';
import type { SourceRow } from './source-rows.js';

/** A policy as far as its source gives it: front matter, Markdown, and how it was come by. */
export interface Draft {
  fields: Record<string, unknown>;
  markdown: string;
  /** Fields that no source field gave. */
  guessed: string[];
  faults: Fault[];
}

/** Fields that can be guessed, those that others are guessed from first. */
const guessOrder = ['issuers', 'region', 'genre', 'policyKind', 'issuedOn', 'publishedOn', 'effectiveOn'];

/** Fills the fields of a policy from a row: what the source says, then what can be worked out, then the defaults. */
export function applyMapping(row: SourceRow, mapping: Mapping): Draft {
  const fields: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [field, rule] of Object.entries(mapping)) {
    if (field === 'body') continue;
    const { value, unmapped } = sourceValue(row, field, rule);
    if (value !== undefined) fields[field] = value;
    if (unmapped !== undefined) {
      const facts = { place: row.place, field, value: unmapped };
      faults.push({ code: 'import.unmappedValue', severity: 'warning', facts });
    }
  }

  const title = typeof fields.title === 'string' ? fields.title : '';
  const text = mapping.body ? bodyText(row, mapping.body) : '';
  const guessed: string[] = [];
  for (const field of guessOrder) {
    if (fields[field] !== undefined || !mapping[field]?.guess) continue;
    const value = guesses[field]?.({ title, text, fields });
    if (value === undefined) continue;
    fields[field] = value;
    guessed.push(field);
  }
  for (const [field, rule] of Object.entries(mapping)) {
    if (field !== 'body' && fields[field] === undefined && rule.default !== undefined)
      fields[field] = rule.default;
  }
  return { fields, markdown: markdownOf(text, mapping.body?.as, title), guessed, faults };
}

function sourceValue(row: SourceRow, field: string, rule: FieldRule): { value?: unknown; unmapped?: string } {
  if (rule.value !== undefined) return { value: rule.value };
  const raw = rule.from?.map((name) => row.fields[name]).find((value) => !isEmpty(value));
  if (raw === undefined) return {};
  const { map } = rule;
  if (!map) return { value: convertField(field, raw) };

  const items = isListField(field) ? [convertField(field, raw)].flat() : [raw];
  const mapped = items.flatMap((item) => map[String(item)] ?? []);
  if (mapped.length > 0) return { value: isListField(field) ? mapped : mapped[0] };
  const isExpected = rule.guess === true || rule.default !== undefined;
  return isExpected ? {} : { unmapped: String(raw) };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function bodyText(row: SourceRow, rule: FieldRule): string {
  const raw = rule.from?.map((name) => row.fields[name]).find((value) => !isEmpty(value));
  return typeof raw === 'string' ? raw.replace(/\r\n?/g, '\n') : '';
}

/** HTML comments are some tool's marks, and a heading that repeats the title is already in the front matter. */
function markdownOf(text: string, form: FieldRule['as'], title: string): string {
  if (form === 'text') return textToMarkdown(text);
  const plain = text.replace(/<!--[\s\S]*?-->/g, '').trimStart();
  const heading = /^#{1,2}[ \t]+(.+?)[ \t#]*(?:\n|$)/.exec(plain);
  const body = heading?.[1]?.trim() === title ? plain.slice(heading[0].length) : plain;
  return `${body.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
