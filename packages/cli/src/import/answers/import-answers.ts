import { parseContent } from '@mingce/content';
import { parseRecord } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Fault, FeedConfig } from '@mingce/schema/types';
import { type ClauseFinder, clauseFinder } from '../../answers/clause-finder.js';
import type { SourceRecord, Sources } from '../../pipeline/types.js';
import { readSources } from '../../sources/index.js';
import { warning } from '../apply-mapping.js';
import { idOf } from '../convert-field.js';
import { decideDisclosure } from '../decide-disclosure.js';
import { openImportedFiles, type WriteOutcome } from '../imported-files.js';
import type { Mapping } from '../mapping-types.js';
import { damageOfRow } from '../row-damage.js';
import type { Row, SourceRow } from '../rows.js';
import { type AnswerDraft, answerDraft, type DraftOptions } from './answer-draft.js';
import { answerFileText } from './answer-file.js';
import { answerRows } from './answer-rows.js';
import { KnownQuestions, questionKey } from './known-questions.js';
import { topicCodes } from './topic-code.js';

export interface ImportAnswersOptions {
  source: string;
  /** The authoring folder; files go below its `qa/`. */
  dir: string;
  mapping: Mapping;
  force: boolean;
  dryRun: boolean;
  signal: AbortSignal;
  onProgress(done: number): void;
}

export interface ImportedAnswers {
  faults: Fault[];
  /** Number of questions in the source. */
  in: number;
  outcomes: Record<WriteOutcome, number>;
  /** Number of rows that cannot be used; a fault names each. */
  skipped: number;
  /** Number of questions that the folder or the source already has; a fault names each. */
  known: number;
  /** Number of rows that the source marks as not public. */
  notPublic: number;
  /** Number of rows and files that are not questions; a fault names each. */
  passedOver: number;
  /** Number of answers that lack a required field. */
  incomplete: number;
  /** Number of answers with fields that a person has to confirm. */
  unconfirmed: number;
  /** Number of answers from which personal data was removed. */
  cleared: number;
}

/**
 * Turns a list of questions, or letters with replies, into files of `qa/`, row by row. A row that cannot be used is skipped and
 * named. Importing the same source again only writes what has changed, which also completes an interrupted import.
 */
export async function importAnswers(options: ImportAnswersOptions): Promise<ImportedAnswers> {
  const sources = await sourcesIfThere(options);
  const drafting = draftOptions(options.mapping, sources);
  const questions = new KnownQuestions(
    sources.records.filter((one): one is SourceRecord<'qa'> => one.kind === 'qa'),
  );
  const files = await openImportedFiles(options.dir, options);
  const result: ImportedAnswers = {
    faults: [],
    in: 0,
    outcomes: { written: 0, unchanged: 0, kept: 0 },
    skipped: 0,
    known: 0,
    notPublic: 0,
    passedOver: 0,
    incomplete: 0,
    unconfirmed: 0,
    cleared: 0,
  };

  /** Ids of this import, by file. */
  const taken = new Map<string, string>();

  const importRow = async (row: Row): Promise<void> => {
    if ('faults' in row) {
      result[row.isPassedOver ? 'passedOver' : 'skipped'] += 1;
      result.faults.push(...row.faults);
      return;
    }
    const damage = damageOfRow(row, options.mapping);
    const draft = damage ? undefined : answerDraft(row, drafting);
    const reason = damage ?? (draft && reasonToSkip(row, draft));
    if (reason || !draft) {
      result.skipped += 1;
      if (reason) result.faults.push(reason);
      return;
    }
    const { question, region } = draft.fields;
    const decision = decideDisclosure(row, draft.markdown, undefined, true);
    if (decision.kind === 'closed') {
      result.notPublic += 1;
      result.faults.push(warning(row, 'import.notPublic', { word: decision.word.word }, decision.word.field));
      return;
    }
    const id = idFor(draft);
    const file = fileFor(draft, id, taken);
    const repeat = repeatOf(row, draft, file, questions);
    if (repeat) {
      result[repeat.severity === 'error' ? 'skipped' : 'known'] += 1;
      result.faults.push(repeat);
      return;
    }
    const complete = { ...draft, fields: { ...draft.fields, id, question, region } };
    const outcome = await files.write(file, answerFileText(complete));
    result.outcomes[outcome] += 1;
    if (outcome === 'kept') {
      result.faults.push({ code: 'import.changedByHand', severity: 'warning', facts: {}, file });
      return;
    }
    result.faults.push(...draft.faults);
    if (draft.isCleared) result.cleared += 1;
    if (draft.doubts.size > 0 || draft.isCleared) result.unconfirmed += 1;
    const missing = missingFields(complete);
    if (missing === '') return;
    result.incomplete += 1;
    const facts = { fields: missing };
    result.faults.push({ code: 'import.answerFieldsMissing', severity: 'warning', facts, file });
  };

  try {
    for await (const row of answerRows(options.source, options.mapping, options.signal)) {
      options.signal.throwIfAborted();
      if (!('faults' in row && row.isPassedOver)) result.in += 1;
      await importRow(row);
      options.onProgress(result.in);
    }
  } finally {
    await files.save();
  }
  const { written, unchanged, kept } = result.outcomes;
  if (written + unchanged + kept + result.known === 0) {
    result.faults.push({ code: 'import.nothingWritten', severity: 'error', facts: {} });
  }
  return result;
}

/** Records of the folder: clauses to cite and existing questions; none if the folder does not exist yet. */
async function sourcesIfThere({
  dir,
  signal,
}: ImportAnswersOptions): Promise<Pick<Sources, 'records' | 'config'>> {
  try {
    return await readSources(dir, { signal });
  } catch (error) {
    if (!(error instanceof MingceError) || error.code !== 'sources.noFolder') throw error;
    const config: Pick<FeedConfig, 'topics' | 'regions'> = { topics: [], regions: [] };
    return { records: [], config: config as FeedConfig };
  }
}

function draftOptions(
  mapping: Mapping,
  { records, config }: Pick<Sources, 'records' | 'config'>,
): DraftOptions {
  let finder: ClauseFinder | undefined;
  return {
    mapping,
    topicOf: topicCodes(config.topics),
    regions: config.regions,
    clauses: {
      find(text, limit) {
        finder ??= clauseFinder(
          records.flatMap((one) => (one.kind === 'policy' ? [(one as SourceRecord<'policy'>).record] : [])),
        );
        return finder.find(text, limit);
      },
    },
  };
}

function errorAt(row: SourceRow, code: string, facts: Fault['facts'] = {}): Fault {
  return { ...warning(row, code, facts), severity: 'error' };
}

function reasonToSkip(row: SourceRow, { fields, markdown }: AnswerDraft): Fault | undefined {
  if (typeof fields.question !== 'string' || fields.question === '') return errorAt(row, 'import.noQuestion');
  return markdown.trim() === '' ? errorAt(row, 'import.noAnswer') : undefined;
}

function repeatOf(
  row: SourceRow,
  draft: AnswerDraft,
  file: string,
  questions: KnownQuestions,
): Fault | undefined {
  const { region } = draft.fields;
  const question = String(draft.fields.question);
  const before = questions.before(question, region, { place: row.place, answer: draft.markdown });
  if (before) {
    const isSame = questionKey(before.answer) === questionKey(draft.markdown);
    const code = isSame ? 'import.sameQuestion' : 'import.twoAnswers';
    return { ...warning(row, code, { first: before.place }), severity: isSame ? 'warning' : 'error' };
  }
  const there = questions.there(question, region, file);
  return there && warning(row, 'import.questionThere', { target: there.place, targetLine: there.line ?? 1 });
}

/** The id that the source gives, else one made from the question, so that the same question always has the same id. */
function idFor({ fields }: AnswerDraft): string {
  const { id, question, region } = fields;
  if (typeof id === 'string' && /[a-z]/.test(id)) return id;
  return idOf(`qa ${String(region ?? '')} ${questionKey(String(question))}`).replace(/^doc-/, 'qa-');
}

/** Path of the file: named after the question, in the folder of the department, so that people find it. */
function fileFor({ fields }: AnswerDraft, id: string, taken: Map<string, string>): string {
  const name = (text: unknown, length: number) =>
    Array.from(String(text ?? '').replace(/[\\/:*?"<>|#%&.\s？：“”《》，。、；！（）()]+/g, ''))
      .slice(0, length)
      .join('');
  const folder = ['qa', name(fields.answeredBy, 30)].filter((part) => part !== '').join('/');
  const short = `${folder}/${name(fields.question, 24)}-${id.slice(-4)}.md`;
  const file = (taken.get(short) ?? id) === id ? short : `${folder}/${id}.md`;
  taken.set(file, id);
  return file;
}

function missingFields({ fields, clauses, markdown }: AnswerDraft): string {
  const { faults } = parseRecord('qa', {
    ...fields,
    clauses: clauses.map(({ policy, anchor }) => ({ policy, anchor })),
    answer: parseContent(markdown, { file: '' }).body,
  });
  return [
    ...new Set(faults.flatMap(({ severity, path }) => (severity === 'error' ? (path?.[0] ?? []) : []))),
  ].join(', ');
}
