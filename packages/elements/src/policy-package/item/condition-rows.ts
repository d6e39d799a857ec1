import type {
  BenefitItem,
  ConditionNode,
  ConditionResult,
  Explanation,
  Judgement,
  Status,
} from '@mingce/eligibility';
import { enterpriseSizes, entityTypeLabels } from '@mingce/schema/vocabulary';
import { labelOf } from '../../internal/label.js';
import { type FactWords, operandName, operandValue } from '../profile/value-words.js';

/** A condition or a group of conditions, with its judgement. */
export interface ConditionRow {
  readonly id: string;
  readonly text: string;
  readonly status: Status;
  readonly isPreference: boolean;
  /** The anchor of its clause. */
  readonly anchor?: string | undefined;
  readonly policy?: string | undefined;
  /** The office that decides. */
  readonly office?: string | undefined;
  /** Answer of the enterprise; empty if there is none. */
  readonly has: string;
  /** Unknown facts. */
  readonly facts: readonly string[];
  /** How the rows of a group are combined. */
  readonly join?: 'all' | 'any' | 'not';
  readonly rows: readonly ConditionRow[];
}

interface Judged {
  readonly results: ReadonlyMap<string, ConditionResult>;
  readonly explained: ReadonlyMap<string, Explanation>;
  readonly words: FactWords;
}

/** The conditions of an item as a tree of rows, its applicants first. */
export function conditionRows(
  item: BenefitItem,
  judgement: Judgement,
  explained: ReadonlyMap<string, Explanation>,
  words: FactWords,
): readonly ConditionRow[] {
  const judged = { results: new Map(judgement.conditions.map((one) => [one.id, one])), explained, words };
  const applicants = judged.results.get('applicants');
  const { t, locale, format } = words.i18n;
  const first =
    item.applicants && applicants
      ? [
          rowOf('applicants', judged, {
            text: t.text('packageApplicants', {
              applicants: format.list(item.applicants.map((one) => labelOf(entityTypeLabels, one, locale))),
            }),
          }),
        ]
      : [];
  return [...first, ...(item.conditions ?? []).map((node) => nodeRow(node, judged))];
}

function nodeRow(node: ConditionNode, judged: Judged): ConditionRow {
  const { text = '', clause } = node;
  const place = { text, anchor: clause?.anchor, policy: clause?.policy };
  if ('all' in node || 'any' in node || 'not' in node) {
    const join = 'all' in node ? 'all' : 'any' in node ? 'any' : 'not';
    const children = 'all' in node ? node.all : 'any' in node ? node.any : [node.not];
    const judgedRows = children.map((child) => nodeRow(child, judged));
    const rows = join === 'not' ? judgedRows.map(opposite) : judgedRows;
    const row = rowOf(node.id ?? '', judged, { ...place, join, rows });
    return node.id === undefined ? { ...row, status: joined(join, rows) } : row;
  }
  const office = node.test ? {} : { office: node.office };
  return rowOf(node.id, judged, { ...place, ...office });
}

function rowOf(
  id: string,
  { results, explained, words }: Judged,
  more: Partial<ConditionRow> & { readonly text: string },
): ConditionRow {
  const result = results.get(id);
  const explanation = explained.get(id);
  return {
    id,
    status: result?.status ?? 'unknown',
    isPreference: result?.isPreference ?? false,
    facts: result?.facts ?? [],
    has: explanation && !isOpen(explanation) ? hasWords(explanation, words) : '',
    rows: [],
    ...more,
  };
}

/** The status of a nameless group, which has no judgement of its own. */
function joined(join: 'all' | 'any' | 'not', rows: readonly ConditionRow[]): Status {
  const statuses = rows.filter(({ isPreference }) => !isPreference).map(({ status }) => status);
  const [decisive, neutral]: readonly Status[] = join === 'any' ? ['met', 'notMet'] : ['notMet', 'met'];
  if (decisive && statuses.includes(decisive)) return decisive;
  if (statuses.includes('unknown')) return 'unknown';
  return statuses.includes('office') ? 'office' : (neutral ?? 'unknown');
}

/** Inverts a condition that must not hold: if it holds, it is missed. */
function opposite(row: ConditionRow): ConditionRow {
  const status = row.status === 'met' ? 'notMet' : row.status === 'notMet' ? 'met' : row.status;
  return { ...row, status, rows: row.rows.map(opposite) };
}

/** Values of the enterprise that a condition compares: 180 万元; each with its name if there are several. */
function hasWords(explanation: Explanation, words: FactWords): string {
  const leaves = leavesOf(explanation).flatMap((leaf) => {
    const value = operandValue(leaf.has, leaf.fact, words);
    return value === '' ? [] : [{ name: operandName(leaf.fact, words), value }];
  });
  const distinct = Array.from(new Map(leaves.map((leaf) => [leaf.name, leaf])).values());
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return only.value;
  return words.i18n.format.list(distinct.map(({ name, value }) => `${name} ${value}`));
}

/** Whether the compared value is unknown; a derived fact then has all its options. */
const isOpen = (explanation: Explanation): boolean =>
  explanation.status === 'unknown' &&
  leavesOf(explanation).every(
    ({ has }) =>
      has === null ||
      (typeof has === 'object' && 'oneOf' in has && has.oneOf.length === enterpriseSizes.length),
  );

type Leaf = Extract<Explanation, { readonly fact: unknown }>;

function leavesOf(explanation: Explanation): readonly Leaf[] {
  if ('all' in explanation) return explanation.all.flatMap(leavesOf);
  if ('any' in explanation) return explanation.any.flatMap(leavesOf);
  return 'not' in explanation ? leavesOf(explanation.not) : [explanation];
}

/** All rows, including those in groups. */
export const allRows = (rows: readonly ConditionRow[]): readonly ConditionRow[] =>
  rows.flatMap((row) => [row, ...allRows(row.rows)]);
