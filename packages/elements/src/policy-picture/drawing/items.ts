import type { Audience, ClauseRef, ConditionNode, Interpretation, Policy } from '@mingce/schema/types';
import type { PictureSource } from './picture-source.js';

/** A value as the author wrote it: a number, or a text such as 2至6. */
export interface Amount {
  readonly value: number | string;
  readonly unit: string;
}

/** An item of a section, independent of its element, so that every layout can draw every element. */
export interface Item {
  readonly title?: string | undefined;
  readonly text: string;
  readonly audience?: Audience | undefined;
  readonly kind?: 'do' | 'dont' | 'note' | undefined;
  readonly amount?: Amount | undefined;
  /** Whether the author marked this amount as the largest figure. */
  readonly lead?: boolean | undefined;
  /** Whether the author marked the amount as a penalty. */
  readonly penalty?: boolean | undefined;
  /** The former text; set for every change, empty for a new rule. */
  readonly was?: string | undefined;
  readonly clauses?: readonly ClauseRef[] | undefined;
}

/** The items of one element; `name` is set for elements of a city's own list. */
export interface ElementItems {
  readonly element: string;
  readonly name?: string | undefined;
  readonly items: readonly Item[];
}

/** Whether an element may have content of any shape: the main content, and a city's own elements. */
export const isFree = ({ element, name }: ElementItems): boolean =>
  element === 'mainContent' || name !== undefined;

export const allTitled = (items: readonly Item[]): boolean => items.every(({ title }) => title !== undefined);

type Elements = NonNullable<Interpretation['elements']>;

/** The clauses of all items if they are the same; then they are named once, below all items. */
export function sharedClauses(items: readonly Item[]): readonly ClauseRef[] | undefined {
  const [first] = items;
  if (items.length < 2 || first?.clauses === undefined) return undefined;
  const key = JSON.stringify(first.clauses);
  return items.every(({ clauses }) => JSON.stringify(clauses) === key) ? first.clauses : undefined;
}

const oneClause = (clause: ClauseRef | undefined) => (clause === undefined ? undefined : [clause]);

/** The distinct conditions of all benefit items, without 优先条件, which decide nothing. */
function conditionsOf(policy: Policy | undefined): Item[] | undefined {
  const items = policy?.benefit?.items;
  if (!items) return undefined;
  const said = items.flatMap(({ conditions = [] }) => conditions.flatMap(saidBy));
  return [...new Map(said.map((item) => [item.text, item])).values()];
}

/** The text of a group, or if it has none, the texts of its conditions. */
function saidBy(node: ConditionNode): Item[] {
  const isGroup = 'all' in node || 'any' in node || 'not' in node;
  if (!isGroup) return node.preference ? [] : [{ text: node.text, clauses: oneClause(node.clause) }];
  if (node.text !== undefined) return [{ text: node.text, clauses: oneClause(node.clause) }];
  return 'all' in node
    ? node.all.flatMap(saidBy)
    : 'any' in node
      ? node.any.flatMap(saidBy)
      : saidBy(node.not);
}

/** Items by their element, in this order. */
const listed = (items: Readonly<Record<string, readonly Item[] | undefined>>): ElementItems[] =>
  Object.entries(items).map(([element, own = []]) => ({ element, items: own }));

/** All content in the order of a reader's questions: why, what for, for whom, how much, what, how, what is new. */
export function elementItems({ interpretation, policy, services = [] }: PictureSource): ElementItems[] {
  const elements: Elements = interpretation.elements ?? {};
  const [service] = services;
  const all = [
    ...listed({
      background: elements.background,
      objectives: elements.objectives,
      scope: elements.scope,
      conditions: conditionsOf(policy),
      standards: elements.standards?.map(
        ({ item, value, unit = '', condition = '', lead, penalty, clause }) => ({
          title: item,
          text: condition,
          amount: { value, unit },
          lead,
          penalty,
          clauses: oneClause(clause),
        }),
      ),
      mainContent: elements.mainContent,
      measures: policy?.measures?.map(({ title, text = '', clause }) => ({
        title,
        text,
        clauses: oneClause(clause),
      })),
      steps: services.length === 1 ? service?.steps?.map((text) => ({ text })) : undefined,
      innovations: elements.innovations,
      changes: elements.changes?.map((change) => ({
        title: change.topic,
        text: change.new ?? '',
        was: change.old ?? '',
        clauses: oneClause(change.newClause),
      })),
    }),
    ...(elements.extra ?? []).map(({ name, points }) => ({ element: name, name, items: points })),
    ...listed({
      questions: questionsOf(interpretation),
      cautions: elements.cautions,
      terms: elements.terms?.map(({ term, definition, clause }) => ({
        title: term,
        text: definition,
        clauses: oneClause(clause),
      })),
      // All keywords are in the hero; those that are explained make a section too.
      keywords: elements.keywords?.flatMap(({ word, text }) =>
        text === undefined ? [] : [{ title: word, text }],
      ),
    }),
  ];
  return all.filter(({ items }) => items.length > 0);
}

function questionsOf(interpretation: Interpretation): Item[] {
  if (interpretation.template !== 'qa') return [];
  return interpretation.questions.map(({ question, answer, clauses }) => ({
    title: question,
    text: answer,
    clauses,
  }));
}
