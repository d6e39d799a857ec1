import type { Locale } from '@mingce/i18n';
import { qaText, qaWords } from './qa-words.js';
import type { QaTable } from './types.js';
import type { AskedWritten } from './write-asked-into.js';

/** Maximum number of open questions, and of answered ones, in the terminal; the others are in JSON. */
const mostShown = 30;

export function qaLines(
  table: QaTable,
  locale: Locale,
  written?: Pick<AskedWritten, 'dir' | 'count'>,
): string[] {
  const { topics, log } = qaWords(table, locale);
  return [
    topics.heading,
    ...topics.lines.map((line) => `  ${line}`),
    ...(log
      ? [
          '',
          log.heading,
          ...log.lines.map((line) => `  ${line}`),
          '',
          ...(log.answered
            ? [log.answered.heading, ...log.answered.lines.slice(0, mostShown).map((line) => `  ${line}`), '']
            : []),
          log.open.heading,
          ...log.open.questions
            .slice(0, mostShown)
            .flatMap(({ question, about }) => [`  ${question}`, ...about.map((line) => `      ${line}`)]),
        ]
      : []),
    '',
    ...(written ? [qaText(locale)('qa.written', { dir: written.dir, count: written.count })] : []),
  ];
}
