import { statedExpiry } from '@mingce/schema/grammar';
import type { Fault } from '@mingce/schema/types';
import { readEnded } from '../sources/read-ended.js';
import { saysEnded } from '../sources/says-ended.js';
import { convertField, isDateField, isListField } from './convert-field.js';
import { type Decision, decideDisclosure } from './decide-disclosure.js';
import { guesses } from './guess.js';
import type { FieldRule, Mapping } from './mapping-types.js';
import { type Body, readBody } from './read-body.js';
import type { SourceRow } from './rows.js';

/** A policy with what its source gives: front matter, Markdown, and the origin of both. */
export interface Draft {
  fields: Record<string, unknown>;
  markdown: string;
  decision: Decision;
  /** Fields that no source field gave. */
  guessed: string[];
  faults: Fault[];
}

/** Fields that can be guessed; fields that other guesses need come first. */
const guessOrder = ['issuers', 'region', 'genre', 'policyKind', 'issuedOn', 'publishedOn', 'effectiveOn'];

/** Fills the fields of a policy from a row: what the source says, then what can be worked out, then the defaults. */
export function applyMapping(row: SourceRow, mapping: Mapping, isSaidPublic: boolean): Draft {
  const { fields, faults, unread } = statedFields(row, mapping);
  const title = typeof fields.title === 'string' ? fields.title : '';
  const body = readBody(row, mapping.body, title);
  faults.push(...bodyFaults(row, body));

  const guessed: string[] = [];
  const guess = (field: string, value: unknown) => {
    // A value of the source that cannot be read is left to a person, not filled from elsewhere.
    if (fields[field] !== undefined || value === undefined || unread.has(field)) return;
    fields[field] = value;
    guessed.push(field);
  };
  guess('publishedOn', body.republication.publishedOn);
  // The guesses read plain text, without the escapes of Markdown.
  const text = body.markdown.replace(/\\(?=[\\`*_<&#>+~|=-])/g, '');
  const known = { title, text, fields, sourceRegion: String(mapping.region?.default ?? '') };
  for (const field of guessOrder) {
    if (fields[field] === undefined && mapping[field]?.guess) guess(field, guesses[field]?.(known));
  }
  const { fileDate } = row.fields;
  if (fields.publishedOn === undefined && !unread.has('publishedOn') && typeof fileDate === 'string') {
    guess('publishedOn', convertField('publishedOn', fileDate));
    faults.push(warning(row, 'import.dateFromName', { date: fileDate }));
  }
  const { effectiveOn } = fields;
  if (fields.publishedOn === undefined && mapping.publishedOn?.guess && typeof effectiveOn === 'string') {
    guess('publishedOn', effectiveOn);
    if (fields.publishedOn === effectiveOn)
      faults.push(warning(row, 'import.dateFromEffect', { date: effectiveOn }));
  }
  for (const [field, rule] of Object.entries(mapping)) {
    if (
      field !== 'body' &&
      field !== 'disclosure' &&
      fields[field] === undefined &&
      rule.default !== undefined
    )
      fields[field] = rule.default;
  }
  if (fields.expiresOn === undefined && fields.repealedOn === undefined) {
    const said = saysEnded(title, text);
    if (said?.repealedOn !== undefined) guess('repealedOn', said.repealedOn);
    else if (said) guess('ended', true);
  }
  if (fields.expiresOn === undefined) {
    const { expiresOn, doubts } = statedExpiry(text, datesOf(fields));
    guess('expiresOn', expiresOn);
    const quotes = new Set(doubts.map(({ quote }) => quote.slice(-80)));
    for (const quote of quotes) {
      const line = lineOfWords(row, body.raw, quote);
      faults.push({ ...warning(row, 'import.validityDoubt', { quote }), ...(line ? { line } : {}) });
    }
  }

  const decision = decideDisclosure(row, body.raw, mapping.disclosure, isSaidPublic);
  if (decision.kind === 'public') fields.disclosure = 'proactive';
  return { fields, markdown: body.markdown, decision, guessed, faults };
}

/** Values of a row for each field of a mapping, except its text. */
export function statedFields(
  row: SourceRow,
  mapping: Mapping,
): { fields: Record<string, unknown>; faults: Fault[]; unread: ReadonlySet<string> } {
  const fields: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const unreadFields = new Set<string>();
  for (const [field, rule] of Object.entries(mapping)) {
    if (field === 'body' || field === 'answer' || field === 'disclosure') continue;
    const { value, from, unmapped, unread } = sourceValue(row, field, rule);
    if (value !== undefined) fields[field] = value;
    if (unmapped !== undefined)
      faults.push(warning(row, 'import.unmappedValue', { field, value: unmapped }, from));
    if (unread === undefined) continue;
    unreadFields.add(field);
    faults.push(warning(row, 'import.unreadDate', { field, value: unread }, from));
  }
  return { fields, faults, unread: unreadFields };
}

function sourceValue(
  row: SourceRow,
  field: string,
  rule: FieldRule,
): { value?: unknown; from?: string; unmapped?: string; unread?: string } {
  if (rule.value !== undefined) return { value: rule.value };
  const from = rule.from?.find((name) => !isEmpty(row.fields[name]));
  const raw = from === undefined ? undefined : row.fields[from];
  if (from === undefined || raw === undefined) return {};
  const { map } = rule;
  if (field === 'ended') {
    const state = readEnded(map?.[String(raw)] ?? raw, from);
    // Only the end of validity is written: whether a document is in force follows from its dates.
    return state === 'ended' ? { value: true } : state === 'doubtful' ? { from, unmapped: String(raw) } : {};
  }
  if (!map) {
    const value = convertField(field, raw, rule.as);
    if (value === undefined && isDateField(field)) return { from, unread: textOf(raw) };
    return { value };
  }

  const items = isListField(field) ? [convertField(field, raw)].flat() : [raw];
  const mapped = items.flatMap((item) => map[String(item)] ?? []);
  if (mapped.length > 0) return { value: isListField(field) ? mapped : mapped[0] };
  const isExpected = rule.guess === true || rule.default !== undefined;
  return isExpected ? {} : { from, unmapped: String(raw) };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function bodyFaults(row: SourceRow, { images, unseen, republication: { lines } }: Body): Fault[] {
  const faults: Fault[] = [];
  if (images > 0) faults.push(warning(row, 'import.imagesLost', { count: images }));
  if (unseen.length > 0)
    faults.push(warning(row, 'import.unseenWords', { words: unseen.join(' / ').slice(0, 160) }));
  if (lines.length > 0)
    faults.push(warning(row, 'import.pageLines', { lines: lines.join(' / ').slice(0, 160) }));
  return faults;
}

function datesOf(fields: Readonly<Record<string, unknown>>) {
  const day = (field: string) => (typeof fields[field] === 'string' ? (fields[field] as string) : undefined);
  return { issuedOn: day('issuedOn'), publishedOn: day('publishedOn'), effectiveOn: day('effectiveOn') };
}

/** The line of the source file on which the words occur, if the source records lines of its text. */
function lineOfWords({ textLine }: SourceRow, raw: string, words: string): number | undefined {
  const at = raw.indexOf(words);
  return textLine === undefined || at < 0 ? undefined : textLine + raw.slice(0, at).split('\n').length - 1;
}

/** A warning about a row of the source, with the line of the field that it concerns. */
export function warning(row: SourceRow, code: string, facts: Fault['facts'], field = 'text'): Fault {
  const line = row.lineOf(field);
  return {
    code,
    severity: 'warning',
    facts: { place: row.place, ...facts },
    file: row.file,
    ...(line === undefined ? {} : { line }),
  };
}
