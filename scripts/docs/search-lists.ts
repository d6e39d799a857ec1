import path from 'node:path';
import {
  agencyEnd,
  agencyInText,
  beforeAgency,
  conjunction,
  leadIn,
  series,
  tails,
} from '../../packages/schema/src/grammar/document-number.js';
import {
  alsoWords,
  leading,
  longerWords,
  namedPattern,
  noNames,
  peoples,
  streetPattern,
  suffix,
} from '../../packages/search/src/answers/places.js';
import { generalWords } from '../../packages/search/src/query/general-words.js';
import { exclusionPattern, phrasePattern } from '../../packages/search/src/query/parse-query.js';
import { questionPatterns } from '../../packages/search/src/query/question-words.js';
import { statuses } from '../../packages/search/src/query/statuses.js';
import { askingPattern, binding } from '../../packages/search/src/query/useful-terms.js';
import { counts, defaultRanking, wholeNumbers } from '../../packages/search/src/reader/ranking/weights.js';
import { atEdgePattern, labelPattern } from '../../packages/search/src/text/article-terms.js';
import { hanRanges, joiners, letterRanges } from '../../packages/search/src/text/fold.js';
import { amountUnits, analyzerVersion } from '../../packages/search/src/text/terms.js';
import { root } from '../lib/run.mjs';

/**
 * The lists that the appendix of docs/formats/search-index.md refers to, so that the page need not repeat them from the
 * code.
 */
export const searchListsFile = path.join(root, 'docs/formats/search-lists.json');

/** A code point as Unicode writes it, without `U+`. */
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
const ranges = (some: readonly (readonly [number, number])[]) =>
  some.map(([first, last]) => `${hex(first)}-${hex(last)}`);

export function searchListsText(): string {
  const lists = {
    analyzer: analyzerVersion,
    characters: {
      han: ranges(hanRanges),
      letters: ranges(letterRanges),
      joiners: Array.from(joiners, (character) => hex(character.charCodeAt(0))),
    },
    units: [...amountUnits],
    query: {
      phrase: phrasePattern.source,
      exclusion: exclusionPattern.source,
      questionWords: questionPatterns,
      asking: askingPattern.source,
      generalWords: [...generalWords],
      bindingCharacters: [...binding].join(''),
      statuses: statuses.map((pair) => pair.map(({ source }) => source)),
    },
    articles: { label: labelPattern.source, query: atEdgePattern.source },
    documentNumbers: {
      tails: Object.fromEntries(Object.entries(tails).map(([name, { source }]) => [name, source])),
      agency: agencyInText.source,
      agencyEnd: agencyEnd.source,
      series: series.source,
      beforeAgency: beforeAgency.source,
      conjunction: conjunction.source,
      leadIn: leadIn.source,
    },
    places: {
      named: namedPattern.source,
      noNames: noNames.source,
      suffix: suffix.source,
      peoples: peoples.source,
      alsoWords: [...alsoWords],
      longerWords: longerWords.source,
      street: streetPattern.source,
      leading: leading.source,
    },
    ranking: defaultRanking,
    rankingCounts: [...counts],
    rankingWholeNumbers: [...wholeNumbers],
  };
  return `${JSON.stringify(lists, null, 2)}\n`;
}
