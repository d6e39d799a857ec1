import type { Locale } from '@mingce/i18n';

/** A vocabulary of the schema: names by code, in the languages of the interface. */
export type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** The name of a vocabulary's code; empty for an unknown code of a newer feed. */
export function labelOf(labels: Labels, code: string, locale: Locale): string {
  const label = labels[code];
  if (label === undefined) return '';
  return locale === 'en' ? label.en : label.zh;
}
