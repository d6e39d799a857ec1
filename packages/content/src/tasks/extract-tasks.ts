import type { Block, Clause, ContentNode, Task } from '@mingce/schema';
import { inlineText } from '../text/inline-text.js';
import { dutyLine, parseAssignment } from './assignment.js';
import { outerBrackets } from './brackets.js';

/**
 * The tasks of a work plan in reading order: the text before a bracket or a line that names 责任单位, with its offices and
 * 完成时限. `due` is the last day of `dueText`.
 */
export function extractTasks(body: readonly ContentNode[]): Task[] {
  return tasksOf(body, undefined);
}

function tasksOf(nodes: readonly ContentNode[], clause: Clause | undefined): Task[] {
  const own = nodes.filter((node): node is Block => node.type !== 'clause');
  const inner = nodes.filter((node) => node.type === 'clause');
  return [
    ...paragraphTexts(own).flatMap((text) => tasksIn(text, clause)),
    ...inner.flatMap((child) => tasksOf(child.children, child)),
  ];
}

/** The texts of paragraphs; a line such as 责任单位：… is appended to the paragraph that it refers to, in a bracket. */
function paragraphTexts(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  let afterDuty = false;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const text = inlineText(block.children).trim();
    const isDuty = dutyLine.test(text);
    const last = texts.pop();
    if (last !== undefined && !isDuty) texts.push(last);
    if (!isDuty) texts.push(text);
    else if (afterDuty && last !== undefined) texts.push(`${last.slice(0, -1)}；${text}）`);
    else texts.push(`${last ?? ''}（${text}）`);
    afterDuty = isDuty;
  }
  return texts;
}

function tasksIn(text: string, clause: Clause | undefined): Task[] {
  const tasks: Task[] = [];
  let start = 0;
  for (const bracket of outerBrackets(text)) {
    const assignment = parseAssignment(bracket.inner);
    if (!assignment) continue;
    const said = text
      .slice(start, bracket.start)
      .replace(/^[。；;\s]+/, '')
      .trim();
    const words = said === '' ? clause?.title : said;
    start = bracket.end;
    if (words === undefined) continue;
    tasks.push({ text: words, ...assignment, ...(clause ? { clause: { anchor: clause.anchor } } : {}) });
  }
  return tasks;
}
