import { withoutDraftMark } from '../sources/draft-marks.js';
import type { Rule } from './library.js';

/** Maximum number of lines in a message. */
const mostLines = 12;
/** Maximum number of items in a message. */
const mostTitles = 3;

/**
 * Reports unconfirmed drafts of `mingce new`, which are not published. An unconfirmed benefit item does not keep its
 * policy from being published.
 */
export const drafts: Rule = ({ sources }, report) => {
  for (const source of sources.records) {
    const waiting = source.draftItems?.places ?? [];
    const [item] = waiting;
    if (item) {
      const titles = waiting.slice(0, mostTitles).map(({ title }) => `“${withoutDraftMark(title)}”`);
      const facts = {
        count: waiting.length,
        items: titles.join('、') + (waiting.length > mostTitles ? '……' : ''),
      };
      report({ ...source, lineOf: () => item.firstLine }, 'draft.itemsUnconfirmed', facts);
    }
    const lines = source.draftLines ?? [];
    const [first] = lines;
    if (first === undefined) continue;
    const named = lines.slice(0, mostLines).join(', ');
    const facts = { count: lines.length, lines: lines.length > mostLines ? `${named} …` : named };
    report({ ...source, lineOf: () => first }, 'draft.unconfirmed', facts);
  }
};
