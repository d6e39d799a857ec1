import type { Locale } from '@mingce/i18n';
import type { Facts, Fault } from '@mingce/schema/types';
import { createWords } from './words.js';

/** A fault in words: what is wrong, what was expected, what to do. Errors that were thrown read the same way. */
export function faultText({ code, facts }: Pick<Fault, 'code' | 'facts'>, locale: Locale): string {
  const words = createWords(locale);
  const kind: Facts = typeof facts.kind === 'string' ? { kind: words(`kind.${facts.kind}`) } : {};
  const text = words(code, { ...facts, ...kind });
  const template = words(code);
  const suggestion = facts.suggestion;
  if (suggestion === undefined || template.includes('{suggestion}')) return text;
  return `${text}${locale === 'en' ? ' ' : ''}${words('report.suggestion', { suggestion })}`;
}
