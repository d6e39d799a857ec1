import { parseClauseLabel } from '@mingce/schema/grammar';
import type { FaultLog } from '../markdown/fault-log.js';
import { bareText, isBrokenOff, type Line } from './line.js';

/** Lines that are complete: dates of adoption, members of a group (甲乙 某局干部), telephone numbers. */
const isOwnLine = /^\d{4}年|(?:通过|批准|公布|发布|修正|修订|施行|实施)$|^\S{1,4}\s|\d{7,}$/;

/** Minimum and maximum length of a printed line: shorter ones are titles or table cells, longer ones are paragraphs. */
const shortest = 18;
const longest = 90;
/** Maximum difference in length of the lines of one printed column. */
const spread = 4;
/** Minimum number of lines; fewer may be accidental. */
const fewest = 3;

/**
 * Reports paragraphs that are probably one: lines of about the same length, each a paragraph, that end in the middle of
 * a sentence, as in text copied from PDF and mail. They are not joined, since a list of names looks the same.
 */
export function nameSoftLines(lines: readonly Line[], faults: FaultLog): void {
  const paragraphs = lines.flatMap((line, at) => {
    const text = bareText(line);
    const isAlone = (lines[at - 1]?.text ?? '').trim() === '' && (lines[at + 1]?.text ?? '').trim() === '';
    return text === '' ? [] : [{ text, number: line.number, isAlone }];
  });
  for (let at = 0; at < paragraphs.length; ) {
    let end = at;
    while (continues(paragraphs[end], paragraphs[end + 1], paragraphs[at])) end += 1;
    const [first, last] = [paragraphs[at], paragraphs[end]];
    if (first && last && end - at >= fewest) {
      faults.add('content.softLines', 'warning', first.number, { last: last.number, count: end - at + 1 });
    }
    at = end + 1;
  }
}

interface Paragraph extends Line {
  /** Whether it has blank lines around it, so that it becomes a paragraph. */
  readonly isAlone: boolean;
}

function continues(
  line: Paragraph | undefined,
  next: Paragraph | undefined,
  first: Paragraph | undefined,
): boolean {
  if (!line?.isAlone || !next?.isAlone || !first) return false;
  const { length } = line.text;
  return (
    length >= shortest &&
    length <= longest &&
    Math.abs(length - first.text.length) <= spread &&
    next.text.length <= first.text.length + spread &&
    isBrokenOff(line.text) &&
    !isOwnLine.test(line.text) &&
    !/^[#>|]/.test(next.text) &&
    parseClauseLabel(next.text) === undefined
  );
}
