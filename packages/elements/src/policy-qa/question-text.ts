import { maskPersonalNumbers } from '@mingce/search/answers';
import { recentTexts } from '../internal/suggest/recent-texts.js';

/** Maximum length of a question in characters: even a long letter is shorter. */
export const longestQuestion = 2000;

/** Recent questions on this site. */
export const recentQuestions = recentTexts('mingce:recent-questions');

export interface UsableQuestion {
  /** The text for asking and keeping: cut to the maximum length, with personal numbers masked. */
  readonly text: string;
  readonly isMasked: boolean;
  readonly isCut: boolean;
}

/** The part of a typed or pasted text that may be asked, shown and kept. */
export function usableQuestion(typed: string): UsableQuestion {
  const characters = Array.from(typed.trim().slice(0, 2 * longestQuestion));
  const { text, masked } = maskPersonalNumbers(characters.slice(0, longestQuestion).join(''));
  return { text, isMasked: masked.length > 0, isCut: typed.trim().length > text.length };
}
