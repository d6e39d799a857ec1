import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import type { Policy, Summary } from '@mingce/schema/types';
import { createLibrary } from '../../check/library.js';
import type { Sources } from '../../pipeline/types.js';
import { countItems } from './count-items.js';
import type { ExpectedDocument } from './expected-list.js';
import { isOfMonth } from './month.js';
import { departmentOf, type Published } from './published-policies.js';
import type { MonthItem, MonthTable } from './types.js';

type Named = Pick<Policy | Summary, 'title' | 'documentNumber' | 'issuers'>;

/**
 * 覆盖率: of the documents on a list, how many are in the feed. A row is found by its 发文字号 in any form; only a
 * row or a policy without one is compared by title. A list without dates counts for the month.
 */
export function coverage(
  expected: { documents: readonly ExpectedDocument[]; hasDates: boolean },
  { policies }: Published,
  sources: Sources,
  { month, countedOn, list }: { month: string; countedOn: string; list: string },
): MonthTable {
  const inFeed = finder(policies);
  const inFolder = finder(
    createLibrary(sources)
      .all('policy')
      .map(({ record }) => record),
  );
  const ofMonth = expected.documents.filter(
    ({ publishedOn }) => !expected.hasDates || isOfMonth(publishedOn, month),
  );
  const departmentIn = (row: ExpectedDocument) => {
    const found = inFeed(row) ?? inFolder(row);
    return row.department === '' ? departmentOf(found ?? {}) : row.department;
  };
  const items = ofMonth.map((row): MonthItem => {
    const isThere = inFeed(row) !== undefined;
    return {
      department: departmentIn(row),
      title: row.title === '' ? row.documentNumber : row.title,
      ...(row.documentNumber === '' ? {} : { documentNumber: row.documentNumber }),
      ...(row.publishedOn === undefined ? {} : { publishedOn: row.publishedOn }),
      file: list,
      line: row.line,
      state: isThere ? 'good' : 'bad',
      ...(isThere ? {} : { isInFolder: inFolder(row) !== undefined }),
    };
  });
  const settings = { list, rows: expected.documents.length };
  const about = { kind: 'coverage', month, countedOn, settings } as const;
  return countItems(about, items, { known: expected.documents.map(departmentIn) });
}

/** Finds the policy of a row. Documents with different numbers are never the same, even if their titles are alike. */
function finder(policies: readonly Named[]): (row: ExpectedDocument) => Named | undefined {
  const byNumber = new Map<string, Named>();
  const byTitle = new Map<string, Named[]>();
  for (const policy of policies) {
    const number = numberOf(policy.documentNumber);
    if (number !== undefined) byNumber.set(number, policy);
    const title = bareTitle(policy.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), policy]);
  }
  return (row) => {
    const number = numberOf(row.documentNumber);
    const sameNumber = number === undefined ? undefined : byNumber.get(number);
    if (sameNumber) return sameNumber;
    if (row.title === '') return undefined;
    return byTitle
      .get(bareTitle(row.title))
      ?.find(({ documentNumber }) => number === undefined || numberOf(documentNumber) === undefined);
  };
}

function numberOf(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return normalizeDocumentNumber(text) ?? text.replace(/\s/g, '');
}

/** A title without optional punctuation. */
function bareTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s《》〈〉“”"'()（）]/g, '');
}
