import type { InterpretationElements } from '@mingce/schema/types';
import type { Passage } from './passages.js';
import { quotationsOf, refTo } from './subject.js';
import { itemsOf, joined } from './units.js';

export interface DraftQuestion {
  question: string;
  answer: string;
  clauses?: { anchor: string }[];
}

const most = 15;
/** If there are fewer questions than this, headings become questions as well. */
const few = 8;
const longestAnswer = 600;

/** Questions that clauses answer by themselves, with the clause as the answer; authors rephrase them in plain words. */
export function findQuestions(
  passages: readonly Passage[],
  { terms = [], standards = [], cautions = [], mainContent = [] }: InterpretationElements,
): DraftQuestion[] {
  const found: DraftQuestion[] = [];
  const add = (question: DraftQuestion) => {
    if (!found.some((known) => known.question === question.question)) found.push(question);
  };
  for (const { passage, text } of quotationsOf(passages)) {
    if (/适用本|本[\u4E00-\u9FFF]{1,8}适用(?:于)?/.test(text)) {
      add({ question: '适用范围是什么？', answer: text, ...refTo(passage) });
    }
  }
  for (const { term, definition, clause } of terms) {
    add({
      question: `什么是${term}？`,
      answer: definition,
      ...(clause ? { clauses: [{ anchor: clause.anchor }] } : {}),
    });
  }
  for (const [index, passage] of passages.entries()) {
    const question = listQuestion(passage, passages.slice(index + 1));
    if (question) add(question);
  }
  for (const { item, condition, clause, penalty } of standards) {
    const name = item.replace(/（.*$/, '');
    if (condition === undefined || penalty || /率$|比例$/.test(name) || !/[补奖贴助金费]/.test(name))
      continue;
    const refs = clause ? { clauses: [{ anchor: clause.anchor }] } : {};
    add({ question: `${name}的标准是多少？`, answer: condition, ...refs });
  }
  for (const { title, text, clauses = [] } of found.length < few ? mainContent : []) {
    if (title === undefined) continue;
    const anchors = clauses.map(({ anchor }) => ({ anchor }));
    add({
      question: `“${title}”方面有什么规定？`,
      answer: text,
      ...(anchors.length > 0 ? { clauses: anchors } : {}),
    });
  }
  for (const { kind, text, clauses } of cautions) {
    if (kind !== 'note') continue;
    const question = /有效期/.test(text) ? '从什么时候起施行，有效期到什么时候？' : '从什么时候起施行？';
    add({ question, answer: text, ...(clauses ? { clauses } : {}) });
  }
  return found.slice(0, most);
}

/** 申请补助应当提交下列材料：→ 申请补助应当提交哪些材料？ with the items for an answer. */
function listQuestion(passage: Passage, following: readonly Passage[]): DraftQuestion | undefined {
  const lead = passage.sentences.at(-1) ?? '';
  const asks = /(?:下列|以下)[\u4E00-\u9FFF]{0,10}[^。]{0,20}[：:]$/.test(lead);
  if (!asks || /处罚|罚款|责令|处分/.test(lead)) return undefined;
  const items = itemsOf(passage.anchor, following);
  if (items.length === 0) return undefined;
  const question = lead
    .replace(/(?:下列|以下)/, '哪些')
    .replace(/(?:之一)?的?[：:]$/, '')
    .slice(0, 80);
  const answer = items.map(({ number, sentences }) => `${number}${joined(sentences).replace(/[。；]$/, '')}`);
  const text = `${answer.join('；')}。`;
  if (text.length > longestAnswer) return undefined;
  return { question: `${question}？`, answer: text, ...refTo(passage) };
}
