import type { DocumentBlock } from '../format/blocks.js';
import type { SearchClause } from '../types.js';

/** Maximum length of a heading, and of a lead-in together with the text after it, in characters. */
const longest = { heading: 40, together: 300 };

const number = /^\s*[（(]?[一二三四五六七八九十\d]+[）)、.．]/;

/** Whether a clause says what comes and not what holds: 申请材料如下：, 三、补贴标准, （一）受理时间。, 问：如何申请？ */
export function isLeadIn({ text }: Pick<SearchClause, 'text'>): boolean {
  const line = text.trim();
  if (/[：:？?]$/.test(line)) return true;
  return line.length <= longest.heading && (number.test(line) || !/[。；！？;!?]/.test(line));
}

/**
 * The texts after a clause that only leads in, one a line: its items if it has a number, else the next lines. Other
 * blocks are not loaded for them.
 */
export function textAfter(clause: SearchClause, { clauses }: Pick<DocumentBlock, 'clauses'>): string {
  if (!isLeadIn(clause)) return '';
  const lines: string[] = [];
  let length = clause.text.length;
  for (const { label, text } of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (!label.startsWith(clause.label) || length >= longest.together) break;
    lines.push(text);
    length += text.length;
  }
  return lines.join('\n');
}
