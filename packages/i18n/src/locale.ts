/** The languages there are words for; the first is the source of the others and the fallback. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/**
 * The first language of a chain there are words for: `zh-Hans` and `zh_TW` read zh-CN, `en-GB` reads en.
 *
 * @param tags - From the nearest preference to the farthest, such as an attribute, the page's `lang`, the browser's language.
 */
export function chooseLocale(...tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en';
  }
  return 'zh-CN';
}
