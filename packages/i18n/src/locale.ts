/** The languages of the interface; the first is the source of the others and the fallback. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/**
 * The first supported language of a chain of tags: `zh-Hans` and `zh_TW` become zh-CN, `en-GB` becomes en.
 *
 * @param tags - In order of preference, such as an attribute, the page's `lang`, the browser's language.
 */
export function chooseLocale(...tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en';
  }
  return 'zh-CN';
}
