import type { Locale, Messages } from '@mingce/i18n';
import type { Facts, Fault } from '@mingce/schema/types';
import { createCodeWords, createWords } from './words.js';

/**
 * A fault in words: what is wrong, what was expected, what to do. Thrown errors have the same form.
 *
 * @param own - The messages of the command that reports it.
 */
export function faultText(
  { code, facts }: Pick<Fault, 'code' | 'facts'>,
  locale: Locale,
  own?: Readonly<Record<Locale, Messages>>,
): string {
  const words = createCodeWords(locale, own);
  const kind: Facts = typeof facts.kind === 'string' ? { kind: words(`kind.${facts.kind}`) } : {};
  const text = words(code, { ...facts, ...kind });
  const { suggestion } = facts;
  if (suggestion === undefined || words(code).includes('{suggestion}')) return text;
  const question = createWords(locale)('report.suggestion', { suggestion: String(suggestion) });
  return `${text}${locale === 'en' ? ' ' : ''}${question}`;
}
