import { numberCharacters, parseChineseNumber } from './chinese-number.js';
import { foldWidth } from './fold.js';

/** The parts of a document number (发文字号). */
export interface DocumentNumber {
  /** 机关代字, such as 示政办发, or the series of an order, such as 教育部令; empty if the text names none. */
  agency: string;
  /** Absent from orders numbered through the years (教育部令第40号). */
  year?: number | undefined;
  number: number;
  /** Whether it belongs to a series cited with 第: an order (令) or an announcement (公告, 通告). */
  order?: boolean | undefined;
}

/** A document number inside a longer text, with its half-open range in UTF-16 units. */
export interface FoundDocumentNumber {
  start: number;
  end: number;
  number: DocumentNumber;
}

const invisible = /[\s\u200b-\u200d\u2060\ufeff]/g;
const open = '[〔﹝\\[({【〖〈<]';
const close = '[〕﹞\\])}】〗〉>]';
const gap = '[\\s\\u200b]*';
const year = `((?:1${gap}9|2${gap}0)${gap}\\d${gap}\\d)`;
const digits = '(\\d{1,5})(?!\\d)';
/** Digits may be set apart by spaces where 号 ends them. */
const spacedDigits = `(\\d(?:${gap}\\d){0,4}(?=${gap}号)|\\d{1,5}(?!\\d))`;
const numeral = `([${numberCharacters}]{1,9})`;

/** The part after the agency, in all spellings that people use; group 1 is the year, group 2 the number. */
export const tails = {
  bracketed: new RegExp(
    `${open}${gap}${year}(?:${gap}年)?${gap}${close}(?:${gap}第)?${gap}${spacedDigits}(?:${gap}号)?`,
    'g',
  ),
  spelled: new RegExp(`${year}${gap}年(?:${gap}第)?${gap}${numeral}${gap}号`, 'g'),
  enclosed: new RegExp(`()[(]${gap}第${gap}${numeral}${gap}号${gap}[)]`, 'g'),
  serial: new RegExp(`()第${gap}${numeral}${gap}号`, 'g'),
  /** 国办发2017 47, as typed in a hurry. */
  partial: new RegExp(`${year}(?:${gap}第${gap}|${gap}-${gap}|[\\s\\u200b]+)${digits}(?:${gap}号)?`, 'g'),
} as const;
type Tail = keyof typeof tails;

export const series = /(?:令|公告|通告)$/;
/** Last characters of 机关代字; a number without brackets is accepted only after one of them. */
export const agencyEnd = /[发函字规办电文通批复综传告令]$/;
/** Han characters by range, not by \p{Script=Han}, whose extent depends on the browser's version. */
const han = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}〇';
const agencyCharacters = new RegExp(`^[${han}A-Za-z]{0,40}$`, 'u');
export const agencyInText = new RegExp(`[${han}A-Za-z]{0,30}$`, 'u');
/** Words that run into an agency in a sentence: 根据国发〔2018〕3号. */
export const leadIn = new RegExp(
  '^.*(?:根据|依据|依照|遵照|参照|对照|比照|按照|贯彻|落实|执行|确保|废止|替代|代替|修订|修改|文件|通知|印发|转发|批转|关于|' +
    `详见|参见|按|被|从|的|了|见|原|以)(?=[${han}]{2})`,
  'u',
);
/** An earlier number that the agency follows without a break. */
export const beforeAgency = new RegExp(`^.*号(?=[${han}])`, 'u');
export const conjunction = /^(?:以及|和|及|与|或)/;

/**
 * Parses a document number (发文字号) in any notation: any brackets, full-width digits, white space, 第, 2023年第5号, 教育部令第40号,
 * 国办发2017 47.
 *
 * @returns `undefined` if the text is not one document number and nothing else.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const folded = foldWidth(text).trim();
  for (const kind of Object.keys(tails) as Tail[]) {
    for (const match of folded.matchAll(tails[kind])) {
      if (match.index + match[0].length !== folded.length) continue;
      const agency = folded.slice(0, match.index).replace(invisible, '').replace(/、/g, '');
      if (!agencyCharacters.test(agency)) continue;
      const parsed = assemble(kind, agency, match[1], match[2]);
      if (parsed) return parsed;
    }
  }
  return undefined;
}

function assemble(
  kind: Tail,
  agencyText: string,
  yearText: string | undefined,
  numberText: string | undefined,
): DocumentNumber | undefined {
  const agency = agencyText
    .replace(/^中华人民共和国/, '')
    .replace(/^国令$/, '国务院令')
    .replace(/第$/, '');
  const number = parseChineseNumber((numberText ?? '').replace(invisible, ''));
  if (number === undefined || number === 0) return undefined;
  const order = series.test(agency);
  if ((kind === 'serial' || kind === 'enclosed') && !order) return undefined;
  if (kind === 'partial' && !agencyEnd.test(agency)) return undefined;
  return {
    agency,
    ...(yearText ? { year: Number(yearText.replace(invisible, '')) } : {}),
    number,
    ...(order ? { order } : {}),
  };
}

/**
 * Writes a document number in the standard form (GB/T 9704—2012: brackets 〔〕, neither 第 nor leading zeros):
 * 示政办发〔2025〕12号. Orders and announcements take the form they are cited by: 教育部令第40号, 国家税务总局公告2023年第12号.
 */
export function formatDocumentNumber({ agency, year, number, order }: DocumentNumber): string {
  if (order) return `${agency}${year === undefined ? '' : `${year}年`}第${number}号`;
  return `${agency}${year === undefined ? '' : `〔${year}〕`}${number}号`;
}

/** The canonical form of a document number, for comparing and indexing; `undefined` if the text is none. */
export function normalizeDocumentNumber(text: string): string | undefined {
  const parsed = parseDocumentNumber(text);
  return parsed && formatDocumentNumber(parsed);
}

/** Whether two texts are the same document number; other texts are the same only if they are equal. */
export function sameDocumentNumber(left: string, right: string): boolean {
  const normalized = normalizeDocumentNumber(left);
  return normalized === undefined
    ? left.trim() === right.trim()
    : normalized === normalizeDocumentNumber(right);
}

/**
 * Whether a document number is written in the standard form. Announcements with 〔〕 and joint orders with white space
 * between their issuers are accepted too, since both are in official use.
 */
export function isStandardDocumentNumber(text: string): boolean {
  const parsed = parseDocumentNumber(text);
  if (!parsed) return false;
  if (!parsed.order) return text === formatDocumentNumber(parsed);
  const compact = text.replace(/[ \u3000、]/g, '').replace(/^中华人民共和国/, '');
  const { agency, year: issued, number } = parsed;
  return [
    formatDocumentNumber(parsed),
    `${agency}〔${issued}〕${number}号`,
    `${agency}〔${issued}〕第${number}号`,
  ].includes(compact);
}

/** Maximum distance between the beginning of an agency and the year, in UTF-16 units. */
const reach = 60;

/** Every document number in a text, in order, such as those a policy cites or those in a search query. */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const folded = foldWidth(text);
  const found: FoundDocumentNumber[] = [];
  for (const kind of Object.keys(tails) as Tail[]) {
    for (const match of folded.matchAll(tails[kind])) {
      const end = match.index + match[0].trimEnd().length;
      const preceding = folded.slice(Math.max(0, match.index - reach), match.index);
      const before = preceding.replace(/[\s\u200b]+$/, '');
      const agency = agencyBefore(before);
      const start =
        agency === '' ? match.index : match.index - (preceding.length - before.length) - agency.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const number = assemble(kind, agency, match[1], match[2]);
      if (number) found.push({ start, end, number });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function agencyBefore(before: string): string {
  const run = (agencyInText.exec(before)?.[0] ?? '').replace(/^.*(?=中华人民共和国)/, '');
  const preceding = before.charAt(before.length - run.length - 1);
  const afterNumber = run.replace(beforeAgency, '');
  if (afterNumber !== run || preceding === '号')
    return afterNumber.replace(conjunction, '').replace(leadIn, '');
  return (/\d/.test(preceding) ? run.replace(/^日/, '') : run).replace(leadIn, '');
}
