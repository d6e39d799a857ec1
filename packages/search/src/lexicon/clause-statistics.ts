import { openJsonPart } from '../format/part.js';

/** The part of the pack `lexicon` with statistics of all clauses. */
interface StatisticsPart {
  /** Average number of terms in a clause, without single characters. */
  clauseLength: number;
  /** Han characters by idf, one string for each half unit; characters that are not listed have the highest idf. */
  characters: readonly string[];
}

/** Statistics of all clauses, for scoring a loaded text. */
export interface ClauseStatistics {
  clauseLength: number;
  idfOf(character: string): number;
}

/** Characters in fewer than one of a thousand clauses are not listed in the part. */
const highestIdf = 7;
const levelsPerUnit = 2;

/** Encodes the part for the writer of an index; `idfs` are logarithms as in BM25. */
export function statisticsPart(clauseLength: number, idfs: ReadonlyMap<string, number>): StatisticsPart {
  const levels: string[][] = [];
  for (const [character, idf] of idfs) {
    if (idf >= highestIdf) continue;
    const level = Math.floor(idf * levelsPerUnit);
    while (levels.length <= level) levels.push([]);
    levels[level]?.push(character);
  }
  return {
    clauseLength: Math.round(clauseLength * 100) / 100,
    characters: levels.map((characters) => characters.sort().join('')),
  };
}

export function openClauseStatistics(name: string, part: Uint8Array): ClauseStatistics {
  return openJsonPart(name, part, (value) => {
    const { clauseLength, characters } = value as Partial<StatisticsPart>;
    const areTexts = Array.isArray(characters) && characters.every((level) => typeof level === 'string');
    if (typeof clauseLength !== 'number' || !(clauseLength > 0) || !areTexts) {
      throw new TypeError('no statistics of clauses');
    }
    const idfs = new Map<string, number>();
    characters.forEach((level, at) => {
      for (const character of level) idfs.set(character, (at + 0.5) / levelsPerUnit);
    });
    return { clauseLength, idfOf: (character) => idfs.get(character) ?? highestIdf };
  });
}
