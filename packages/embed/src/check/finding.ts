import type { CheckWord } from '../messages/check.zh-CN.js';

/** The outcome of one check, as a message with its facts. */
export interface Finding {
  verdict: 'ok' | 'problem' | 'note';
  word: CheckWord;
  facts?: Readonly<Record<string, string | number>>;
}

export const ok = (word: CheckWord, facts: Finding['facts'] = {}): Finding => ({
  verdict: 'ok',
  word,
  facts,
});
export const problem = (word: CheckWord, facts: Finding['facts'] = {}): Finding => ({
  verdict: 'problem',
  word,
  facts,
});
export const note = (word: CheckWord, facts: Finding['facts'] = {}): Finding => ({
  verdict: 'note',
  word,
  facts,
});
