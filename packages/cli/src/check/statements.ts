import { plainText } from '@mingce/content';
import type { FactVocabulary } from '@mingce/eligibility';
import type { ContentNode } from '@mingce/schema/types';
import { type ClausePointer, isPointer } from './cited-clauses.js';
import { amountFigures, isInWords } from './figures.js';
import { eachField, type FieldPath } from './record-fields.js';

/** A statement of a record with the clauses that it cites. */
export interface Statement {
  pointers: { path: FieldPath; pointer: ClausePointer }[];
  /** The texts of the statement, with their paths in the record. */
  texts: Said[];
}

export interface Said {
  path: FieldPath;
  text: string;
  /** Whether it is a limit: `atLeast: 101` is equivalent to 超过100人. */
  isLimit?: boolean | undefined;
  /** The text around a sum of money, whose figures may add up to it. */
  beside?: string;
}

/** Members of an object that contain statements about its clauses; the unit of `value` and `amount` is in `unit`. */
const words = ['title', 'text', 'answer', 'definition', 'condition', 'dueText', 'note', 'item'];

/** In a comparison of an old and a new policy each text has its own clause. */
const pairs = [
  ['old', 'oldClause'],
  ['new', 'newClause'],
] as const;

type Members = Readonly<Record<string, unknown>>;

/** All objects of a record that cite clauses, with their statements. */
export function statementsOf(record: object, vocabulary: FactVocabulary): Statement[] {
  const statements: Statement[] = [];
  const add = (statement: Statement) => {
    if (statement.pointers.length > 0 && statement.texts.length > 0) statements.push(statement);
  };
  const visit = (value: unknown, path: Readonly<FieldPath>) => {
    if (!isMembers(value)) return;
    const pointers = [...pointersAt(value, 'clause', path), ...pointersAt(value, 'clauses', path)];
    add({ pointers, texts: textsOf(value, path, vocabulary) });
    add({ pointers, texts: awardsWithoutClause(value, path, vocabulary) });
    for (const [text, clause] of pairs) {
      const said = value[text];
      if (typeof said !== 'string') continue;
      add({ pointers: pointersAt(value, clause, path), texts: [{ path: [...path, text], text: said }] });
    }
  };
  visit(record, []);
  eachField(record, visit);
  return statements;
}

/** An award without a clause uses that of its item. */
function awardsWithoutClause(
  { awards }: Members,
  path: Readonly<FieldPath>,
  vocabulary: FactVocabulary,
): Statement['texts'] {
  if (!Array.isArray(awards)) return [];
  return awards.flatMap((award, at) =>
    isMembers(award) && award.clause === undefined ? textsOf(award, [...path, 'awards', at], vocabulary) : [],
  );
}

function textsOf(
  members: Members,
  path: Readonly<FieldPath>,
  vocabulary: FactVocabulary,
): Statement['texts'] {
  const texts = words.flatMap((name) => {
    const value = members[name];
    const text =
      typeof value === 'string' ? value : name === 'answer' && isBody(value) ? plainText(value) : undefined;
    return text === undefined ? [] : [{ path: [...path, name], text }];
  });
  return [...texts, ...figuresOf(members, path, vocabulary)];
}

/** Figures in fields of their own: those of standards, awards, shared limits and tests of conditions. */
function figuresOf(members: Members, path: Readonly<FieldPath>, vocabulary: FactVocabulary): Said[] {
  const { amount, group, test } = members;
  const figures: Said[] = ['value', 'amount'].flatMap((name) => figureAt(members, name, path));
  const beside = typeof members.text === 'string' ? members.text : '';
  const add = (of: unknown, at: FieldPath) => {
    for (const figure of amountFigures(of, vocabulary)) {
      const { path: place, value, unit, isLimit } = figure;
      if (unit === undefined || isInWords(figure)) continue;
      figures.push({ path: [...at, ...place], text: `${value}${unit}`, beside, isLimit });
    }
  };
  if (isMembers(amount)) add(amount, [...path, 'amount']);
  // 合计最高 of several items.
  if (typeof group === 'string') add({ cap: amount }, [...path]);
  if (isMembers(test)) figures.push(...comparisonsIn(test, [...path, 'test']));
  return figures;
}

/** The thresholds of a test, at any depth, whose unit is written. */
function comparisonsIn(test: Members, path: FieldPath): Said[] {
  const groups = ['all', 'any'].flatMap((name) => {
    const group = test[name];
    if (!Array.isArray(group)) return [];
    return group.filter(isMembers).flatMap((one, index) => comparisonsIn(one, [...path, name, index]));
  });
  const inner = isMembers(test.not) ? comparisonsIn(test.not, [...path, 'not']) : [];
  // “At least 1” only means “any”.
  const own = test.value === 1 ? [] : figureAt(test, 'value', path);
  return [...own.map((figure) => ({ ...figure, isLimit: true })), ...groups, ...inner];
}

function figureAt(members: Members, name: string, path: Readonly<FieldPath>): Said[] {
  const { [name]: value, unit } = members;
  if (typeof value !== 'number' && typeof value !== 'string') return [];
  return [{ path: [...path, name], text: `${value}${typeof unit === 'string' ? unit : ''}` }];
}

function pointersAt(members: Members, name: string, path: Readonly<FieldPath>): Statement['pointers'] {
  const value = members[name];
  if (isPointer(value)) return [{ path: [...path, name], pointer: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one, index) =>
    isPointer(one) ? [{ path: [...path, name, index], pointer: one }] : [],
  );
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBody(value: unknown): value is ContentNode[] {
  return Array.isArray(value);
}
