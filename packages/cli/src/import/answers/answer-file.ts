import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { AnswerDraft } from './answer-draft.js';

/** Order of the fields in front matter: the question, its basis, the department, the date. */
const fieldOrder = [
  'id',
  'question',
  'alternatives',
  'policies',
  'clauses',
  'answeredBy',
  'region',
  'topics',
  'publishedOn',
  'validFrom',
  'validTo',
  'asked',
];

const unconfirmed = ' 待确认';

/** An answer as the file that a department would have written; what is not certain is marked 待确认. */
export function answerFileText({ fields, clauses, doubts, markdown }: AnswerDraft): string {
  const pointers = clauses.map(({ policy, anchor }) => ({ policy, anchor }));
  const all: Record<string, unknown> = { ...fields, ...(pointers.length > 0 ? { clauses: pointers } : {}) };
  const names = [...new Set([...fieldOrder, ...Object.keys(all)])].filter((name) => name in all);
  const document = new Document(Object.fromEntries(names.map((name) => [name, all[name]])), {
    schema: 'core',
  });
  for (const field of doubts) mark(document.get(field, true));
  const list = document.get('clauses', true);
  if (isSeq(list)) {
    list.items.forEach((item, at) => {
      const clause = clauses[at];
      // The person who confirms the answer then need not look up the clause.
      if (isMap(item) && clause)
        item.commentBefore = ` 《${clause.policyTitle}》${clause.label}：${shortened(clause.text)}`;
    });
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${markdown}`;
}

function mark(node: unknown): void {
  if (isScalar(node)) node.comment = unconfirmed;
  if (isSeq(node)) for (const item of node.items) mark(item);
  if (isMap(node)) mark(node.get('anchor', true) as Node | undefined);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
