import { AlikeTexts } from '../answers/alike-texts.js';
import type { Rule } from './library.js';
import { shortened } from './quoted-numbers.js';
import { alike, diceOf, type Wording, wordingsOf } from './similar-answers.js';

/** From this similarity a wording would lead to another answer; below, people would ask in other words. */
const close = 0.7;

/**
 * 相似问 that would lead to another answer: without itself, a wording of the other is closer to it than any of its own. What is
 * nearly the same is `similarAnswers`’.
 */
export const answerWordings: Rule = (library, report) => {
  const wordings = wordingsOf(library).map((wording) => ({ ...wording, owner: wording.answer }));
  const texts = new AlikeTexts<Wording['answer']>();
  for (const wording of wordings) texts.add(wording);

  for (const wording of wordings) {
    if (wording.path[0] !== 'alternatives') continue;
    let own = 0;
    let best: { wording: Wording; similarity: number } | undefined;
    for (const [found, similarity] of texts.like(wording)) {
      const other = found as (typeof wordings)[number];
      if (other.answer === wording.answer) own = Math.max(own, similarity);
      else if (
        other.answer.record.region === wording.answer.record.region &&
        similarity > (best?.similarity ?? close)
      )
        best = { wording: other, similarity };
    }
    if (!best || best.similarity < own || diceOf(wording, best.wording) >= alike) continue;
    const { answer, path, text } = best.wording;
    const { id, answeredBy } = answer.record;
    const facts = { wording: shortened(wording.text), other: shortened(text), id, answeredBy };
    report(
      wording.answer,
      'answer.wordingOfAnother',
      { ...facts, file: answer.file, line: answer.lineOf(path) },
      wording.path,
    );
  }
};
