import { numberCharacters } from './chinese-number.js';
import type { ClauseLabel } from './clause-number.js';
import { readClauseNumber } from './digit-lookalikes.js';

const name = '附 ?[件表图录]';
const digits = `[${numberCharacters}](?: ?[${numberCharacters}]){0,8}`;
const alone = new RegExp(`^(${name} ?(?:(${digits}|[A-Z])(?: ?[-－—] ?(\\d{1,2}))?)?) ?[：:]?$`);
/** The title is set off by punctuation, a space or 《, so that 附件2所列 and 附表1中 open nothing. */
const titled = new RegExp(
  `^(${name} ?(?:(${digits}|[A-Z])(?: ?[-－—] ?(\\d{1,2}))?))(?: ?[：:、.．] ?| |(?=《))(\\S.*)$`,
);

/** An attachment whose number is alone on its line: 附件, 附件2：, 附表1, 附录A. */
export function parseAttachmentLabel(line: string): ClauseLabel | undefined {
  return read(alone.exec(oneLine(line)));
}

/**
 * An attachment whose title is on the line of its number: 附件2：申报表, 附表1 人员名单. A list of attachments above a
 * signature looks the same, so that whoever calls this has to know that the signature has passed.
 */
export function parseTitledAttachment(line: string): ClauseLabel | undefined {
  const text = oneLine(line);
  // A title is short and no sentence.
  return text.length > 80 || /[。；;]/.test(text) ? undefined : read(titled.exec(text));
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
