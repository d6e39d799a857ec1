import { openJsonPart } from '../format/part.js';

/** What a part of the pack `lexicon` says of all clauses. */
interface StatisticsPart {
  /** Terms that a clause has on average, single characters not counted. */
  clauseLength: number;
  /** Han characters by how rarely they stand in clauses, half a unit of rarity a level; those not listed are rarer. */
  characters: readonly string[];
}

/** What is known of all clauses, to score a text by more than the terms that were asked for. */
export interface ClauseStatistics {
  clauseLength: number;
  rarityOf(character: string): number;
}

/** Characters in fewer clauses than one in a thousand need no place in the part. */
const rare = 7;
const levelsAUnit = 2;

/** The part as the writer of an index makes it; `rarities` are logarithms as in BM25. */
export function statisticsPart(clauseLength: number, rarities: ReadonlyMap<string, number>): StatisticsPart {
  const levels: string[][] = [];
  for (const [character, rarity] of rarities) {
    if (rarity >= rare) continue;
    const level = Math.floor(rarity * levelsAUnit);
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
    const rarities = new Map<string, number>();
    characters.forEach((level, at) => {
      for (const character of level) rarities.set(character, (at + 0.5) / levelsAUnit);
    });
    return { clauseLength, rarityOf: (character) => rarities.get(character) ?? rare };
  });
}
