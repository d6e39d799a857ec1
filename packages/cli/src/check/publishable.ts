import { largestRecord, tryPublishing } from '../publish/publishable.js';
import type { Rule } from './library.js';

/** Whatever would break while one record is published is the fault of that record, found before anything is written. */
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
