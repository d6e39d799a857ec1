import type { Locale } from '@mingce/i18n';
import type { Label } from '@mingce/schema/vocabulary';

/** The name of a vocabulary's code; a code of a newer feed that is not known here stands for itself. */
export function labelOf(labels: Readonly<Record<string, Label>>, code: string, locale: Locale): string {
  const label = labels[code];
  if (label === undefined) return code;
  return locale === 'en' ? label.en : label.zh;
}
