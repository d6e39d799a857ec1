import { readFileSync, writeFileSync } from 'node:fs';

const [begin, end] = ['<!-- tables: written by `npm run bench search` -->', '<!-- end of tables -->'];

/** Puts the tables between their marks and leaves the words around them. */
export function writePage(file: string, tables: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} lacks the marks ${begin} and ${end}.`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`);
}
