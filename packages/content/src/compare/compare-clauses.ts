import type { FlatClause } from '../text/flatten-clauses.js';
import { compareTexts } from './compare-texts.js';
import { crossing, pairClauses } from './pair-clauses.js';
import type { TextPiece } from './text-piece.js';

/** Change of one clause between two versions of a text. */
export type ClauseComparison<C extends FlatClause = FlatClause> =
  | {
      /** `same`: equal except for white space. */
      readonly kind: 'same' | 'changed';
      readonly old: C;
      readonly new: C;
      /** Whether its position among the other clauses changed; renumbering together with the others is no move. */
      readonly isMoved: boolean;
      /** The pieces other than `added` form the old clause, those other than `removed` the new one. */
      readonly pieces: readonly TextPiece[];
    }
  | { readonly kind: 'added'; readonly new: C }
  | { readonly kind: 'removed'; readonly old: C };

/** The words of a clause that are compared: its title and its text, without its number. */
export function clauseWords({ title, text }: FlatClause): string {
  return title === undefined ? text : text === '' ? title : `${title}\n${text}`;
}

/**
 * Compares two versions of a text clause by clause, independent of the numbers. Each clause of both sides is in exactly
 * one comparison, in the order of the new text; a removed clause follows its former predecessor.
 */
export function compareClauses<C extends FlatClause>(
  oldClauses: readonly C[],
  newClauses: readonly C[],
): ClauseComparison<C>[] {
  const pairs = pairClauses(oldClauses.map(clauseWords), newClauses.map(clauseWords));
  const moved = crossing(pairs);
  const partners = new Map(pairs.map((pair) => [pair.new, pair]));
  const paired = new Set(pairs.map((pair) => pair.old));
  const standing = new Map(pairs.filter((pair) => !moved.has(pair)).map((pair) => [pair.old, pair.new]));

  const rows: ClauseComparison<C>[][] = newClauses.map((clause, index) => {
    const pair = partners.get(index);
    const old = pair && oldClauses[pair.old];
    return [
      old === undefined
        ? { kind: 'added', new: clause }
        : compared(old, clause, pair !== undefined && moved.has(pair)),
    ];
  });
  const before: ClauseComparison<C>[] = [];
  let place = before;
  oldClauses.forEach((clause, index) => {
    place = rows[standing.get(index) ?? -1] ?? place;
    if (!paired.has(index)) place.push({ kind: 'removed', old: clause });
  });
  return [before, ...rows].flat();
}

/** Compares a clause with its new version. */
export function compared<C extends FlatClause>(old: C, next: C, isMoved: boolean): ClauseComparison<C> {
  const pieces = compareTexts(clauseWords(old), clauseWords(next));
  const isSame = pieces.every(({ kind, text }) => kind === 'same' || text.trim() === '');
  return { kind: isSame ? 'same' : 'changed', old, new: next, isMoved, pieces };
}
