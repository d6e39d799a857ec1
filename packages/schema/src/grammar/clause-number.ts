import type { ClauseKind } from '../content.js';
import { parseAttachmentLabel } from './attachment-label.js';
import { numberCharacters, parseChineseNumber } from './chinese-number.js';
import type { ClauseLabel, ClauseNumber } from './clause-label.js';
import { lookalikeCharacters, oneCharacters, readClauseNumber } from './digit-lookalikes.js';
import { foldWidth } from './fold.js';
import { formatChineseNumber } from './format-chinese-number.js';

const statuteKinds: Readonly<Record<string, ClauseKind>> = {
  编: 'part',
  // 分编 divides a 编. The outline shows both on one level, which affects only the Civil Code.
  分编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
  編: 'part',
  節: 'section',
  條: 'article',
  項: 'item',
};
const statuteUnits: Readonly<Partial<Record<ClauseKind, string>>> = {
  part: '编',
  chapter: '章',
  section: '节',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
};

const number = `[${numberCharacters}](?:\\s*[${numberCharacters}])*`;
const scanned = `[${numberCharacters}${lookalikeCharacters}](?:\\s*[${numberCharacters}${lookalikeCharacters}])*`;
const han = '[一二三四五六七八九十百廿卅卌](?:\\s*[一二三四五六七八九十百零〇廿卅卌])*';
const scannedHan = `[一二三四五六七八九十百廿卅卌${oneCharacters}](?:\\s*[一二三四五六七八九十百零〇廿卅卌${oneCharacters}])*`;

// 笫 and 苐 are different characters that input methods offer for 第.
const statute = new RegExp(
  `^([第笫苐]\\s*(${scanned})\\s*(分\\s*编|[编章节条款项目編節條項])(?:\\s*之\\s*([一二三四五六七八九十]+|[0-9０-９]{1,2}(?![0-9０-９])))?)(.*)$`,
  's',
);
/** Each form of numbering below the statutes’, with its kind; group 1 is the label, 2 the number, 3 the rest. */
const forms: readonly (readonly [ClauseKind, RegExp])[] = [
  ['level1', new RegExp(`^((${han})\\s*[、．.､﹑丶])(.*)$`, 's')],
  ['level1', new RegExp(`^((${scannedHan})\\s*、)(.*)$`, 's')],
  ['level2', new RegExp(`^([(（﹙︵]\\s*(${scannedHan})\\s*[)）﹚︶])(.*)$`, 's')],
  // 丶 is a stroke that input methods offer for 、. A digit after the point is a decimal or a section number such as 5.1,
  // a digit after 、 an enumeration.
  ['level3', /^(([0-9０-９]{1,3})\s*[.．、､﹑丶])(?![0-9０-９])(.*)$/s],
  ['level4', /^([(（﹙︵]\s*([0-9０-９]{1,3})\s*[)）﹚︶])(.*)$/s],
  ['level4', /^(([0-9０-９]{1,3})\s*[)）﹚︶])(.*)$/s],
];

/** Characters that combine a number with its brackets: first character, count, first number, kind. */
const singleCharacters: readonly (readonly [string, number, number, ClauseKind])[] = [
  ['①', 20, 1, 'level5'],
  ['㉑', 15, 21, 'level5'],
  ['㊱', 15, 36, 'level5'],
  ['⑴', 20, 1, 'level4'],
  ['⒈', 20, 1, 'level3'],
  ['㈠', 10, 1, 'level2'],
];

/** Words after 第N条 that show a reference to that article, not its beginning. */
const speaksOf =
  /^(?:的|之|所[称列述指规]|规定|第|和|与|及|或|以及|至|到|中|内|项|款|相应|修[改订]|改[为成]|增[加设]|删[去除]|后|前|[、，。；：“《）)])/;

/** 第三条、甲 opens the article; 第三条、第四条 and 第三条、四条 are lists of articles. */
const setOffByComma = new RegExp(`^、(?!\\s*(?:[第笫苐附(（]|[${numberCharacters}]{1,6}[条款项]))`);

/**
 * The clause that a line opens: 第N编/章/节/条/款/项/目, 一、, （一）, 1., （1）, ①, 附件N, 附表N. Digits may be full-width and
 * white space may be anywhere; a line that only mentions a clause (第六条规定的…, 2.5 倍, 2025年) opens none.
 */
export function parseClauseLabel(line: string): ClauseLabel | undefined {
  const text = line.trim();
  return (
    parseStatuteLabel(text) ?? parseForm(text) ?? parseSingleCharacter(text) ?? parseAttachmentLabel(text)
  );
}

/** Brackets in which some pages set the number of an article: 【第一条】. */
const bracketed = /^[【〔]\s*([第笫苐][^【】〔〕]{1,16}条)\s*[】〕]\s*(?=\S)/;

function parseStatuteLabel(line: string): ClauseLabel | undefined {
  const text = line.replace(bracketed, '$1　');
  const match = statute.exec(text);
  if (!match) return undefined;
  const [, label = '', digits = '', unit = '', suffix, rest = ''] = match;
  const kind = statuteKinds[squeeze(unit)];
  const read = readClauseNumber(squeeze(digits));
  if (kind === undefined || read === undefined || !opensStatuteClause(kind, rest)) return undefined;
  return {
    kind,
    number: read.value,
    ...(suffix ? { suffix: parseChineseNumber(suffix) } : {}),
    label: squeeze(label),
    rest: rest.replace(kind === 'article' ? /^\s*[：:、.．]?\s*/ : /^\s*[：:]?\s*/, ''),
    ...(read.isLookalike ? { isLookalike: true } : {}),
  };
}

function opensStatuteClause(kind: ClauseKind, rest: string): boolean {
  if (/^(?:\s|$)/.test(rest)) return true;
  switch (kind) {
    case 'article':
      return /^[：:]/.test(rest) || setOffByComma.test(rest) || !speaksOf.test(rest);
    case 'part':
    case 'chapter':
    case 'section':
      // A heading is short and has no full stop in it.
      return rest.length <= 30 && !/[。；，]/.test(rest) && (!speaksOf.test(rest) || /^[“《：]/.test(rest));
    default:
      return /^[：:]/.test(rest);
  }
}

function parseForm(text: string): ClauseLabel | undefined {
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, label = '', digits = '', rest = ''] = match;
    const read = readClauseNumber(squeeze(digits));
    if (read === undefined || read.value === 0) continue;
    // （三）项规定 and （三）至（五）项 speak of items; （三）项目建设 is one.
    if (/^\s*(?:项(?!目)|[、至和或]\s*[(（])/.test(rest)) return undefined;
    return {
      kind,
      number: read.value,
      label: squeeze(label),
      // （一）、总体要求 has two marks.
      rest: rest.replace(/^\s*[、．丶]?\s*/, ''),
      ...(read.isLookalike ? { isLookalike: true } : {}),
    };
  }
  return undefined;
}

function parseSingleCharacter(text: string): ClauseLabel | undefined {
  const code = text.charCodeAt(0);
  for (const [first, count, start, kind] of singleCharacters) {
    const place = code - first.charCodeAt(0);
    if (!(place >= 0 && place < count)) continue;
    return { kind, number: start + place, label: text.charAt(0), rest: text.slice(1).trim() };
  }
  return undefined;
}

/** The label of a clause in its standard form: 第十二条之一, 三、, （一）, 2., （1）, ①, 附件2; empty for an unnumbered heading. */
export function formatClauseLabel({ kind, number, suffix }: ClauseNumber): string {
  const unit = statuteUnits[kind];
  if (unit !== undefined) {
    return `第${formatChineseNumber(number)}${unit}${suffix === undefined ? '' : `之${formatChineseNumber(suffix)}`}`;
  }
  switch (kind) {
    case 'level1':
      return `${formatChineseNumber(number)}、`;
    case 'level2':
      return `（${formatChineseNumber(number)}）`;
    case 'level3':
      return `${number}.`;
    case 'level4':
      return `（${number}）`;
    case 'level5':
      return formatCircled(number);
    case 'attachment':
      return `附件${number}`;
    default:
      return '';
  }
}

function formatCircled(number: number): string {
  for (const [first, count, start, kind] of singleCharacters) {
    if (kind === 'level5' && number >= start && number < start + count) {
      return String.fromCharCode(first.charCodeAt(0) + number - start);
    }
  }
  return `（${number}）`;
}

const referenceStep = new RegExp(
  `^(?:第\\s*(?:[(（]\\s*)?(${number})(?:\\s*[)）])?\\s*(分编|[编章节条款项目])(?:\\s*之\\s*([一二三四五六七八九十]+))?` +
    `|附[件表图录]\\s*(${number})|(${han})[、．.]?(?=\\s*(?:$|[(（]))|[(（]\\s*(${han})\\s*[)）]|([0-9]{1,3})(?:[.、]|(?=\\s*$))|[(（]\\s*([0-9]{1,3})\\s*[)）])\\s*`,
);
const referenceLevels: readonly ClauseKind[] = ['level1', 'level2', 'level3', 'level4'];

/**
 * Reads a reference such as 第三条第二款第（一）项, 附件2第三条 or 三、（一）1. as the way down to the clause.
 *
 * @returns `undefined` unless the whole text is a reference.
 */
export function parseClauseReference(text: string): ClauseNumber[] | undefined {
  const path: ClauseNumber[] = [];
  let left = foldWidth(text).trim();
  while (left !== '') {
    const match = referenceStep.exec(left);
    const step = match && readReferenceStep(match);
    if (!match || !step) return undefined;
    path.push(step);
    left = left.slice(match[0].length);
  }
  return path.length > 0 ? path : undefined;
}

function readReferenceStep(match: RegExpExecArray): ClauseNumber | undefined {
  const [, statuteNumber, unit = '', suffix, attachmentNumber, ...levels] = match;
  if (statuteNumber !== undefined) {
    const kind = statuteKinds[unit];
    const value = parseChineseNumber(squeeze(statuteNumber));
    if (kind === undefined || value === undefined) return undefined;
    return { kind, number: value, ...(suffix ? { suffix: parseChineseNumber(suffix) } : {}) };
  }
  if (attachmentNumber !== undefined) {
    const value = parseChineseNumber(squeeze(attachmentNumber));
    return value === undefined ? undefined : { kind: 'attachment', number: value };
  }
  const level = levels.findIndex((digits) => digits !== undefined);
  const kind = referenceLevels[level];
  const value = parseChineseNumber(squeeze(levels[level] ?? ''));
  return kind === undefined || value === undefined ? undefined : { kind, number: value };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
