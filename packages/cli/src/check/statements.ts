import { plainText } from '@mingce/content';
import type { ContentNode } from '@mingce/schema/types';
import { type ClausePointer, isPointer } from './cited-clauses.js';
import { eachField, type FieldPath } from './record-fields.js';

/** What a record says of clauses that it cites. */
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

/** Figures that are written apart from their unit: of standards, of money in yuan, and of the tests of conditions. */
function figuresOf(members: Members, path: Readonly<FieldPath>): Said[] {
  const { money, test } = members;
  const figures: Said[] = ['value', 'amount'].flatMap((name) => figureAt(members, name, path));
  if (isMembers(money)) {
    const yuan = { ...money, unit: '元' };
    const beside = typeof members.text === 'string' ? members.text : '';
    const sums = ['min', 'max'].flatMap((name) => figureAt(yuan, name, [...path, 'money']));
    figures.push(...sums.map((sum) => ({ ...sum, beside })));
  }
  if (isMembers(test)) figures.push(...comparisonsIn(test, [...path, 'test']));
  return figures;
}

function comparisonsIn(test: Members, path: FieldPath): Said[] {
  const groups = ['anyOf', 'allOf'].flatMap((name) => {
    const group = test[name];
    return Array.isArray(group)
      ? group.filter(isMembers).map((one, index): [Members, FieldPath] => [one, [...path, name, index]])
      : [];
  });
  return [[test, path] as [Members, FieldPath], ...groups].flatMap(([one, at]) =>
    // At least 1 of something is to have any of it.
    one.value === 1 ? [] : figureAt(one, 'value', at).map((figure) => ({ ...figure, isLimit: true })),
  );
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
