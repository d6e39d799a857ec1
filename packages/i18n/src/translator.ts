import type { Locale } from './locale.js';
import type { HoleArguments, Message, Messages, Tables } from './messages.js';

/** Translates the keys of a table into one language. */
export interface Translator<T extends Messages> {
  readonly locale: Locale;
  /** The sentence with its placeholders filled. */
  text<K extends keyof T & string>(key: K, ...holes: HoleArguments<T[K], string | number>): string;
  /** The sentence in pieces, for placeholders with other values than text, such as a link. */
  parts<K extends keyof T & string, V>(key: K, ...holes: HoleArguments<T[K], V>): (string | V)[];
  /**
   * The text for a code of a vocabulary, such as `validity.inForce`; empty if there is none, since a code means nothing
   * to a reader.
   */
  term(group: string, code: string): string;
}

/**
 * A key that is missing in another language is read from zh-CN, so that a bare key is never shown. The compiler checks
 * keys and placeholders.
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
  // Chinese has one form and English two, so `Intl.PluralRules`, which old browsers lack, is not needed.
  return locale === 'en' && Number(count) === 1 ? message.one : message.other;
}
