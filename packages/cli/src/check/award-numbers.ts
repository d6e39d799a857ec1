import type { FactVocabulary } from '@mingce/eligibility';
import type { Award, BenefitItem } from '@mingce/schema/types';
import { findQuantities, type Quantity } from '../numbers/find-quantities.js';
import { exact } from '../numbers/read-decimal.js';
import { vocabularyOf } from './benefit-items.js';
import { factorsOf, isProduct, isSaidBeside } from './clause-numbers.js';
import { conditionsIn } from './conditions-in.js';
import { type AmountFigure, amountFigures, type Figure, isInWords, testFigures } from './figures.js';
import { groupBy } from './group-by.js';
import type { Rule } from './library.js';
import { eachField } from './record-fields.js';
import type { RuleCode } from './severities.js';

/**
 * Compares the text of each award with its calculated amount. Only certain differences are reported, since the text is
 * often shorter than the clause, and also names limits of the base and of a whole fund.
 */
export const awardNumbers: Rule = (library, report) => {
  const vocabulary = vocabularyOf(library.sources.config);
  for (const source of library.all('policy'))
    for (const [place, item] of (source.record.benefit?.items ?? []).entries())
      for (const [number, award] of (item.awards ?? []).entries())
        for (const { code, ...facts } of differences(award, item, vocabulary))
          report(source, code, facts, ['benefit', 'items', place, 'awards', number]);
};

interface Difference {
  code: RuleCode;
  number: string;
  found?: string;
}

function differences(award: Award, item: BenefitItem, vocabulary: FactVocabulary): Difference[] {
  const { text, amount, months } = award;
  if (text === undefined) return [];
  const figures: AmountFigure[] = [
    ...amountFigures(amount, vocabulary),
    ...(months === undefined ? [] : [{ value: months, unit: '月', path: ['months'] }]),
  ];
  const said = findQuantities(text);
  const besides = figuresBeside(award, item, vocabulary);
  const unknown = said.filter((quantity) => !isReckoned(quantity, figures, besides, text));
  const differing = [...new Set(said.map(({ unit }) => unit))].flatMap((unit): Difference[] => {
    const own = figures.filter((figure) => figure.unit === unit || figure.unit === undefined);
    const unsaid = own.filter((figure) => !isInWords(figure) && !isSaid(figure, said, text));
    // A threshold is no amount, but may be the end of a band.
    const isEndUnsaid = unsaid.some(({ isLimit }) => isLimit);
    const stray = unknown.filter(
      (quantity) => quantity.unit === unit && (isEndUnsaid || !isThreshold(quantity, text)),
    );
    const isRowMissing = isListed(own) && stray.some((quantity) => !isOfFund(quantity, text));
    if (stray.length === 0 || (unsaid.length === 0 && !isRowMissing)) return [];
    const found = (unsaid.length > 0 ? unsaid : own)
      .map((figure) => `${figure.value}${figure.unit ?? ''}`)
      .join('、');
    return [
      { code: 'benefit.awardDiffers', number: stray.map(({ text: number }) => number).join('、'), found },
    ];
  });
  if (differing.length > 0 || amount === undefined) return differing;
  return said.flatMap((quantity) => limitsMissing(quantity, text, figures, besides));
}

/** Figures that may occur in the text of an award although they are not in its amount. */
function figuresBeside(award: Award, item: BenefitItem, vocabulary: FactVocabulary): Figure[] {
  const figures: Figure[] = [];
  for (const [node] of conditionsIn(item.conditions ?? [], []))
    if ('test' in node && node.test) figures.push(...testFigures(node.test, vocabulary));
  for (const cap of item.stacking?.sharedCaps ?? [])
    figures.push(...amountFigures({ cap: cap.amount }, vocabulary));
  for (const other of item.awards ?? [])
    if (other !== award) figures.push(...amountFigures(other.amount, vocabulary));
  // The conditions of the rows of a table.
  eachField(award.amount, (value, path) => {
    if (path.at(-1) === 'when')
      figures.push(...testFigures(value as Parameters<typeof testFigures>[0], vocabulary));
  });
  return figures;
}

const isNear = (one: number, other: number) => Math.abs(one - other) === 1;

/** Whether the text contains a figure of an amount, or its factors: 每年3000元，共3年 for 9000. */
function isSaid({ value, unit, isLimit }: Figure, said: readonly Quantity[], text: string): boolean {
  // A factor has no unit: a sum, a share of 1 or a number of months or years.
  if (unit === undefined) return said.some((one) => one.value === value || factorsOf(one).includes(value));
  const same = said.filter((one) => one.unit === unit).map((one) => one.value);
  if (same.includes(value) || (isLimit && same.some((one) => isNear(one, value)))) return true;
  return isSaidBeside({ value, unit }, said, text);
}

/**
 * Whether a number of the text is a figure of the amount or of its context, or the result of several: 10万元，分三年5、3、2万元.
 */
function isReckoned(
  quantity: Quantity,
  figures: readonly AmountFigure[],
  besides: readonly Figure[],
  text: string,
): boolean {
  const { value, unit, endsRange } = quantity;
  // A factor of a product has no unit, and may be a share of 1.
  const factors = figures.filter((figure) => figure.unit === undefined).map((figure) => figure.value);
  if (factors.includes(value) || (unit === '%' && factors.includes(exact(value / 100)))) return true;
  const same = [...figures, ...besides].filter((figure) => figure.unit === unit);
  if (same.some((one) => one.value === value)) return true;
  if (same.some((one) => (one.isLimit || endsRange) && isNear(one.value, value))) return true;
  const own = figures.filter((figure) => figure.unit === unit);
  // A share refers to the base and not to the other figures.
  const counted = figures.filter((figure) => figure.unit !== '%');
  const isHalved = /减半|半数/.test(text) && own.some((one) => one.value === exact(value / 2));
  return (
    isHalved ||
    isEndOfDifference(quantity, own, text) ||
    isSum(value, own) ||
    isProduct(value, counted) ||
    isReckonedInWords(quantity, text)
  );
}

/** 从1.5%降到0.8%: the amount has the difference, 0.7%. */
function isEndOfDifference({ value, unit }: Quantity, own: readonly AmountFigure[], text: string): boolean {
  const differences = findQuantities(text)
    .filter((other) => other.unit === unit)
    .map((other) => Math.abs(exact(other.value - value)));
  return /差额|降/.test(text) && own.some((figure) => differences.includes(figure.value));
}

/** 10万元 of three instalments, or of all parts together. */
function isSum(value: number, figures: readonly AmountFigure[]): boolean {
  const totalOf = (parts: readonly AmountFigure[]) =>
    exact(parts.reduce((total, one) => total + one.value, 0));
  const parentOf = ({ path }: AmountFigure) => path.slice(0, -1).join('.');
  return [figures, ...groupBy(figures, parentOf).values()].some((parts) => totalOf(parts) === value);
}

/** 每人每月500元、共6000元: a total of other figures in the text, or a part of a total. */
function isReckonedInWords({ value, unit, start }: Quantity, text: string): boolean {
  const others = findQuantities(text).filter((one) => one.start !== start);
  const isOfSum = unit !== '%' && others.some((one) => isPart(value, one, others));
  return isOfSum || isProduct(value, others);
}

/** Whether a value times another quantity is a sum: 500元 of 6000元 with 12个月. */
const isPart = (value: number, sum: Quantity, of: readonly Quantity[]): boolean =>
  of.some(
    (one) =>
      one !== sum && one.unit !== '%' && factorsOf(one).some((factor) => exact(value * factor) === sum.value),
  );

const before = ({ start }: Quantity, text: string) => text.slice(0, start);
const segmentBefore = (quantity: Quantity, text: string) =>
  before(quantity, text)
    .split(/[，,。；;、（(]/)
    .at(-1) ?? '';
const behind = ({ start, text: number }: Quantity, text: string) => text.slice(start).replace(number, '');

/** 100万元以上, 满50人, 超过1000万元的部分: a threshold for applicants or for a part of the base. */
function isThreshold(quantity: Quantity, text: string): boolean {
  return (
    /^(?:（含）|\(含\)|含)?(?:[及或]?以[上下]|的部分|的[，,])/.test(behind(quantity, text)) ||
    /(?:满|(?<!不)超过|达到?|不足|(?<!不)低于|(?<!不)高于|大于|小于)$/.test(segmentBefore(quantity, text))
  );
}

/** 资金总额2000万元, 贷款不超过300万元: a limit for all enterprises together, or for the base. */
function isOfFund(quantity: Quantity, text: string): boolean {
  return /总额|总量|总盘|规模|预算|资金池|贷款|投资|投入|收入|销售额|费用|注册资本/.test(
    segmentBefore(quantity, text),
  );
}

/** Whether an amount has a row or part for each of several sums. */
const isListed = (own: readonly AmountFigure[]): boolean =>
  own.filter(({ path }) => path.some((name) => /^(?:cases|bands|instalments|sumOf)$/.test(String(name))))
    .length > 1;

const whose = '(?:[每单]一?(?:个|家|户|项|人|件|次|企业|单位|项目|主体|经营主体|年|年度)*)?';
const given =
  '(?:每年|年度|累计|合计|一次性|给予|奖励|补助|补贴|奖补|资助|支持|贴息|减免|资金|金额|标准|可)*';
const ceiling = new RegExp(`^${whose}${given}(?:最高|最多|至多|不超过|不高于|上限为?|封顶)+${given}$`);
const floor = new RegExp(`^${whose}${given}(?:最低|最少|至少|不低于|不少于|下限为?|保底)+${given}$`);

/** 最高20万元 and 最低1万元 that are missing in the amount, or are swapped there. */
function limitsMissing(
  quantity: Quantity,
  text: string,
  figures: readonly AmountFigure[],
  besides: readonly Figure[],
): Difference[] {
  const { unit, value, text: number } = quantity;
  if (unit !== '元' || isOfFund(quantity, text)) return [];
  const words = segmentBefore(quantity, text);
  const isIn = (lacking: string) =>
    figures.some((one) => one.unit === unit && one.value === value && !one.path.includes(lacking)) ||
    besides.some((one) => one.unit === unit && one.value === value);
  if (ceiling.test(words) && !isIn('floor')) return [{ code: 'benefit.capMissing', number }];
  if (floor.test(words) && !isIn('cap')) return [{ code: 'benefit.floorMissing', number }];
  return [];
}
