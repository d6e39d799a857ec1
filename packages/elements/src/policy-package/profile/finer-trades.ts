import { type BenefitItem, type ConditionNode, comparisonsOf, type FactValue } from '@mingce/eligibility';
import type { FieldChoice, FieldView } from './field-view.js';

/** A division of the classification of industries: a letter and two digits. */
const divisionLength = 3;
const digits = Array.from('0123456789');

/** The division of an industry given as a group, a class or several of them; other answers are returned unchanged. */
export function divisionOf(industry: FactValue): FactValue {
  const first =
    typeof industry === 'object' && industry !== null && 'oneOf' in industry ? industry.oneOf[0] : industry;
  return typeof first === 'string' ? first.slice(0, divisionLength) : first;
}

/**
 * Choices within the chosen division: the groups and classes in conditions of items, named by the text of these
 * conditions because the vocabulary ends at divisions, and “none of these”. Empty if no condition is finer than a
 * division.
 */
export function finerTrades({ session, items, words }: FieldView): readonly FieldChoice[] {
  const { industry } = session.answers.profile;
  const division = divisionOf(industry);
  if (typeof division !== 'string' || division.length < divisionLength) return [];
  const asked = new Map(
    items.flatMap((item) =>
      tradesOf(item).filter(([code]) => code.length > divisionLength && code.startsWith(division)),
    ),
  );
  if (asked.size === 0) return [];
  return [
    ...Array.from(asked, ([code, text]) => ({ value: code, label: text })),
    {
      value: { oneOf: others(division, Array.from(asked.keys())) },
      label: words.i18n.t.text('packageNoneOfThese'),
    },
  ];
}

/** Each industry code in an item's conditions, with the text of the condition. */
function tradesOf(item: BenefitItem): readonly (readonly [code: string, text: string])[] {
  const read = (node: ConditionNode): readonly (readonly [string, string])[] => {
    if ('all' in node) return node.all.flatMap(read);
    if ('any' in node) return node.any.flatMap(read);
    if ('not' in node) return read(node.not);
    const { applicants: _, ...bare } = item;
    const comparisons = comparisonsOf([{ ...bare, conditions: [node] }]).get('industry') ?? [];
    return comparisons.flatMap(({ value }) =>
      [value].flat().flatMap((code) => (typeof code === 'string' ? [[code, node.text] as const] : [])),
    );
  };
  return (item.conditions ?? []).flatMap(read);
}

/** The smallest set of codes that covers a division except for the given codes. */
function others(within: string, asked: readonly string[]): readonly string[] {
  return digits.flatMap((digit) => {
    const code = within + digit;
    if (asked.includes(code)) return [];
    return asked.some((one) => one.startsWith(code)) ? others(code, asked) : [code];
  });
}
