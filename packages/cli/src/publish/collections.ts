import {
  type CollectionPage,
  type Collections,
  type ObjectRef,
  type RecordKind,
  recordKinds,
  type Summary,
} from '@mingce/schema';

/** Summaries per page: about 60 kB before compression, so that most lists need one page only (feed.md, section 2). */
const pageSize = 200;

/** Writes the pages of every kind's list, newest first, and returns the object that names them. */
export async function writeCollections(
  summaries: readonly Summary[],
  writeObject: (value: CollectionPage) => Promise<ObjectRef>,
): Promise<Collections> {
  const collections: Collections = {};
  for (const kind of recordKinds) {
    const items = listOf(summaries, kind);
    if (items.length === 0) continue;
    const pages: ObjectRef[] = [];
    for (let first = 0; first < items.length; first += pageSize) {
      pages.push(await writeObject({ kind, items: items.slice(first, first + pageSize) }));
    }
    collections[kind] = { count: items.length, pages };
  }
  return collections;
}

/** The list of a kind, newest first. */
export const listOf = (summaries: readonly Summary[], kind: RecordKind): Summary[] =>
  summaries.filter((summary) => summary.kind === kind).sort(newestFirst);

function newestFirst(a: Summary, b: Summary): number {
  const [dayA = '', dayB = ''] = [a.publishedOn, b.publishedOn];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
