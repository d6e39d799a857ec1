import { sureAnswer } from './decide.js';
import type { Matched } from './matcher.js';
import { questionsBetweenCommas } from './question-parts.js';
import type { Gate } from './types.js';

export interface Part {
  text: string;
  matched: Matched;
}

/**
 * Decides whether a text is one question or several. A letter has many sentences and usually one question, so its
 * questions become separate parts only if they find different answers: one of them sure, and another its own answer or
 * none. If a sentence has several questions between commas, an answer to one must not be shown as an answer to all.
 */
export async function separateParts(
  text: string,
  questions: readonly string[],
  match: (text: string) => Promise<Matched>,
  gate: Gate,
): Promise<Part[]> {
  const matchAll = (texts: readonly string[]) =>
    Promise.all(texts.map(async (one) => ({ text: one, matched: await match(one) })));
  const isSure = ({ matched }: Part) => sureAnswer(matched.found, gate) !== undefined;
  const differ = (parts: readonly Part[]) =>
    new Set(parts.map(({ matched }) => matched.found[0]?.known.id)).size > 1;
  const whole = { text, matched: await match(text) };
  if (questions.length >= 2) {
    const parts = await matchAll(questions);
    return parts.some(isSure) && differ(parts) ? parts : [whole];
  }
  const parts = await matchAll(questionsBetweenCommas(text));
  return differ(parts) && [whole, ...parts].some(isSure) ? parts : [whole];
}
