import { countForeignCharacters, normalizeText, parseContent, splitFrontMatter } from '@mingce/content';
import {
  checkRecord,
  isCalendarDate,
  parsePolicySource,
  parseRecord,
  policySourceSchema,
  recordSchemas,
} from '@mingce/schema';
import type { ContentNode, Fault, RecordKind, RecordTypes } from '@mingce/schema/types';
import { disclosureInFields } from '../disclosure/disclosure-fields.js';
import { type PackedPolicy, packRecord } from '../pipeline/packed-policy.js';
import type { LeftOut, SourceRecord } from '../pipeline/types.js';
import { withoutDraftItems } from './draft-items.js';
import { draftLines } from './draft-marks.js';
import { markupFieldFaults, markupRestFaults } from './markup-rests.js';
import { parseFrontMatter } from './parse-front-matter.js';
import { type ParsedYaml, parseYaml } from './parse-yaml.js';
import { personalDataFaults } from './personal-data.js';
import { plainValues } from './plain-values.js';
import { extensionOf, type RecordFolder } from './record-folders.js';
import { textDamageFaults } from './text-damage.js';

export interface ReadRecord {
  /** Absent if the file has an error. */
  source?: SourceRecord;
  /** Fields found in the file, even if the record has faults. */
  written?: Omit<LeftOut, 'kind' | 'file'>;
  faults: Fault[];
}

/**
 * Turns the text of one file into a record: front matter or YAML, shape, body, and the rules within one record. Whatever
 * breaks on the way is a fault of this file and stops no other.
 */
export function readRecord(source: string, file: string, folder: RecordFolder): ReadRecord {
  const faults = characterFaults(source, file);
  try {
    const read = readParts(normalizeText(source), file, folder);
    return { ...read, faults: [...faults, ...read.faults] };
  } catch (error) {
    // A text that no limit foresaw: the record is left out, and the reason helps to repair the program.
    const reason = error instanceof Error ? error.message : String(error);
    return { faults: [...faults, { code: 'file.unexpected', severity: 'error', facts: { reason }, file }] };
  }
}

/** Invisible characters and radicals are replaced by their meaning; a fault for each kind gives the place. */
function characterFaults(source: string, file: string): Fault[] {
  const { invisible, lookalikes } = countForeignCharacters(source);
  const fault = (code: string, found: typeof invisible): Fault[] => {
    if (!found) return [];
    const { count, first, line } = found;
    return [{ code, severity: 'warning', facts: { count, first }, file, line }];
  };
  return [...fault('file.invisibleCharacters', invisible), ...fault('file.lookalikeCharacters', lookalikes)];
}

function readParts(text: string, file: string, folder: RecordFolder): ReadRecord {
  const { yaml, markdown } = takeApart(text, file);
  if (!yaml) return { faults: [frontMatterFault(text, file)] };

  const faults = [
    ...yaml.faults,
    ...textDamageFaults(published(text, file), file),
    ...personalDataFaults(text, file),
  ];
  if (yaml.faults.length > 0) return { written: writtenIn(yaml.value), faults };
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    return { faults: [...faults, { code: 'yaml.notMapping', severity: 'error', facts: {}, file, line: 1 }] };
  }

  const content = markdown?.text.trim()
    ? parseContent(markdown.text, { file, firstLine: markdown.line, ...titleOf(yaml.value) })
    : undefined;
  faults.push(...(content?.faults ?? []), ...markupFieldFaults(yaml.value, file, yaml.lineOf));
  if (markdown) faults.push(...markupRestFaults(markdown.text, file, markdown.line));

  const shaped = shapeRecord(folder, yaml, content?.body);
  const lineOf = lineFinder(folder.textField, markdown?.line, yaml.lineOf);
  for (const fault of shaped.faults) {
    const heeded = closedField(fault, yaml.value) ?? fault;
    faults.push({ ...heeded, file, line: fault.line ?? lineOf(fault.path ?? []) });
  }

  const written = writtenIn(yaml.value);
  if (!shaped.record || faults.some(({ severity }) => severity === 'error')) return { written, faults };
  const source = { kind: folder.kind, record: packRecord(folder.kind, shaped.record), file, lineOf };
  return { written, source: withDrafts(source, draftLinesOf(text, file, markdown), markdown?.line), faults };
}

/** Records unconfirmed values: items of a policy individually, anything else for the whole record. */
function withDrafts(source: SourceRecord, lines: readonly number[], markdownLine = 1): SourceRecord {
  if (lines.length === 0) return source;
  if (source.kind !== 'policy') return { ...source, draftLines: lines };
  const { policy, draftItems, lineOf } = withoutDraftItems(
    source.record as PackedPolicy,
    source.lineOf,
    markdownLine - 1,
  );
  const places = draftItems?.places ?? [];
  const others = lines.filter(
    (line) => !places.some(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine),
  );
  return {
    ...source,
    record: policy,
    lineOf,
    ...(draftItems ? { draftItems } : {}),
    ...(others.length > 0 ? { draftLines: others } : {}),
  };
}

/**
 * Id, issuers and day as written: a reference to a record with a fault is not called unknown as well, and a report of a month
 * counts it.
 */
function writtenIn(value: unknown): NonNullable<ReadRecord['written']> {
  if (typeof value !== 'object' || value === null) return {};
  const { id, issuers, publishedOn } = value as Record<string, unknown>;
  const names = [issuers].flat().filter((name): name is string => typeof name === 'string' && name !== '');
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(names.length > 0 ? { issuers: names } : {}),
    ...(typeof publishedOn === 'string' && isCalendarDate(publishedOn) ? { publishedOn } : {}),
  };
}

/** Removes comments of YAML, which are not part of the text; line numbers stay the same. */
function published(text: string, file: string): string {
  return extensionOf(file) === '.yaml' ? text.replace(/^[ \t]*#.*$/gm, '') : text;
}

/** `draft: true` is not a field of ours, but its author did not want the record to be published. */
function closedField(fault: Fault, value: object): Fault | undefined {
  const [field] = fault.path ?? [];
  const isUnknown = fault.code === 'schema.unknownField' || fault.code === 'schema.misspelledField';
  if (!isUnknown || typeof field !== 'string') return undefined;
  const [word] = disclosureInFields({ [field]: (value as Record<string, unknown>)[field] });
  if (!word || word.openness === 'proactive') return undefined;
  return { ...fault, code: 'disclosure.fieldDiffers', severity: 'error', facts: { word: word.word } };
}

/** Marks in the front matter or YAML, where comments may mention them, and in the text below. */
function draftLinesOf(text: string, file: string, markdown: FileParts['markdown']): number[] {
  if (extensionOf(file) === '.yaml' || !markdown) return draftLines(text, { isYaml: true });
  const front = text
    .split('\n')
    .slice(0, markdown.line - 1)
    .join('\n');
  return [
    ...draftLines(front, { isYaml: true }),
    ...draftLines(markdown.text, { isYaml: false, firstLine: markdown.line }),
  ];
}

/** The lines of the fields of a file that was read before: only its fields are parsed, not its text. */
export function linesOf(source: string, file: string, { textField }: RecordFolder): SourceRecord['lineOf'] {
  const { yaml, markdown } = takeApart(normalizeText(source), file);
  return yaml ? lineFinder(textField, markdown?.line, yaml.lineOf) : () => 1;
}

/** Created in a separate function, so that the closure does not retain the text of the file. */
function lineFinder(
  textField: string | undefined,
  markdownLine: number | undefined,
  lineOfField: ParsedYaml['lineOf'],
): SourceRecord['lineOf'] {
  return (path) => (path[0] === textField && markdownLine !== undefined ? markdownLine : lineOfField(path));
}

/** A heading of the text that only repeats the title is left out of the body. */
function titleOf(value: object): { title?: string } {
  return 'title' in value && typeof value.title === 'string' ? { title: value.title } : {};
}

interface FileParts {
  yaml?: ParsedYaml;
  markdown?: { text: string; line: number };
}

function takeApart(text: string, file: string): FileParts {
  if (extensionOf(file) === '.yaml') return { yaml: parseYaml(text, file) };
  const split = splitFrontMatter(text);
  const front = parseFrontMatter(split, file);
  return front ? { yaml: front, markdown: { text: split.markdown, line: split.markdownLine } } : {};
}

function frontMatterFault(text: string, file: string): Fault {
  const code = splitFrontMatter(text).isUnclosed ? 'frontMatter.unclosed' : 'frontMatter.missing';
  return { code, severity: 'error', facts: {}, file, line: 1 };
}

interface Shaped {
  record?: RecordTypes[RecordKind];
  faults: Fault[];
}

function shapeRecord(folder: RecordFolder, yaml: ParsedYaml, content: ContentNode[] | undefined): Shaped {
  if (folder.kind === 'policy') return shapePolicy(yaml, content);
  const plain = plainValues(yaml.value, recordSchemas[folder.kind], yaml.sourceOf);
  const value = folder.textField && content ? { ...(plain as object), [folder.textField]: content } : plain;
  const parsed = parseRecord(folder.kind, value);
  if (!parsed.ok) return { faults: parsed.faults };
  return { record: parsed.record, faults: [...parsed.faults, ...checkRecord(folder.kind, parsed.record)] };
}

function shapePolicy(yaml: ParsedYaml, body: ContentNode[] | undefined): Shaped {
  const parsed = parsePolicySource(plainValues(yaml.value, policySourceSchema, yaml.sourceOf));
  if (!parsed.ok) return { faults: parsed.faults };
  const record = body?.length ? { ...parsed.record, body } : parsed.record;
  return { record, faults: [...parsed.faults, ...checkRecord('policy', record)] };
}
