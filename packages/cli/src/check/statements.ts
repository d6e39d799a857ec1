import { plainText } from '@mingce/content';
import type { ContentNode } from '@mingce/schema/types';
import { type ClausePointer, isPointer } from './cited-clauses.js';
import { eachField, type FieldPath } from './record-fields.js';

/** A statement of a record about clauses that it cites. */
export interface Statement {
  pointers: { path: FieldPath; pointer: ClausePointer }[];
  /** Each text of the statement, with its place in the record. */
  texts: Said[];
}

export interface Said {
  path: FieldPath;
  text: string;
  /** 101 of `atLeast: 101` is what 超过100人 says. */
  isLimit?: boolean;
  /** The words beside a sum of money, which may add up to it. */
  beside?: string;
}

/** Members of an object that say something of the clauses beside them; `value` and `amount` have their unit in `unit`. */
const words = ['title', 'text', 'answer', 'definition', 'condition', 'dueText', 'note', 'item'];

/** In a comparison of an old and a new policy each text has a clause of its own. */
const pairs = [
  ['old', 'oldClause'],
  ['new', 'newClause'],
] as const;

type Members = Readonly<Record<string, unknown>>;

/** Every object of a record that cites clauses, with what it says of them. */
export function statementsOf(record: object): Statement[] {
  const statements: Statement[] = [];
  const add = (statement: Statement) => {
    if (statement.pointers.length > 0 && statement.texts.length > 0) statements.push(statement);
  };
  const visit = (value: unknown, path: Readonly<FieldPath>) => {
    if (!isMembers(value)) return;
    add({
      pointers: [...pointersAt(value, 'clause', path), ...pointersAt(value, 'clauses', path)],
      texts: textsOf(value, path),
    });
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

function textsOf(members: Members, path: Readonly<FieldPath>): Statement['texts'] {
  const texts = words.flatMap((name) => {
    const value = members[name];
    const text =
      typeof value === 'string' ? value : name === 'answer' && isBody(value) ? plainText(value) : undefined;
    return text === undefined ? [] : [{ path: [...path, name], text }];
  });
  return [...texts, ...figuresOf(members, path)];
}

/** Figures that are written apart from their unit: of standards, of awards in yuan, and of the tests of conditions. */
function figuresOf(members: Members, path: Readonly<FieldPath>): Said[] {
  const { amount, test } = members;
  const figures: Said[] = ['value', 'amount'].flatMap((name) => figureAt(members, name, path));
  const beside = typeof members.text === 'string' ? members.text : '';
  if (isMembers(amount))
    figures.push(...amountsIn(amount, [...path, 'amount']).map((figure) => ({ ...figure, beside })));
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
  // At least 1 of something is to have any of it.
  const own = test.value === 1 ? [] : figureAt(test, 'value', path);
  return [...own.map((figure) => ({ ...figure, isLimit: true })), ...groups, ...inner];
}

/** Members of an amount that are figures, and their unit; the others hold amounts or values in turn. */
const amountUnits: Readonly<Record<string, string>> = {
  fixed: '元',
  cap: '元',
  floor: '元',
  each: '元',
  percent: '%',
};

/** The figures by which an award is reckoned, in the words of its clause. */
function amountsIn(value: unknown, path: FieldPath): Said[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => amountsIn(one, [...path, index]));
  if (!isMembers(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = [...path, name];
    const unit = amountUnits[name];
    // Nothing (0) and all (100%) are said in words.
    const isInWords = member === 0 || (name === 'percent' && member === 100);
    if (unit !== undefined && typeof member === 'number')
      return isInWords ? [] : [{ path: at, text: `${member}${unit}` }];
    return amountsIn(member, at);
  });
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
