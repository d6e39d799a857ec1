import { createPlainFormat, type Locale, type PlainFormat, type Translator } from '@mingce/i18n';
import type { ElementMessages } from '../messages/index.js';
import type { PolicyElement } from './policy-element.js';
import { wordsIn } from './words.js';

const formats = new Map<Locale, PlainFormat>();

/** Messages and formats of an element in its language; the element updates when its language changes. */
export class LocalizeController {
  readonly #host: PolicyElement;

  constructor(host: PolicyElement) {
    this.#host = host;
  }

  /** Language and appearance of the element, and the day on which validity is judged. */
  get site(): PolicyElement['site'] {
    return this.#host.site;
  }

  get locale(): Locale {
    return this.#host.site.settings.locale;
  }

  /** The translator: `text`, `parts`, `term`. */
  get t(): Translator<ElementMessages> {
    return wordsIn(this.locale);
  }

  /** Dates, counts, lists. */
  get format(): PlainFormat {
    const { locale } = this;
    let format = formats.get(locale);
    if (format === undefined) {
      format = createPlainFormat(locale);
      formats.set(locale, format);
    }
    return format;
  }
}
