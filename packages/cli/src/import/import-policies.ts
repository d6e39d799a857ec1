import { parsePolicySource } from '@mingce/schema';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import type { Fault } from '@mingce/schema/types';
import { hasWords } from '../sources/has-words.js';
import { applyMapping, type Draft, warning } from './apply-mapping.js';
import { idOf } from './convert-field.js';
import { withMappedNames } from './field-names.js';
import { openImportedFiles, type WriteOutcome } from './imported-files.js';
import type { FieldRule, Mapping } from './mapping-types.js';
import { policyFileText } from './policy-file.js';
import { damageOfRow } from './row-damage.js';
import type { Row, SourceRow } from './rows.js';
import { sourceKindOf, sourceRows } from './source-rows.js';

export interface ImportOptions {
  source: string;
  /** The authoring folder; files go below its `policies/`. */
  dir: string;
  mapping: Mapping;
  /** The operator states that documents are public if the source says nothing about it. */
  isSaidPublic: boolean;
  force: boolean;
  dryRun: boolean;
  signal: AbortSignal;
  onProgress(done: number): void;
}

export interface Imported {
  faults: Fault[];
  /** Number of documents in the source. */
  in: number;
  outcomes: Record<WriteOutcome, number>;
  /** Number of documents that cannot be used; a fault names each. */
  skipped: number;
  /** Number of documents that the source marks as not public; they are not written. */
  notPublic: number;
  /** Number of files that are not documents; a fault names each. */
  passedOver: number;
  /** Number of policies that were written without a required field. */
  incomplete: number;
  /** Number of policies that are public by the source, by the operator, and by neither. */
  publicBySource: number;
  publicByOperator: number;
  undecided: number;
  /** Field → how many documents it was guessed for. */
  guessed: Map<string, number>;
}

/**
 * Turns a source into policy files, document by document. A document that cannot be used is skipped and named; one that
 * lacks a required field is written all the same, so that its author can complete it. What is not for everybody is not
 * written at all.
 */
export async function importPolicies(options: ImportOptions): Promise<Imported> {
  const kind = await sourceKindOf(options.source);
  const files = await openImportedFiles(options.dir, options);
  const result = emptyResult();
  const seen: Seen = { ids: new Map(), texts: new Map(), numbers: new Map() };

  const skip = (...faults: Fault[]) => {
    result.skipped += 1;
    result.faults.push(...faults);
  };
  const importRow = async (row: Row): Promise<void> => {
    if ('faults' in row) {
      if (!row.isPassedOver) return skip(...row.faults);
      result.passedOver += 1;
      result.faults.push(...row.faults);
      return;
    }
    const named = withMappedNames(row, options.mapping);
    const draft = applyMapping(named, options.mapping, options.isSaidPublic);
    const id = typeof draft.fields.id === 'string' ? draft.fields.id : idOf(`${draft.fields.title}`);
    const complete = { ...draft, fields: { ...draft.fields, id } };
    const file = `policies/${fileNameOf(named, id)}`;

    if (draft.decision.kind === 'closed') {
      result.notPublic += 1;
      result.faults.push(closedFault(named, draft.decision));
      if (await files.isOurs(file)) result.faults.push(errorAt(row, 'import.closedSince', { target: file }));
      return;
    }
    const reason =
      damageOfRow(named, options.mapping) ?? reasonToSkip(named, complete, options.mapping, seen.ids);
    if (reason) return skip(reason);
    seen.ids.set(id, row.place);

    const outcome = await files.write(file, policyFileText(complete));
    result.outcomes[outcome] += 1;
    result.faults.push(...draft.faults, ...repeats(row, complete, seen));
    if (outcome === 'kept') {
      result.faults.push({ code: 'import.changedByHand', severity: 'warning', facts: {}, file });
      return;
    }
    countDecision(result, named, draft);
    for (const field of draft.guessed) result.guessed.set(field, (result.guessed.get(field) ?? 0) + 1);
    const missing = missingFields(complete);
    if (missing === '') return;
    result.incomplete += 1;
    result.faults.push({
      code: 'import.fieldsMissing',
      severity: 'warning',
      facts: { fields: missing },
      file,
    });
  };

  try {
    for await (const row of sourceRows(options.source, kind, options.signal)) {
      if (!('faults' in row && row.isPassedOver)) result.in += 1;
      try {
        await importRow(row);
      } catch (error) {
        // For example, HTML nested without end. An error in one document becomes a fault of that document.
        if ('faults' in row || !(error instanceof RangeError)) throw error;
        skip(errorAt(row, 'import.tooDeep'));
      }
      options.onProgress(result.in);
    }
  } finally {
    await files.save();
  }
  addTotals(result);
  return result;
}

/** The result before the first document. */
function emptyResult(): Imported {
  return {
    faults: [],
    in: 0,
    outcomes: { written: 0, unchanged: 0, kept: 0 },
    skipped: 0,
    notPublic: 0,
    passedOver: 0,
    incomplete: 0,
    publicBySource: 0,
    publicByOperator: 0,
    undecided: 0,
    guessed: new Map(),
  };
}

function countDecision(result: Imported, row: SourceRow, { decision }: Draft): void {
  if (decision.kind === 'public') {
    if (decision.by === 'source') result.publicBySource += 1;
    else result.publicByOperator += 1;
    return;
  }
  result.undecided += 1;
  const word = decision.kind === 'undecided' ? decision.word : undefined;
  if (word) result.faults.push(warning(row, 'import.disclosureUnread', { word: word.word }, word.field));
}

/** A fault of the source as a whole is reported once. */
function addTotals(result: Imported): void {
  const { undecided, outcomes } = result;
  if (undecided > 0) {
    result.faults.push({ code: 'import.undecided', severity: 'warning', facts: { count: undecided } });
  }
  if (outcomes.written + outcomes.unchanged + outcomes.kept === 0) {
    const isEmpty = result.in + result.passedOver === 0;
    const code = isEmpty ? 'import.nothingFound' : 'import.nothingWritten';
    result.faults.push({ code, severity: 'error', facts: {} });
  }
}

function errorAt(row: SourceRow, code: string, facts: Fault['facts'] = {}): Fault {
  return { ...warning(row, code, facts), severity: 'error' };
}

function closedFault(row: SourceRow, decision: Extract<Draft['decision'], { kind: 'closed' }>): Fault {
  const { word, against } = decision;
  const code = against ? 'import.notPublicContradicted' : 'import.notPublic';
  const fault = warning(
    row,
    code,
    { word: word.word, ...(against ? { against: against.word } : {}) },
    word.field,
  );
  const line =
    word.line !== undefined && row.textLine !== undefined ? row.textLine + word.line - 1 : undefined;
  return line === undefined ? fault : { ...fault, line };
}

/** A record without a title or text; if it has no field of such a name, its fields are listed, since one of them may be it. */
function withoutField(row: SourceRow, { from = [] }: FieldRule, field: 'Title' | 'Text'): Fault {
  if (row.form !== undefined || from.some((name) => name in row.fields))
    return errorAt(row, `import.no${field}`);
  return errorAt(row, `import.no${field}Field`, { fields: Object.keys(row.fields).slice(0, 20).join('、') });
}

function reasonToSkip(
  row: SourceRow,
  { fields, markdown }: Draft,
  mapping: Mapping,
  ids: Map<string, string>,
): Fault | undefined {
  if (typeof fields.title !== 'string' || fields.title === '')
    return withoutField(row, mapping.title ?? {}, 'Title');
  if (markdown.trim() === '') return withoutField(row, mapping.body ?? {}, 'Text');
  // No text at all is most often a mapping that names a wrong field; otherwise the source has a gap.
  if (!hasWords(markdown, fields.title)) return warning(row, 'import.noWords', {});
  const first = ids.get(String(fields.id));
  return first === undefined
    ? undefined
    : errorAt(row, 'import.duplicateId', { first, id: String(fields.id) });
}

interface Seen {
  ids: Map<string, string>;
  texts: Map<string, string>;
  numbers: Map<string, string>;
}

/** The same title over the same text is one document, whatever its ids are; and so is the same number. */
function repeats(row: SourceRow, { fields, markdown }: Draft, { texts, numbers }: Seen): Fault[] {
  const text = idOf(`${fields.title}\n${markdown}\n`.replace(/\s+/g, ''));
  const sameText = texts.get(text);
  if (sameText !== undefined) return [warning(row, 'import.sameDocument', { first: sameText })];
  texts.set(text, row.place);

  const { documentNumber } = fields;
  if (typeof documentNumber !== 'string') return [];
  const number = normalizeDocumentNumber(documentNumber) ?? documentNumber;
  const first = numbers.get(number);
  if (first !== undefined) return [warning(row, 'import.sameNumber', { number, first })];
  numbers.set(number, row.place);
  return [];
}

/** A file of a folder keeps its name; a line of JSON gets its id for one. */
function fileNameOf({ fields, place }: SourceRow, id: string): string {
  if (typeof fields.path === 'string' && fields.path === place) return place.replace(/\.\w+$/, '.md');
  return `${id}.md`;
}

/** `disclosure` is not among them: one fault says for all documents that it is open. */
function missingFields({ fields }: Draft): string {
  const { faults } = parsePolicySource({ ...fields, disclosure: 'proactive' });
  return faults
    .filter(({ code }) => code === 'schema.required')
    .map(({ path }) => path?.join('.'))
    .join(', ');
}
