import type { Item } from './items.js';
import { isFigure } from './numbers.js';

const most = 5;

/**
 * At most five amounts without penalties. The first is drawn largest: the author's choice, else the largest of the
 * comparable sums, else the first amount.
 */
export function keyFigures(standards: readonly Item[]): Item[] {
  const figures = standards.filter((item) => isFigure(item.amount) && !isPenalty(item));
  const lead = figures.find((item) => item.lead) ?? largest(comparable(figures)) ?? figures[0];
  if (lead === undefined) return [];
  return [lead, ...figures.filter((item) => item !== lead)].slice(0, most);
}

const fined = /罚款|罚金|罚没|没收|滞纳金|违约金/;

/** Whether an amount is a penalty: by its flag, by its text, or by the text of its condition. */
export function isPenalty({ penalty, title = '', text }: Item): boolean {
  return penalty ?? (fined.test(title) || (/处[^，。；]*罚款/.test(text) && !/[补奖贴助]/.test(title)));
}

/** Kinds of amounts by name: loans and budgets are not compared with sums for a single person. */
const kinds: readonly RegExp[] = [
  /贷款|担保|授信|信用额度/,
  /收费|费用|租金|押金|保证金|价格/,
  /经费|投资|总额|规模|产值/,
];

/**
 * The sums of one kind with the same divisor, such as 万元/户; of several such groups the one with the most sums, then the
 * first. Other numbers are comparable if all have the same unit; percentages never are, since their bases differ.
 */
function comparable(figures: readonly Item[]): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of figures) {
    const { unit = '' } = item.amount ?? {};
    const [base = '', ...counted] = unit.split(/[/／·]/);
    if (base === '%') continue;
    const kind = kinds.findIndex((words) => words.test(item.title ?? ''));
    const isMoney = yuanIn(base) !== undefined;
    const key = isMoney ? ['money', kind, ...counted].join('/') : unit;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const [most = []] = [...groups.values()]
    .filter(([first], _, all) => yuanIn(first?.amount?.unit ?? '') !== undefined || all.length === 1)
    .sort((a, b) => b.length - a.length);
  return most.length > 1 ? most : [];
}

function largest(items: readonly Item[]): Item | undefined {
  return [...items].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}

const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** Number of yuan in a unit such as 万元以下; `undefined` for units that are no money. */
function yuanIn(unit: string): number | undefined {
  return yuan[/^[万亿]?元/.exec(unit)?.[0] ?? ''];
}

/** The size of an amount; the upper end of a range such as 2至6. */
function sizeOf({ amount }: Item): number {
  const figure = /[\d.,]+$/.exec(String(amount?.value ?? ''))?.[0] ?? '0';
  return Number(figure.replace(/,/g, '')) * (yuanIn(amount?.unit ?? '') ?? 1);
}
