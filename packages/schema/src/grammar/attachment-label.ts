import { numberCharacters } from './chinese-number.js';
import type { ClauseLabel } from './clause-label.js';
import { readClauseNumber } from './digit-lookalikes.js';

const name = '附 ?[件表图录]';
const digits = `[${numberCharacters}](?: ?[${numberCharacters}]){0,8}`;
const numbered = `(?:${name} ?(?:之 ?)?|附 ?)(?:(${digits}|[A-Z])(?: ?[-－—] ?(\\d{1,2}))?)`;
const alone = new RegExp(`^(${name}|${numbered}) ?[：:]?$`);
/** The title is set off by punctuation, a space or 《, so that 附件2所列 and 附表1中 open nothing. */
const titled = new RegExp(`^(${numbered})(?: ?[：:、.．] ?| |(?=《))(\\S.*)$`);
/** Without a space, only a title with a typical ending is certain. */
const joined = new RegExp(
  `^(${numbered})([^的所中内及和与，,：:]{1,28}(?:表|单|办法|细则|方案|名单|目录|清单|说明|指南|流程|图|样式|格式|模板|标准|规程|台账|承诺书|申请书|函))$`,
);
const marked = new RegExp(`^([（(【[〔]?${name} ?)(?:[（(] ?(${digits}) ?[)）]|([①-⑳Ⅰ-Ⅻ]))`);
const untitled = new RegExp(`^(${name}|附) ?[：:] ?(\\S.*)$`);

/** An attachment whose number is alone on its line: 附件, 附件2：, （附件1）, 附表1, 附录A. */
export function parseAttachmentLabel(line: string): ClauseLabel | undefined {
  return read(alone.exec(unbracketed(oneLine(line))));
}

/**
 * An attachment whose title is on the line of its number: 附件2：申报表, 【附件2】汇总表, 附表1 人员名单, 附1：清单. A list of attachments
 * above a signature looks the same, so the caller must know that the signature is above this line.
 */
export function parseTitledAttachment(line: string): ClauseLabel | undefined {
  const text = unbracketed(oneLine(line));
  return isSentence(text) ? undefined : read(titled.exec(text) ?? joined.exec(text));
}

/**
 * The only attachment of a document, with a title and without a number: 附：申报表. It is certain only after the signature.
 */
export function parseUnnumberedAttachment(line: string): ClauseLabel | undefined {
  const text = oneLine(line);
  const [, label = '', rest = ''] = isSentence(text) ? [] : (untitled.exec(text) ?? []);
  const isList = new RegExp(`^[${numberCharacters}] ?[.．、]`).test(rest);
  if (label === '' || isList) return undefined;
  return { kind: 'attachment', number: 1, label: label.replace(/\s+/g, ''), rest };
}

/** Whether a text is a sentence and not a short title. */
function isSentence(text: string): boolean {
  return text.length > 80 || /[。；;]/.test(text);
}

/** （附件1） and 【附件2】汇总表 without the brackets. */
function unbracketed(text: string): string {
  const [, label, rest = ''] = /^[（(【[〔]\s?(附[^）)】\]〕]{1,14})[）)】\]〕]\s?(.*)$/.exec(text) ?? [];
  return label === undefined ? text : `${label} ${rest}`.trim();
}

function read(match: RegExpExecArray | null): ClauseLabel | undefined {
  if (!match) return undefined;
  const [, label = '', number, part, rest = ''] = match;
  const value = number === undefined ? 1 : numberOf(number);
  if (value === undefined) return undefined;
  return {
    kind: 'attachment',
    number: value,
    ...(part === undefined ? {} : { suffix: Number(part) }),
    label: label.replace(/\s+/g, ''),
    rest: rest.trim(),
  };
}

function numberOf(number: string): number | undefined {
  if (/^[A-Z]$/.test(number)) return number.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
  return readClauseNumber(number.replace(/\s+/g, ''))?.value;
}

/** 附件（1）, 附件① and 附件Ⅰ with a plain number. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(marked, (all, name: string, bracketed?: string, sign?: string) =>
      bracketed === undefined && sign === undefined ? all : `${name}${bracketed ?? numberOfSign(sign ?? '')}`,
    );
}

function numberOfSign(sign: string): number {
  return sign.charCodeAt(0) - (sign < '①' ? 0x2160 : '①'.charCodeAt(0)) + 1;
}
