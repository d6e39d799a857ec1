import { createFormat, createTranslator, type Format, type Locale, type Translator } from '@mingce/i18n';
import { type ElementMessages, messages } from '../messages/index.js';
import type { PolicyElement } from './policy-element.js';

const translators = new Map<Locale, Translator<ElementMessages>>();
const formats = new Map<Locale, Format>();

/** The words and formats of an element in its language; the element renders again when its language changes. */
export class LocalizeController {
  readonly #host: PolicyElement;

  constructor(host: PolicyElement) {
    this.#host = host;
  }

  get locale(): Locale {
    return this.#host.site.settings.locale;
  }

  /** The words: `text`, `parts`, `term`. */
  get t(): Translator<ElementMessages> {
    return cached(translators, this.locale, () => createTranslator(messages, this.locale));
  }

  /** Dates, counts, amounts. */
  get format(): Format {
    return cached(formats, this.locale, () => createFormat(this.locale));
  }
}

function cached<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
