import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRecord } from '../pipeline/types.js';
import { readTextFile } from '../sources/read-text-file.js';
import type { Library } from './library.js';

/**
 * The line of a record’s file on which a quotation begins, ignoring white space and Markdown marks. The file is read
 * again, since texts are not kept in memory; this is only needed for faults.
 */
export function lineOfQuote({ sources }: Library, source: SourceRecord, quote: string): number {
  const beginning = source.lineOf(['body']);
  const text = textOfFile(sources.dir, source.file);
  const wanted = bare(quote);
  if (text === undefined || wanted === '') return beginning;
  let seen = '';
  const ends: number[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    seen += bare(line);
    ends.push(seen.length);
  }
  const from = ends[beginning - 2] ?? 0;
  const at = seen.indexOf(wanted, from);
  return at < 0 ? beginning : ends.findIndex((end) => end > at) + 1;
}

/** The current text of a file of the folder. */
export function textOfFile(dir: string, file: string): string | undefined {
  const size = statSync(join(dir, file), { throwIfNoEntry: false })?.size;
  return size === undefined ? undefined : readTextFile(dir, { path: file, size }).text;
}

function bare(text: string): string {
  return text.replace(/[\s\u3000*_|\\]+/g, '');
}
