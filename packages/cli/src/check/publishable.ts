import { largestRecord, tryPublishing } from '../publish/publishable.js';
import type { Rule } from './library.js';
import { eachField, type FieldPath } from './record-fields.js';

/** Whatever would break while one record is published is the fault of that record, found before anything is written. */
export const publishable: Rule = ({ sources }, report) => {
  for (const source of sources.records) {
    const broken = loneSurrogate(source.record);
    if (broken !== undefined) {
      report(source, 'record.loneSurrogate', { field: broken.join('.') }, broken);
      continue;
    }
    const size = tryPublishing(source, sources.config);
    if (size <= largestRecord) continue;
    report(source, 'record.tooLarge', { megabytes: inMegabytes(size), limit: inMegabytes(largestRecord) });
  }
};

/** Where a record has half of a character, which no file can hold. */
function loneSurrogate(record: object): FieldPath | undefined {
  let found: FieldPath | undefined;
  eachField(record, (value, path) => {
    if (found === undefined && typeof value === 'string' && /[\ud800-\udfff]/u.test(value)) found = [...path];
  });
  return found;
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
