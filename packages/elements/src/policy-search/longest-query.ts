/** Maximum number of characters of a query: more than any question has, few enough that a pasted document does not slow the page. */
export const longestQuery = 200;

/** A query, shortened for searching and for the address. */
export function cutQuery(text: string): string {
  const words = text.trim();
  // A character may be two code units; short texts need no splitting.
  return words.length <= longestQuery
    ? words
    : Array.from(words.slice(0, 2 * longestQuery))
        .slice(0, longestQuery)
        .join('');
}

/** Whether a query has been cut. */
export const isCut = (text: string): boolean => text.length >= longestQuery;
