import { chooseLocale, type Locale } from '@mingce/i18n';

/** The language to report in: `--lang`, else the system's, else Chinese. */
export function reportLocale(env: Readonly<Record<string, string | undefined>>, lang?: string): Locale {
  return chooseLocale(lang, env.LC_ALL, env.LC_MESSAGES, env.LANG);
}
