import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const everydayFile = fileURLToPath(new URL('./questions.txt', import.meta.url));

/** An everyday query, judged by the titles of its first three results. */
export interface EverydayQuestion {
  query: string;
  /** Whether the row is held out from tuning. */
  isKept: boolean;
  /** Titles that answer it. */
  answers: TitlePattern;
  /** Titles that help, though they do not answer it. */
  helps: TitlePattern;
}

/**
 * Matches a title. In 浙江&电动自行车/^城市绿化条例 the slash separates alternatives, & joins parts that must all occur, and ^
 * anchors a part at the beginning.
 */
export type TitlePattern = (title: string) => boolean;

export function readEveryday(file = everydayFile): EverydayQuestion[] {
  return rowsOf(file).map((row, at) => {
    const [query = '', answers = '', helps = ''] = row.split(' | ');
    return { query, isKept: at % 2 === 1, answers: patternOf(answers), helps: patternOf(helps) };
  });
}

/** The lines of a file of rows in this folder, without comments. */
export function rowsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function patternOf(text: string): TitlePattern {
  const ways = text.split('/').map((way) => way.trim().split('&'));
  return (title) =>
    ways.some((parts) =>
      parts.every((part) => (part.startsWith('^') ? title.startsWith(part.slice(1)) : title.includes(part))),
    );
}
