/** A question and its answer as a text writes them, one below the other. */
export interface WrittenPair {
  /** Number of the paragraph, from 1, in which the question is. */
  row: number;
  question: string;
  answer: string;
}

const digit = '[\\d０-９]';
const number = `(?:${digit}{1,3}[.、．)）]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d０-９]{1,3}[)）]|[①-⑳])?\\s*`;
/** 问：, 问题3：, Q1., 【问】: a word at the beginning of a paragraph that opens a part of a pair. */
const opens = (words: string) =>
  new RegExp(
    `^\\s*${number}(?:(?:${words})\\s*${digit}{0,3}\\s*[：:.．、]|[【[〔](?:${words})\\s*${digit}{0,3}[】\\]〕]\\s*[：:]?)\\s*([\\s\\S]*)$`,
    'i',
  );
const opensQuestion = opens('问题?|提问|咨询|Q');
const opensAnswer = opens('答复?|回复|回答|解答|A');
const numbered = new RegExp(`^\\s*${number}`);

/**
 * Questions and answers in running text: 问：… 答：…, one pair behind the other. Of a pair without 问, the question is the
 * paragraph above 答.
 */
export function writtenPairs(paragraphs: readonly string[]): WrittenPair[] {
  const pairs: { row: number; question: string[]; answer: string[] }[] = [];
  let part: 'question' | 'answer' | undefined;
  paragraphs.forEach((paragraph, at) => {
    const asked = opensQuestion.exec(paragraph);
    const answered = opensAnswer.exec(paragraph);
    const open = pairs[pairs.length - 1];
    if (asked) {
      pairs.push({ row: at + 1, question: [asked[1] ?? ''], answer: [] });
      part = 'question';
    } else if (answered) {
      if (part === 'question' && open) open.answer.push(answered[1] ?? '');
      else {
        const above = part === 'answer' && open ? open.answer.pop() : paragraphs[at - 1];
        const question = (above ?? '').replace(numbered, '');
        pairs.push({ row: at, question: [question], answer: [answered[1] ?? ''] });
      }
      part = 'answer';
    } else if (part !== undefined && open) open[part].push(paragraph);
  });
  return pairs.map(({ row, question, answer }) => ({
    row,
    question: question.join(' ').trim(),
    answer: answer.join('\n').trim(),
  }));
}
