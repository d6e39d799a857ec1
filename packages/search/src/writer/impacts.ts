import { impactLevels } from '../format/postings.js';
import type { RankingParameters } from '../reader/ranking/weights.js';
import type { AverageLengths } from './average-lengths.js';
import { Checksum } from './checksum.js';
import type { DocumentFacts } from './document-analysis.js';
import { groupBytes, termGroups, visitTerms } from './document-terms.js';

/**
 * The impact of a term in the clause at a position of a document, from its count there: BM25's clause-dependent factor,
 * in eight levels.
 */
export type ImpactOf = (place: number, count: number) => number;

export function impactsIn(
  { lengths, others }: DocumentFacts,
  averages: AverageLengths,
  { k1, b, headingB, interpretation }: RankingParameters,
): ImpactOf {
  const weights = new Map(others.map((place) => [place, interpretation]));
  const norms = lengths.map((length, place) => {
    const [slope, average] = place === 0 ? [headingB, averages.heading] : [b, averages.clause];
    return 1 - slope + (slope * length) / average;
  });
  return (place, count) => {
    const weight = weights.get(place) ?? 1;
    const level = Math.round((impactLevels * weight * count) / (count + k1 * (norms[place] ?? 1)));
    return Math.min(impactLevels, Math.max(1, level));
  };
}

/** For each group a checksum of its terms in a document with their positions and impacts: 8 bytes each. */
export function groupChecksums(terms: Uint8Array, impactOf: ImpactOf): Uint8Array {
  const bytes = new Uint8Array(8 * termGroups);
  const view = new DataView(bytes.buffer);
  for (let group = 0; group < termGroups; group += 1) {
    const sum = new Checksum();
    visitTerms(groupBytes(terms, group), {
      han(first, second) {
        sum.add(first);
        sum.add(second);
      },
      text: (term) => sum.addText(term),
      // Negative, so that no position equals a character.
      place: (place, count) => sum.add(~(place * impactLevels + impactOf(place, count))),
    });
    const [first, second] = sum.words();
    view.setUint32(8 * group, first);
    view.setUint32(8 * group + 4, second);
  }
  return bytes;
}
