import { createTranslator, type Locale, type Messages, type Translator } from '@mingce/i18n';
import type { ElementMessages } from '../messages/index.js';
import { loadEnglish } from '../messages/load-english.js';

/** The words of the elements on this page: Chinese comes with each element, English in one piece when it is spoken. */
const chinese: Record<string, Messages[string]> = {};
/** No English yet. */
const none: Messages = {};
let english = none;
let loading: Promise<void> | undefined;

const tables = {
  'zh-CN': chinese as ElementMessages,
  get en() {
    return english as typeof import('../messages/en.js').en;
  },
};
const added = new WeakSet<Messages>();
const translators = new Map<Locale, Translator<ElementMessages>>();

/** Adds tables of Chinese words; those that are there already cost nothing. */
export function addWords(words: readonly Messages[]): void {
  for (const table of words) {
    if (added.has(table)) continue;
    added.add(table);
    Object.assign(chinese, table);
  }
}

/** The words in a language; what it lacks, or what has not come yet, is said in Chinese. */
export function wordsIn(locale: Locale): Translator<ElementMessages> {
  let translator = translators.get(locale);
  if (translator === undefined) {
    translator = createTranslator(tables, locale);
    translators.set(locale, translator);
  }
  return translator;
}

/** Resolves when a language can be spoken; `undefined` where it can already. It never rejects. */
export function awaitWords(locale: Locale): Promise<void> | undefined {
  if (locale !== 'en' || english !== none) return undefined;
  loading ??= loadEnglish().then(
    (table) => {
      english = table;
      translators.delete(locale);
    },
    (error: unknown) => {
      // Chinese words are better than none; the next drawing tries again.
      console.error(error);
      loading = undefined;
    },
  );
  return loading;
}
