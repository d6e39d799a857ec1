import { parsePolicySource } from '@mingce/schema';
import type { Fault } from '@mingce/schema/types';
import { applyMapping, type Draft } from './apply-mapping.js';
import { idOf } from './convert-field.js';
import { openImportedFiles, type WriteOutcome } from './imported-files.js';
import type { Mapping } from './mapping.js';
import { policyFileText } from './policy-file.js';
import { type Row, type SourceRow, sourceKindOf, sourceRows } from './source-rows.js';

export interface ImportOptions {
  source: string;
  /** The authoring folder; files go below its `policies/`. */
  dir: string;
  mapping: Mapping;
  force: boolean;
  signal: AbortSignal;
  onProgress(done: number): void;
}

export interface Imported {
  faults: Fault[];
  /** Documents that the source holds. */
  in: number;
  outcomes: Record<WriteOutcome, number>;
  skipped: number;
  /** How many were written without a field that a policy must have. */
  incomplete: number;
  /** Field → how many documents it was guessed for. */
  guessed: Map<string, number>;
}

/**
 * Turns a source into policy files, document by document. A document that cannot be used is skipped and named; one that
 * lacks a required field is written all the same, so that its author can complete it.
 */
export async function importPolicies(options: ImportOptions): Promise<Imported> {
  const kind = await sourceKindOf(options.source);
  const files = await openImportedFiles(options.dir, { force: options.force });
  const result: Imported = {
    faults: [],
    in: 0,
    outcomes: { written: 0, unchanged: 0, kept: 0 },
    skipped: 0,
    incomplete: 0,
    guessed: new Map(),
  };
  const places = new Map<string, string>();

  const skip = (...faults: Fault[]) => {
    result.skipped += 1;
    result.faults.push(...faults);
  };
  const importRow = async (row: Row): Promise<void> => {
    if ('faults' in row) return skip(...row.faults);
    const draft = applyMapping(row, options.mapping);
    const id = typeof draft.fields.id === 'string' ? draft.fields.id : idOf(`${draft.fields.title}`);
    const reason = reasonToSkip(row, { ...draft, fields: { ...draft.fields, id } }, places);
    if (reason) return skip(reason);
    places.set(id, row.place);

    const file = `policies/${fileNameOf(row, id)}`;
    const complete = { ...draft, fields: { ...draft.fields, id } };
    const outcome = await files.write(file, policyFileText(complete));
    result.outcomes[outcome] += 1;
    result.faults.push(...draft.faults.map((fault) => ({ ...fault, file })));
    if (outcome === 'kept') {
      result.faults.push({ code: 'import.changedByHand', severity: 'warning', facts: {}, file });
      return;
    }
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
      result.in += 1;
      await importRow(row);
      options.onProgress(result.in);
    }
  } finally {
    await files.save();
  }
  return result;
}

function reasonToSkip(
  row: SourceRow,
  { fields, markdown }: Draft,
  places: Map<string, string>,
): Fault | undefined {
  const fault = (code: string, facts: Fault['facts'] = {}): Fault => ({
    code,
    severity: 'error',
    facts: { place: row.place, ...facts },
  });
  if (typeof fields.title !== 'string' || fields.title === '') return fault('import.noTitle');
  if (markdown.trim() === '') return fault('import.noText');
  const first = places.get(String(fields.id));
  return first === undefined ? undefined : fault('import.duplicateId', { first, id: String(fields.id) });
}

/** A Markdown file keeps its name; a line of JSON gets its id for one. */
function fileNameOf({ fields, place }: SourceRow, id: string): string {
  if (typeof fields.path === 'string' && fields.path === place) return place.replace(/\.\w+$/, '.md');
  return `${id}.md`;
}

function missingFields({ fields }: Draft): string {
  const { faults } = parsePolicySource(fields);
  return faults
    .filter(({ code }) => code === 'schema.required')
    .map(({ path }) => path?.join('.'))
    .join(', ');
}
