import { inlineText } from '@mingce/content';
import type { InterpretationElements } from '@mingce/schema/types';
import { generic } from './amount-words.js';
import { type AmountPlace, givenBehind, isCondition, nameOfAmount } from './name-amount.js';
import { nameOfFine } from './name-fine.js';
import { partnersOf } from './pair-amounts.js';
import type { Passage } from './passages.js';
import { amountsIn, type ReadAmount } from './read-amounts.js';
import { bracketsAround, type Part, partsOf } from './sentence-parts.js';
import { bestInOrder, clauseOf, grants } from './subject.js';
import { amountsInTable } from './table-amounts.js';
import { closed, joined } from './units.js';

type Standards = NonNullable<InterpretationElements['standards']>;
type Standard = Standards[number];
type Amount = Pick<Standard, 'value' | 'unit' | 'penalty'>;

const most = 24;
const mostFines = 6;

interface Found {
  standard: Standard;
  weight: number;
  /** Its clause, as people cite it. */
  label: string;
  /** Whether it is a table row, whose other cells name the amount. */
  isRow: boolean;
  /** 在校学生 of 在校学生：缴费标准为…. */
  whom?: string;
}

export interface FoundStandards {
  standards: Standards;
  /** The clauses with sums of money without a name, for the author to review. */
  unnamed: string[];
  /** Number of amounts that are too unimportant to be drafted. */
  left: number;
}

/** Amounts of money and percentages, each named by its part of the sentence. */
export function findStandards(passages: readonly Passage[]): FoundStandards {
  const unnamed = new Set<string>();
  const found = passages.flatMap((passage) => [
    ...passage.sentences.flatMap((sentence) =>
      inSentence(sentence, passage, () => unnamed.add(passage.label)),
    ),
    ...inTables(passage),
  ]);
  const clear = withoutUnclear(found, (label) => unnamed.add(label));
  const seen = new Set<string>();
  const once = clear.filter(({ standard }) => {
    const key = keyOf(standard, standard.value);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const [fines, others] = [true, false].map((isFine) =>
    once.filter(({ standard }) => (standard.penalty ?? false) === isFine),
  );
  const byWeight = ({ weight }: Found) => weight;
  const shown = bestInOrder(
    [...(others ?? []), ...bestInOrder(fines ?? [], byWeight, mostFines)],
    byWeight,
    most,
  );
  const kept = new Set(shown);
  return {
    standards: once.filter((one) => kept.has(one)).map(({ standard }) => standard),
    unnamed: [...new Set(passages.map(({ label }) => label))].filter(
      (label) => label !== '' && unnamed.has(label),
    ),
    left: once.length - kept.size,
  };
}

/**
 * If two amounts have one name, the name is unclear, unless their sentences begin with those whom each is for; 补助 alone is clear only
 * if the text has one amount.
 */
function withoutUnclear(found: readonly Found[], isUnclear: (label: string) => void): Found[] {
  const values = new Map<string, Set<Standard['value']>>();
  for (const { standard } of found) {
    const key = keyOf(standard);
    values.set(key, (values.get(key) ?? new Set()).add(standard.value));
  }
  return found.flatMap((one) => {
    const { standard, label, isRow, whom } = one;
    const isOne = standard.penalty || values.get(keyOf(standard))?.size === 1;
    if (isRow || (isOne && (found.length === 1 || !isGeneric(standard)))) return [one];
    if (whom !== undefined && !isGeneric(standard))
      return [{ ...one, standard: { ...standard, item: `${standard.item}（${whom}）` } }];
    isUnclear(label);
    return [];
  });
}

function keyOf({ item, unit = '' }: Standard, value?: Standard['value']): string {
  return JSON.stringify([item, unit, value]);
}

function isGeneric({ item, penalty }: Standard): boolean {
  return !penalty && generic.test(item.replace(/（(?:累计|原则上|最|至|不)[^（）]*）$/, ''));
}

function inSentence(sentence: string, passage: Passage, isUnnamed: () => void): Found[] {
  const runs = runsOf(sentence, amountsIn(sentence));
  return runs.flatMap((run) => {
    const named = namedIn(run, sentence, passage, runs);
    if (named === 'condition') return [];
    if (named === undefined) {
      if (run.some(({ isShare }) => !isShare)) isUnnamed();
      return [];
    }
    const rest = { condition: conditionOf(sentence, passage), ...clauseOf(passage) };
    return named.map(({ item, value, unit, penalty }) => ({
      standard: {
        item,
        value,
        ...(unit === undefined ? {} : { unit }),
        ...(penalty ? { penalty } : {}),
        ...rest,
      },
      weight: weightOf(sentence, passage, { value, unit, penalty }),
      label: passage.label,
      isRow: false,
      ...whomOf(sentence),
    }));
  });
}

function whomOf(sentence: string): Pick<Found, 'whom'> {
  const [, whom] = /^([\u4E00-\u9FFF ]{2,16})[：:]/.exec(sentence) ?? [];
  return whom === undefined || /标准|如下|其中/.test(whom) ? {} : { whom: whom.replace(/ /g, '') };
}

/** Amounts with only 、 or 和 between them: 80万元、30万元和20万元. */
function runsOf(sentence: string, amounts: readonly ReadAmount[]): ReadAmount[][] {
  const runs: ReadAmount[][] = [];
  let end = -1;
  for (const amount of amounts) {
    const isNext = end >= 0 && /^(?:[、和及或与]|以及|或者)$/.test(sentence.slice(end, amount.index));
    if (isNext) runs.at(-1)?.push(amount);
    else runs.push([amount]);
    end = amount.end;
  }
  return runs;
}

type Named = Pick<Standard, 'item' | 'value' | 'unit' | 'penalty'>;

/** The amounts of a run with their names; `condition` where they say for whom something is, not how much it is. */
function namedIn(
  run: readonly ReadAmount[],
  sentence: string,
  passage: Passage,
  runs: readonly (readonly ReadAmount[])[],
): Named[] | 'condition' | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = bracketsAround(sentence, first.index);
  const inner = sentence.slice(from, to);
  const parts = partsOf(inner);
  const index = parts.findIndex((part) => part.from <= first.index - from && first.index - from < part.to);
  const part = parts[index];
  if (part === undefined) return undefined;
  const behind = inner.slice(last.end - from, part.to);
  if (/罚款|罚金/.test(part.text) && !/补贴|补助|奖励/.test(part.text)) {
    const item = run.length > 1 ? undefined : nameOfFine(sentence, first, passage);
    return item === undefined
      ? undefined
      : [{ item, value: first.value, ...unitOf(first.unit), penalty: true }];
  }
  const near = runs.filter((other) => {
    const at = (other[0]?.index ?? -1) - from;
    return at >= part.from && at < part.to;
  });
  const before = near[near.indexOf(run) - 1]?.at(-1);
  const [start, isRow] = startOf(
    inner,
    part,
    near.length === 1,
    before && before.end - from,
    first.index - from,
  );
  // In 张三3万元、李四2万元 each amount has its own words, up to the next sign of enumeration.
  const next = near[near.indexOf(run) + 1]?.[0];
  const own =
    next === undefined ? behind : inner.slice(last.end - from, next.index - from).replace(/、.*$/, '');
  const place = {
    parts,
    index,
    ahead: inner.slice(start, first.index - from),
    behind: own,
    isShare: first.isShare,
    isAlone: runs.length === 1,
    isLeast: !first.isShare && /元以上/.test(first.unit ?? ''),
    isRow: isRow || parts.slice(0, index).some(leadsRow),
    passage,
  };
  if (isCondition(place)) return 'condition';
  if (run.length > 1) return inRun(run, place, inner.slice(0, first.index - from));
  const item = nameOfAmount(place);
  return item === undefined ? undefined : [{ item, value: first.value, ...unitOf(first.unit) }];
}

function unitOf(unit: string | undefined): { unit?: string } {
  return unit === undefined ? {} : { unit };
}

/** 给予奖励：研究生3万元，本科生2万元. */
function leadsRow({ text, sign }: Part): boolean {
  return /[：:]/.test(sign) && /补|奖|贴|助|标准|如下|收费/.test(text);
}

/** Start of the words of an amount, and whether it is one of a row: 博士每人3万元、硕士每人2万元. */
function startOf(
  inner: string,
  part: Part,
  isFirst: boolean,
  endOfBefore: number | undefined,
  at: number,
): [start: number, isRow: boolean] {
  if (endOfBefore === undefined) return [part.from, !isFirst];
  const mark = inner.slice(endOfBefore, at).indexOf('、');
  return mark < 0 ? [part.from, false] : [endOfBefore + mark + 1, true];
}

/** Amounts in one row are those of the members of a list in the same order; where it is not certain which, they stay together. */
function inRun(run: readonly ReadAmount[], place: AmountPlace, before: string): Named[] | undefined {
  const partners = partnersOf(before.slice(before.search(/[^；;]*$/)), run.length);
  const given = givenBehind(place.behind);
  if (partners !== undefined) {
    // 每家80万元、30万元: the unit of the first applies to all.
    const counted = /\/.*$/.exec(run[0]?.unit ?? '')?.[0] ?? '';
    return run.map(({ value, unit }, at) => ({
      item: `${partners[at]}${given === undefined ? '' : `（${given}）`}`,
      value,
      ...unitOf(unit === undefined || unit.includes('/') ? unit : `${unit}${counted}`),
    }));
  }
  const item = place.isShare ? undefined : nameOfAmount(place);
  return item === undefined ? undefined : [{ item, value: run.map(({ text }) => text).join('、') }];
}

/** A table under 补贴标准 lists payments to people, whatever its words are. */
function inTables(passage: Passage): Found[] {
  const around = [passage.title, ...passage.around.map(({ title = '' }) => title), ...passage.sentences].join(
    '。',
  );
  return passage.tables.flatMap((table) => {
    const heads = table.head.map(inlineText).join('。');
    return amountsInTable(table).map((amount) => ({
      standard: { ...amount, ...clauseOf(passage) },
      weight: weightOf(`${heads}。${around}`, passage, amount),
      label: passage.label,
      isRow: true,
    }));
  });
}

/** The paragraph if it is short, since a sentence often takes its subject from the one before. */
function conditionOf(sentence: string, { lead, sentences }: Passage): string {
  const whole = joined(sentences);
  const said = whole.length <= 120 ? whole : closed(sentence);
  return lead !== '' && lead.length <= 60 ? `${lead}${said}` : said;
}

const weights = { given: 4, paid: 3, fine: 2, other: 1 } as const;

/** Money for people comes first, then their payments, then fines; money between offices last; of equals, the larger sum. */
function weightOf(sentence: string, { lead }: Passage, { value, unit = '', penalty }: Amount): number {
  const scale = unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1;
  const size = typeof value === 'number' && unit.includes('元') ? Math.log10(1 + value * scale) / 20 : 0;
  return (penalty ? weights.fine : kindOf(sentence, lead)) + size;
}

function kindOf(sentence: string, lead: string): number {
  if (grants.test(sentence) || grants.test(lead) || /给予|支持/.test(sentence)) return weights.given;
  if (/收费|费用|押金|价格|租金/.test(sentence)) return weights.paid;
  return weights.other;
}
