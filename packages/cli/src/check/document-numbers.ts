import { normalizeDocumentNumber, parseDocumentNumber } from '@mingce/schema/grammar';
import { groupBy } from './group-by.js';
import type { Rule } from './library.js';

/** Reports document numbers (发文字号) that do not follow GB/T 9704—2012, and numbers of two policies, in any notation. */
export const documentNumbers: Rule = (library, report) => {
  const policies = library.all('policy');
  for (const source of policies) {
    const given = source.record.documentNumber;
    if (given === undefined) continue;
    const standard = normalizeDocumentNumber(given);
    if (standard === undefined) report(source, 'documentNumber.unknownForm', { given }, ['documentNumber']);
    else if (standard !== given)
      report(source, 'documentNumber.form', { given, standard }, ['documentNumber']);
    const { issuedOn, publishedOn } = source.record;
    const [year, made] = [parseDocumentNumber(given)?.year, Number((issuedOn ?? publishedOn).slice(0, 4))];
    // A document numbered in December is often signed in January; a later date of publication does not determine the
    // year.
    const isOther = year !== undefined && (year > made || (issuedOn !== undefined && year < made - 1));
    if (isOther) report(source, 'documentNumber.yearDiffers', { given, year: made }, ['documentNumber']);
  }

  const groups = groupBy(policies, ({ record }) =>
    record.documentNumber === undefined
      ? undefined
      : (normalizeDocumentNumber(record.documentNumber) ?? record.documentNumber),
  );
  for (const [number, group] of groups) {
    for (const source of group) {
      const other = group.find((candidate) => candidate.record.id !== source.record.id);
      if (!other) continue;
      const facts = { number, other: other.file, otherLine: other.lineOf(['documentNumber']) };
      report(source, 'documentNumber.duplicate', facts, ['documentNumber']);
    }
  }
};
