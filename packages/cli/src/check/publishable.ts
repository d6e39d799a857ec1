import { largestRecord, tryPublishing } from '../publish/publishable.js';
import type { Rule } from './library.js';

/** Reports records whose publication would fail, before anything is written. */
export const publishable: Rule = ({ sources }, report) => {
  for (const source of sources.records) {
    const size = tryPublishing(source, sources.config);
    if (size <= largestRecord) continue;
    report(source, 'record.tooLarge', { megabytes: inMegabytes(size), limit: inMegabytes(largestRecord) });
  }
};

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
