import { readFileSync, writeFileSync } from 'node:fs';

const end = '<!-- end of tables -->';

/** Puts the tables of a benchmark between its marks and leaves the words around them. */
export function writePage(file: string, tables: string, benchmark = 'search'): void {
  const begin = `<!-- tables: written by \`npm run bench ${benchmark}\` -->`;
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${file} lacks the marks ${begin} and ${end}.`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`);
}
