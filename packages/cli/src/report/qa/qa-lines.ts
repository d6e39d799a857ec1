import type { Locale } from '@mingce/i18n';
import { qaWords } from './qa-words.js';
import type { QaTable } from './types.js';

/** Open questions that a terminal shows; the others are in JSON and CSV. */
const mostShown = 30;

export function qaLines(table: QaTable, locale: Locale): string[] {
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
          log.open.heading,
          ...log.open.questions
            .slice(0, mostShown)
            .flatMap(({ question, about }) => [`  ${question}`, ...about.map((line) => `      ${line}`)]),
        ]
      : []),
    '',
  ];
}
