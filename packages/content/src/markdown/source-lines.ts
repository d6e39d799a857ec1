import { parseClauseLabel } from '@mingce/schema/grammar';
import { withInnerArticles } from '../lines/inner-numbers.js';
import type { Line } from '../lines/line.js';
import { withoutPageMarks } from '../lines/page-marks.js';
import { withPastedTables } from '../lines/pasted-tables.js';
import { nameSoftLines } from '../lines/soft-lines.js';
import type { FaultLog } from './fault-log.js';
import { itemLinesAfter } from './item-lines.js';
import { limits } from './limits.js';
import { withoutOversizedTables } from './table-limits.js';

/** Markdown prepared for the lexer, with the source line of each of its lines. */
export interface PreparedSource {
  text: string;
  lineOf: readonly number[];
}

const bullet = /^[-*+][ \t]/;
/** Some editors put a bullet before the number of an article; the article is no list item. */
const bulletedArticle = /^\s{0,3}[-*+][ \t]+(?=第[零〇一二三四五六七八九十百千0-9]{1,8}[编章节条][\s\u3000])/;
/** `#第三条`, a mark of a heading without the space that makes it one. */
const tightHash = /^ {0,3}#{1,6}(?=[^#\s])/;
const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** First characters of a line that may open a clause, without markup; a quick check before the grammar runs. */
const labelStart = /^[*_]*[第笫苐【〔（(﹙︵附一二三四五六七八九十百廿卅卌0-9０-９①-⒛㈠-㈩㉑-㊿—―─━－]/;

/**
 * Official texts have one paragraph per line, indented by white space. Markdown would join such lines or treat them as
 * code, so indentation is removed, and a line that opens a clause or is indented by U+3000 gets a blank line before it.
 * Lists keep their indentation, and fenced code is not changed.
 */
export function prepareSource(markdown: string, firstLine: number, faults: FaultLog): PreparedSource {
  const lines: string[] = [];
  const lineOf: number[] = [];
  let inList = false;
  let openFence: string | undefined;
  let itemLines: number | undefined;

  const push = (line: string, number: number) => {
    lines.push(line);
    lineOf.push(number);
  };

  for (const { text: line, number } of readLines(markdown, firstLine, faults)) {
    const marker = fence.exec(line);
    if (openFence !== undefined) {
      push(line, number);
      const closes = marker?.[1] ?? marker?.[2];
      if (closes?.startsWith(openFence) && line.trim() === closes) openFence = undefined;
      continue;
    }
    if (marker) {
      openFence = marker[1] ?? marker[2];
      push(line, number);
      continue;
    }
    const body = line.trimStart();
    const indent = line.slice(0, line.length - body.length);
    if (body === '') {
      itemLines = undefined;
      push('', number);
    } else if (bullet.test(body)) {
      itemLines = 0;
      push(inList ? line : body, number);
      inList = true;
    } else if (inList && /^(?: {2,}|\t)[ \t]*$/.test(indent)) {
      itemLines = 0;
      push(line, number);
    } else {
      inList = false;
      const startsParagraph = /\u3000/.test(indent) || opensClause(body);
      itemLines = startsParagraph ? undefined : itemLinesAfter(itemLines, body);
      const isTooMany = itemLines !== undefined && itemLines > limits.itemLines;
      if (isTooMany) {
        faults.add('content.tooManyLines', 'error', number, { limit: limits.itemLines });
        itemLines = undefined;
      }
      if ((startsParagraph || isTooMany) && (lines.at(-1) ?? '') !== '') push('', number);
      push(body, number);
    }
  }
  return { text: lines.join('\n'), lineOf };
}

/** The numbered lines of a text, without printed page numbers. */
function readLines(markdown: string, firstLine: number, faults: FaultLog): readonly Line[] {
  // Rare line separators begin a new line of the text, but editors do not count them as lines of the file.
  const source = markdown.split(/\r\n|\n|\r/).flatMap((line, index) =>
    line
      .replace(bulletedArticle, '')
      .replace(tightHash, (hash) =>
        opensClause(line.trimStart().slice(hash.trimStart().length)) ? '' : hash,
      )
      .split(/[\v\f\u0085\u2028\u2029]/)
      .map((text) => ({ text, number: firstLine + index })),
  );
  const paged = withoutPageMarks(source, faults);
  nameSoftLines(paged, faults);
  return withInnerArticles(withoutOversizedTables(withPastedTables(paged, faults), faults), faults);
}

function opensClause(line: string): boolean {
  return labelStart.test(line) && parseClauseLabel(line.replace(/^[*_]+/, '')) !== undefined;
}
