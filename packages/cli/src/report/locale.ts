import { chooseLocale, type Locale } from '@mingce/i18n';

/** The language of reports: that of `--lang`, else of the system, else Chinese. */
export function reportLocale(env: Readonly<Record<string, string | undefined>>, lang?: string): Locale {
  return chooseLocale(lang, env.LC_ALL, env.LC_MESSAGES, env.LANG);
}
