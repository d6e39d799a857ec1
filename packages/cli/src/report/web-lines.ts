import type { Locale } from '@mingce/i18n';
import type { Remedy } from '../verify/remedies.js';
import type { CheckedServer } from '../verify/web-checks.js';
import { createCodeWords, createWords } from './words.js';

/** The findings about a web server in words, with the settings that fix them. */
export function webLines(
  { server, checks, remedies }: Pick<CheckedServer, 'server' | 'checks'> & { remedies: readonly Remedy[] },
  locale: Locale,
): string[] {
  const words = createWords(locale);
  const named = createCodeWords(locale);
  return [
    server === '' ? words('web.serverUnknown') : words('web.server', { server }),
    ...checks.map(({ name, ok }) =>
      words(ok ? 'web.ok' : 'web.failed', { name: words(`web.check.${name}`) }),
    ),
    ...(remedies.length > 0 ? [words('web.howTo')] : []),
    ...remedies.map(({ check, server: kind, text }) =>
      words('web.remedy', { name: named(`web.check.${check}`), server: words(`web.kind.${kind}`), text }),
    ),
  ];
}
