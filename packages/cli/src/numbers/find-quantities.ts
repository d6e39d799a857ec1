import { decimalPattern, exact, numerals, readDecimal } from './read-decimal.js';

/** A number with its unit, found in a text. Two quantities are the same if `value` and `unit` are equal. */
export interface Quantity {
  /** The words as they are written: 2万元, 百分之五. */
  text: string;
  /** The number in terms of `unit`: 20000 for 2万元. */
  value: number;
  /** One name for all the ways to write a unit: 元, %, 工作日, 日, 月 … */
  unit: string;
  start: number;
  /** Whether it ends a range: 79周岁 of 60至79周岁. */
  endsRange?: boolean;
}

/** Name of a unit, its spellings, and its factor to the first unit. */
const units: readonly { unit: string; written: string; factor?: number }[] = [
  { unit: '元', written: '元(?![旦素])|块钱' },
  { unit: '美元', written: '美元' },
  { unit: '欧元', written: '欧元' },
  { unit: '港元', written: '港元|港币' },
  { unit: '百分点', written: '个?百分点' },
  { unit: '%', written: '[%％]' },
  { unit: '%', written: '成(?![立为员果本都长交年就效品分半一二三四五六七八九])', factor: 10 },
  { unit: '折', written: '折(?![合旧算扣叠])' },
  { unit: '‰', written: '‰' },
  { unit: '‱', written: '‱' },
  { unit: '工作日', written: '个?工作日' },
  { unit: '月', written: '个月' },
  { unit: '月', written: '年(?![级代度初末底半]|\\d{1,2}月)', factor: 12 },
  { unit: '日', written: '周(?![岁年边期围末知密全])|个?星期(?![一二三四五六日天])', factor: 7 },
  { unit: '日', written: '个?(?:自然|日历)日|日(?![报常志期历])|天(?![然气津])' },
  { unit: '分钟', written: '个?小时', factor: 60 },
  { unit: '分钟', written: '分钟' },
  { unit: '岁', written: '周?岁' },
  { unit: '倍', written: '倍' },
  { unit: '人', written: '人(?!民|才|次|均|员)|名(?!单|称|义|额)' },
  { unit: '人次', written: '人次' },
  { unit: '户', written: '户(?!籍|口|外)' },
  { unit: '家', written: '家(?!庭|长|属|居|电|具|政)' },
  { unit: '亩', written: '亩' },
  { unit: '亩', written: '公顷', factor: 15 },
  { unit: '吨', written: '吨' },
  { unit: '米', written: '公里|千米', factor: 1000 },
  { unit: '米', written: '米(?![饭粉面])' },
  { unit: '平方米', written: '平方米|㎡|平米|m²' },
  { unit: '立方米', written: '立方米' },
  { unit: '公斤', written: '公斤|千克' },
  { unit: '千瓦时', written: '千瓦时' },
  { unit: '千瓦', written: '千瓦' },
  { unit: '千瓦', written: '兆瓦|MW', factor: 1000 },
  { unit: '台', written: '台(?!账|风)' },
  { unit: '辆', written: '辆' },
  { unit: '间', written: '间(?!隔|接|断)' },
  { unit: '张', written: '张' },
];

const range = '[至到—–~～-]{1,2}';
const ends = units.map(({ written }) => `(${written})`).join('|');
/** One number, or several that share the last one’s unit: 2—3万元, 80、50、30万元. Not ordinals or days of a month. */
const counted = new RegExp(
  `(?<![数几](?=[十百千万亿]))(?<![第\\d.,A-Za-z〔\\[${numerals}]|[\\d${numerals}]月)((?:${decimalPattern}(?:${range}|[、或])){0,8})(${decimalPattern})\\s?(?:${ends})`,
  'g',
);
/** 百分之五, 百分之五至十; 三分之二. */
const shares = new RegExp(
  `([二三四五六七八九十百千万])分之(${decimalPattern})(?![点分])(?:${range}(${decimalPattern})(?![点分${numerals}\\d]|${ends}))?`,
  'g',
);
/** 半年, 一年半, 半个月, 一个半月; 两成五. */
const halves = new RegExp(
  `(?<![\\d.,${numerals}])(?:(?:(${decimalPattern})年)?半年|(${decimalPattern})年半|(?:(${decimalPattern})个)?半个?月)`,
  'g',
);
const tenths = /([一二三四五六七八九])成([半一二三四五六七八九])/g;
/** ¥5,000.00 and RMB 5000. */
const signed = new RegExp(`(?:[¥￥]|RMB) ?(${decimalPattern})(?![\\d.,]| ?元)`, 'g');
const withJoint = new RegExp(`(${decimalPattern})(${range}|[、或])`, 'g');

/** Every quantity of a text, in order. Dates, ordinals (第三年) and vague numbers (近百万元) are not included. */
export function findQuantities(text: string): Quantity[] {
  const folded = foldDigits(text);
  const found: Quantity[] = [];
  for (const match of folded.matchAll(counted)) found.push(...quantitiesOf(match));
  for (const { 0: all, 1: of = '', 2: figure = '', 3: upTo, index } of folded.matchAll(shares)) {
    for (const each of upTo === undefined ? [figure] : [figure, upTo]) {
      const share = shareOf(of, each);
      if (share) found.push({ text: all, start: index, ...share });
    }
  }
  for (const { 0: all, 1: before, 2: years, 3: months, index } of folded.matchAll(halves)) {
    const whole = readDecimal(years ?? before ?? months ?? '') ?? 0;
    const value = all.includes('年') ? whole * 12 + 6 : whole + 0.5;
    found.push({ text: all, value, unit: '月', start: index });
  }
  for (const { 0: all, 1: whole = '', 2: part = '', index } of folded.matchAll(tenths)) {
    const value = (readDecimal(whole) ?? 0) * 10 + (part === '半' ? 5 : (readDecimal(part) ?? 0));
    found.push({ text: all, value, unit: '%', start: index });
  }
  for (const { 0: all, 1: figure = '', index } of folded.matchAll(signed)) {
    const value = readDecimal(figure);
    if (value !== undefined) found.push({ text: all, value, unit: '元', start: index });
  }
  return found.sort((a, b) => a.start - b.start);
}

const signs: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

function shareOf(of: string, figure: string): Pick<Quantity, 'value' | 'unit'> | undefined {
  const [value, whole] = [readDecimal(figure), readDecimal(of)];
  const unit = signs[of];
  if (value === undefined) return undefined;
  if (unit !== undefined) return { value, unit };
  return whole === undefined ? undefined : { value: exact(value / whole), unit: '分之' };
}

function quantitiesOf(match: RegExpExecArray): Quantity[] {
  const [all, before = '', last = '', ...written] = match;
  const unit = units[written.findIndex((one) => one !== undefined)];
  const value = readDecimal(last);
  if (unit === undefined || value === undefined || isDate(unit.unit, all, value)) return [];
  // 一家企业 and 一张表 count nothing.
  if (last === '一' && /^[人户家台辆间张]$/.test(unit.unit)) return [];
  const { unit: name, factor = 1 } = unit;
  const rest = all.slice(before.length + last.length);
  const quantity = (figure: string, of: number): Quantity => ({
    text: `${figure}${rest}`.replace(/\s/g, ''),
    value: exact(of * factor),
    unit: name,
    start: match.index,
  });
  const earlier = [...before.matchAll(withJoint)].flatMap(([, figure = '', joint = '']) => {
    const one = sharingScale(figure, joint, last);
    return one === undefined ? [] : [quantity(one.figure, one.value)];
  });
  const own = quantity(last, value);
  return [...earlier, new RegExp(`${range}$`).test(before) ? { ...own, endsRange: true } : own];
}

/** In 2—3万元 and 80、50、30万元 the scale of the last number applies to all; in 3000至1万元 it does not. */
function sharingScale(
  figure: string,
  joint: string,
  last: string,
): { figure: string; value: number } | undefined {
  const own = readDecimal(figure);
  const scale = /[万亿]$/.exec(last)?.[0];
  if (own === undefined || scale === undefined || /[万亿]$/.test(figure)) {
    return own === undefined ? undefined : { figure, value: own };
  }
  const scaled = readDecimal(`${figure}${scale}`);
  const rises = scaled !== undefined && scaled < (readDecimal(last) ?? 0);
  const isList = /[、或]/.test(joint);
  return scaled !== undefined && (isList || rises)
    ? { figure: `${figure}${scale}`, value: scaled }
    : { figure, value: own };
}

/** 2025年 is a year, and 二〇二五年 is. */
function isDate(unit: string, text: string, value: number): boolean {
  return unit === '月' && text.endsWith('年') && value >= 1900 && value < 2200;
}

/**
 * Full-width digits, point and per cent sign as half-width ones, without space before the unit; 10 000 and 10，000 with the
 * comma that groups thousands.
 */
function foldDigits(text: string): string {
  return text
    .replace(/[０-９．％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/(?<![\d,，.])\d{1,3}(?:[ \u00A0\u2009，]\d{3})+(?!\d)/g, (figure) => figure.replace(/\D/g, ','))
    .replace(/(?<=\d)[ \u00A0]+(?=[万亿千百元%％])/g, '');
}
