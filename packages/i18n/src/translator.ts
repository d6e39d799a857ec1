import type { Locale } from './locale.js';
import type { HoleArguments, Message, Messages, Tables } from './messages.js';

/** Gives the words of a table in one language. */
export interface Translator<T extends Messages> {
  readonly locale: Locale;
  /** The sentence, its holes filled. */
  text<K extends keyof T & string>(key: K, ...holes: HoleArguments<T[K], string | number>): string;
  /** The sentence in pieces, for holes that take more than text, such as a link. */
  parts<K extends keyof T & string, V>(key: K, ...holes: HoleArguments<T[K], V>): (string | V)[];
  /** The words of a key made of a vocabulary's code, such as `validity.inForce`; empty where there are none: a code means nothing to a reader. */
  term(group: string, code: string): string;
}

/**
 * Chinese first: a key that another language lacks is read from zh-CN, so that nothing ever shows a bare key that
 * has words. Keys and holes are checked by the compiler.
 *
 * @example
 * const t = createTranslator({ 'zh-CN': { found: '找到 {count} 件' }, en: { found: '{count} found' } }, 'zh-CN');
 * t.text('found', { count: 21 });
 */
export function createTranslator<const T extends Messages>(tables: Tables<T>, locale: Locale): Translator<T> {
  const messages: Messages = tables[locale];
  const source: Messages = tables['zh-CN'];

  const pieces = (key: string, holes: Readonly<Record<string, unknown>> = {}) => {
    const own = messages[key];
    const message = own ?? source[key] ?? key;
    const template = pluralForm(message, holes.count, own === undefined ? 'zh-CN' : locale);
    return template.split(/\{(\w+)\}/).map((piece, index) => {
      if (index % 2 === 0) return piece;
      return piece in holes ? holes[piece] : `{${piece}}`;
    });
  };

  return {
    locale,
    text: (key, ...[holes]) => pieces(key, holes).join(''),
    parts: <V>(key: string, ...[holes]: readonly [Readonly<Record<string, V>>?]) =>
      pieces(key, holes).filter((piece) => piece !== '') as (string | V)[],
    term: (group, code) => {
      const key = `${group}.${code}`;
      return key in source ? pieces(key).join('') : '';
    },
  };
}

function pluralForm(message: Message, count: unknown, locale: Locale): string {
  if (typeof message === 'string') return message;
  // Chinese has one form; English needs no more than this, so old browsers without Intl.PluralRules agree with new ones.
  return locale === 'en' && Number(count) === 1 ? message.one : message.other;
}
