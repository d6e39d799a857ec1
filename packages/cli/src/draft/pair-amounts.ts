import { endsInMeasure, toward } from './amount-words.js';

/** The members of an enumeration in the same order as a row of amounts: 一等奖、二等奖、三等奖分别奖励…. */
export function partnersOf(before: string, count: number): string[] | undefined {
  const text = before.slice(-200);
  return quotedRow(text, count) ?? levelRow(text, count) ?? plainRow(text, count);
}

/** “小升规”“规改股”“股上市”. */
function quotedRow(text: string, count: number): string[] | undefined {
  const rows = [...text.matchAll(/(?:“[^“”]{1,20}”(?:[、和及或与]|以及)?){2,12}/g)].map(([row]) => row);
  const row = rows.at(-1);
  const members = [...(row ?? '').matchAll(/“([^“”]+)”/g)].map(([, member = '']) => member);
  return members.length === count ? members : undefined;
}

/** Grades that are always separate words. */
const levels =
  /(?:国家|省|部|市|区|县|镇|乡|村|校|院)级|[特一二三四五六七八九]等(?:奖|功)?|第[一二三四五六七八九十][名等档类]|[一二三四五六七]星级?|(?:初|中|高)级(?:工|职称|技师)?|[A-E1-5]{1,5}[级类档]|[甲乙丙丁][级类等]|博士(?:研究生)?|硕士(?:研究生)?|本科生?|专科生?|大专生?/g;

/** 国家级、省级、市级…载体. */
function levelRow(text: string, count: number): string[] | undefined {
  const found = [...text.matchAll(levels)];
  const rows: { from: number; members: string[] }[] = [];
  let end = -1;
  for (const match of found) {
    const between = end < 0 ? undefined : text.slice(end, match.index);
    if (between !== undefined && /^(?:[、和及或与]|以及|或者)$/.test(between))
      rows.at(-1)?.members.push(match[0]);
    else rows.push({ from: match.index, members: [match[0]] });
    end = match.index + match[0].length;
  }
  // With two rows of this length the match would be ambiguous.
  const fitting = rows.filter(({ members }) => members.length === count);
  const [row] = fitting;
  return fitting.length === 1 && row && isFree(text.slice(0, row.from)) ? row.members : undefined;
}

/** 评定为|国家级; in 全日制|本科 the word extends beyond the grade. */
function isFree(before: string): boolean {
  return /(?:^|[为的得到达是成评定获入在对于、和及或与，。；：（“])$/.test(before);
}

/** 研究生、本科生、专科生|分别: from the beginning of the part to the word 分别. */
function plainRow(text: string, count: number): string[] | undefined {
  const [, row] = inOrder.exec(text) ?? [];
  const members = (row ?? '').split(/[、和及与]|以及/);
  // 种植、收获机械化率 share their last word: the members by themselves are cut.
  if (endsInMeasure.test(members.at(-1) ?? '') && !members.every((member) => endsInMeasure.test(member)))
    return undefined;
  const [first = '', ...others] = members;
  const longest = Math.max(...others.map(({ length }) => length));
  // A longer first member begins with words that apply to all: 牵头制定国家标准、行业标准.
  if (members.length !== count || first.length > longest + 1) return undefined;
  return members.every((member) => member.length >= 2 && member.length <= 12) ? members : undefined;
}

const inOrder = new RegExp(
  `(?:^|[，。；：])(?:其中|${toward}|按照?)?([^，。；：（）“”]{2,60}?)的?，?(?:每[\\u4E00-\\u9FFF]{1,3})?分别[^，。；：]{0,12}$`,
);
