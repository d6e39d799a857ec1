import { sureAnswer } from './decide.js';
import type { Matched } from './matcher.js';
import type { Gate } from './types.js';

export interface Part {
  text: string;
  matched: Matched;
}

/**
 * Decides whether a text is one question or several. A letter tells its story in several sentences and asks once, so its
 * questions are parts of their own only if they find different answers: one of them sure, and another something of its own
 * or nothing at all.
 */
export async function separateParts(
  text: string,
  questions: readonly string[],
  match: (text: string) => Promise<Matched>,
  gate: Gate,
): Promise<Part[]> {
  const whole = { text, matched: await match(text) };
  if (questions.length < 2) return [whole];
  const parts = await Promise.all(
    questions.map(async (question) => ({ text: question, matched: await match(question) })),
  );
  const hasSure = parts.some(({ matched }) => sureAnswer(matched.found, gate));
  const isSame = new Set(parts.map(({ matched }) => matched.found[0]?.known.id)).size === 1;
  return hasSure && !isSame ? parts : [whole];
}
