import type { Fault } from '@mingce/schema/types';
import type { ClauseFinder, FoundClause } from '../../answers/clause-finder.js';
import { type AskedQuestion, openReply, questionOf } from '../../answers/letter.js';
import {
  type DetailKind,
  detailsInAnswer,
  maskedDetail,
  namesIn,
  personalDetailsIn,
} from '../../answers/personal-details.js';
import { draftMark } from '../../sources/draft-marks.js';
import { statedFields, warning } from '../apply-mapping.js';
import { findRegion } from '../find-region.js';
import { plainLine } from '../html-to-markdown.js';
import type { Mapping } from '../mapping-types.js';
import { readBody } from '../read-body.js';
import { readDay } from '../read-day.js';
import type { SourceRow } from '../rows.js';
import type { TopicCodeOf } from './topic-code.js';

/** An answer with the fields that its source gives. */
export interface AnswerDraft {
  fields: Record<string, unknown>;
  markdown: string;
  /** Clauses that may be its basis. */
  clauses: FoundClause[];
  /** Fields that a person has to confirm. */
  doubts: ReadonlySet<string>;
  /** Whether personal data was removed. */
  isCleared: boolean;
  faults: Fault[];
}

export interface DraftOptions {
  mapping: Mapping;
  topicOf: TopicCodeOf;
  clauses: ClauseFinder;
  /** Names of local divisions, which show that a department belongs to a place. */
  regions: readonly { code: string; label: string }[];
}

/** Number of clauses proposed for an answer; in two of three cases the right one is among the first three. */
const mostClauses = 3;

/** Makes a question with its answer from a row: a line of a list, or a letter with its reply. */
export function answerDraft(row: SourceRow, options: DraftOptions): AnswerDraft {
  const { mapping, topicOf, regions } = options;
  const { fields: stated, faults } = statedFields(row, mapping);
  const { letter, basis, topics, ...own } = stated;
  const fields: Record<string, unknown> = own;
  const { people } = row.fields;
  const doubts = new Set<string>();
  const body = readBody(row, mapping.answer, textOf(fields.question));
  const reply = openReply(body.markdown);
  const names = [
    ...(typeof people === 'string' ? people.split(/\s*\n\s*/) : []),
    // A person named in the reply may be named in the question as well.
    ...namesIn(`${textOf(fields.question)}\n${textOf(letter)}\n${body.markdown}`),
  ];
  const taken = new Takings(row, faults);

  const asked = questionOf(textOf(fields.question), plainLine(textOf(letter)));
  Object.assign(fields, questionFields(asked, textOf(letter), names, fields.alternatives, taken, doubts));

  if (reply.courtesy.length > 0) taken.courtesy(reply.courtesy, names);
  const markdown = withoutDetails(reply.text, names, 'answer', taken);
  if (body.images > 0) faults.push(warning(row, 'import.imagesLost', { count: body.images }));

  const codes = [topics].flat().flatMap((label) => {
    const code = typeof label === 'string' ? topicOf(label) : undefined;
    if (code === undefined && label !== undefined) {
      faults.push(warning(row, 'import.topicUnknown', { topic: textOf(label) }));
    }
    return code ?? [];
  });
  if (codes.length > 0) fields.topics = [...new Set(codes)];
  const local = regions.find(
    ({ label }) => label === fields.region || textOf(fields.answeredBy).startsWith(label),
  );
  fields.region =
    local?.code ??
    codeIn(fields.region) ??
    findRegion([textOf(fields.answeredBy)]) ??
    mapping.region?.default;
  if (fields.publishedOn === undefined) {
    const signed = reply.courtesy.map((words) => readDay(/\d{4}\s*[年./-].*$/.exec(words)?.[0] ?? ''));
    const day = signed.find((one) => one !== undefined) ?? body.republication.publishedOn;
    if (day !== undefined) {
      fields.publishedOn = day;
      doubts.add('publishedOn');
    }
  }

  const clauses = options.clauses.find(
    `${textOf(basis)}\n${textOf(fields.question)}\n${markdown}`,
    mostClauses,
  );
  // A basis that the list itself names is its author’s statement.
  const isStated = basis !== undefined && clauses[0]?.isNamed === true;
  const kept = isStated ? clauses.filter(({ isNamed }) => isNamed) : clauses;
  if (kept.length > 0 && !isStated) doubts.add('clauses');
  if (isStated) fields.policies = [...new Set(kept.map(({ policy }) => policy))];
  for (const name of Object.keys(fields)) if (fields[name] === undefined) delete fields[name];
  return {
    fields,
    markdown: markdown === '' ? '' : `${markdown}\n`,
    clauses: kept,
    doubts,
    isCleared: taken.some,
    faults,
  };
}

function questionFields(
  asked: AskedQuestion | undefined,
  letter: string,
  names: readonly string[],
  alternatives: unknown,
  taken: Takings,
  doubts: Set<string>,
): Record<string, unknown> {
  if (!asked) return {};
  const clear = (text: string) => withoutDetails(plainLine(text), names, 'question', taken);
  const own = Array.isArray(alternatives) ? alternatives.filter((one) => typeof one === 'string') : [];
  if (asked.isChosen) doubts.add('question');
  if (asked.alternatives.length > 0) doubts.add('alternatives');
  const question = clear(asked.question);
  // A letter is not kept, so of its content only the sentences that are used need to be cleared.
  if (question.includes('×××') && letter !== '') doubts.add('question');
  const all = [...new Set([...own, ...asked.alternatives].map(clear))].filter((text) => text !== question);
  return { question, ...(all.length > 0 ? { alternatives: all } : {}) };
}

function withoutDetails(
  text: string,
  names: readonly string[],
  part: 'question' | 'answer',
  taken: Takings,
): string {
  let cleared = '';
  let from = 0;
  const details = part === 'answer' ? detailsInAnswer(text, names) : personalDetailsIn(text, names);
  for (const detail of details) {
    taken.detail(detail.kind, maskedDetail(text, detail));
    // In an answer its reader must see where something is missing; a question is marked as a whole.
    cleared += `${text.slice(from, detail.start)}×××${part === 'answer' ? draftMark : ''}`;
    from = detail.end;
  }
  return cleared + text.slice(from);
}

/** Reports for each row what was removed from it, one line for each kind. */
class Takings {
  readonly #row: SourceRow;
  readonly #faults: Fault[];
  readonly #found = new Map<string, Fault & { facts: { found: string } }>();

  constructor(row: SourceRow, faults: Fault[]) {
    this.#row = row;
    this.#faults = faults;
  }

  get some(): boolean {
    return this.#found.size > 0;
  }

  /** @param names - Names of persons, which the report must not repeat. */
  courtesy(words: readonly string[], names: readonly string[]): void {
    const shown = (text: string) => {
      const line = masked(text, names).replace(/\s+/g, ' ');
      return line.length > 40 ? `${line.slice(0, 40)}…` : line;
    };
    const found = words.map(shown).join(' / ');
    this.#faults.push(warning(this.#row, 'import.courtesyTaken', { found }));
  }

  /** @param shown - As it may be shown. */
  detail(kind: DetailKind, shown: string): void {
    const code =
      kind === 'name'
        ? 'import.namesTaken'
        : kind === 'address'
          ? 'import.addressesTaken'
          : 'import.numbersTaken';
    const known = this.#found.get(code);
    if (known) {
      if (!known.facts.found.split('、').includes(shown)) known.facts.found += `、${shown}`;
      return;
    }
    const fault = { ...warning(this.#row, code, {}), facts: { place: this.#row.place, found: shown } };
    this.#found.set(code, fault);
    this.#faults.push(fault);
  }
}

function masked(text: string, names: readonly string[]): string {
  return personalDetailsIn(text, names).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}×××${rest.slice(end)}`,
    text,
  );
}

function codeIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{6}$/.test(value) ? value : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
