import type { Rule } from './library.js';

/** Maximum number of lines that are named; whoever has more begins at the top. */
const mostLines = 12;

/** What `mingce new` drafted is confirmed by a person before it is published. */
export const drafts: Rule = ({ sources }, report) => {
  for (const source of sources.records) {
    const lines = source.draftLines ?? [];
    const [first] = lines;
    if (first === undefined) continue;
    const named = lines.slice(0, mostLines).join(', ');
    const facts = { count: lines.length, lines: lines.length > mostLines ? `${named} …` : named };
    report({ ...source, lineOf: () => first }, 'draft.unconfirmed', facts);
  }
};
