/** The name that an author most likely meant: the nearest by edit distance, if it is near enough. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const wanted = canonical(written);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) >= bestDistance + 2) continue;
    const distance = editDistance(wanted, canonical(name));
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** Normalizes spelling: document_number and Document-Number become documentNumber. */
function canonical(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

/** Edit distance of two names; two swapped neighbours count as one edit (Damerau–Levenshtein). */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 0; row <= left.length; row += 1) {
    rows[row] = [];
    for (let column = 0; column <= right.length; column += 1) {
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const isSame = left[row - 1] === right[column - 1];
      rows[row]?.push(
        row === 0 || column === 0
          ? row + column
          : Math.min(
              at(row - 1, column) + 1,
              at(row, column - 1) + 1,
              at(row - 1, column - 1) + (isSame ? 0 : 1),
              isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
            ),
      );
    }
  }
  return at(left.length, right.length);
}
