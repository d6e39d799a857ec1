import { type AlikeText, AlikeTexts, withoutMarks } from '../answers/alike-texts.js';
import type { Library, Rule } from './library.js';
import { shortened } from './quoted-numbers.js';
import { alike, diceOf, type Wording, wordingsOf } from './similar-answers.js';

/** Minimum similarity at which a wording would lead to another answer. */
const close = 0.7;

type Answer = Wording['answer'];
type OwnedWording = Wording & AlikeText<Answer>;

/**
 * Reports 相似问 that also fit another answer for the same place: it is closer to a wording of the other than to its own,
 * or a question of the other contains it, so that either may be meant. `similarAnswers` reports nearly equal questions.
 */
export const answerWordings: Rule = (library, report) => {
  const wordings = ownedWordings(library);
  const texts = new AlikeTexts<Answer, OwnedWording>();
  for (const wording of wordings) texts.add(wording);

  for (const wording of wordings) {
    if (wording.path[0] !== 'alternatives') continue;
    const others = texts.like(wording);
    const closer = closerThanItsOwn(wording, others);
    const other = closer ?? containing(wording, others);
    if (!other || diceOf(wording, other) >= alike) continue;
    const { answer, path, text } = other;
    const { id, answeredBy } = answer.record;
    const facts = { wording: shortened(wording.text), other: shortened(text), id, answeredBy };
    report(
      wording.answer,
      closer ? 'answer.wordingOfAnother' : 'answer.wordingContained',
      { ...facts, file: answer.file, line: answer.lineOf(path) },
      wording.path,
    );
  }
};

function ownedWordings(library: Library): OwnedWording[] {
  return wordingsOf(library).map((wording) => ({ ...wording, owner: wording.answer }));
}

type Others = ReadonlyMap<OwnedWording, number>;

/** The wording of another answer that is closest, if no other wording of its own answer is closer. */
function closerThanItsOwn(wording: OwnedWording, others: Others): OwnedWording | undefined {
  let own = 0;
  let best: { wording: OwnedWording; similarity: number } | undefined;
  for (const [other, similarity] of others) {
    if (other.answer === wording.answer) own = Math.max(own, similarity);
    else if (isRival(other, wording) && similarity > (best?.similarity ?? close))
      best = { wording: other, similarity };
  }
  return best && best.similarity >= own ? best.wording : undefined;
}

/** The question of another answer that contains the wording; of several, the most similar. */
function containing(wording: OwnedWording, others: Others): OwnedWording | undefined {
  const text = withoutMarks(wording.text);
  let best: { wording: OwnedWording; similarity: number } | undefined;
  for (const [other, similarity] of others) {
    const isLonger = other.path[0] === 'question' && withoutMarks(other.text).includes(text);
    if (isLonger && isRival(other, wording) && similarity > (best?.similarity ?? 0))
      best = { wording: other, similarity };
  }
  return best?.wording;
}

/**
 * Whether a wording belongs to another answer for the same place; answers for two places may have the same question.
 */
function isRival({ answer }: OwnedWording, wording: OwnedWording): boolean {
  return answer !== wording.answer && answer.record.region === wording.answer.record.region;
}
