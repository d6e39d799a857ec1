import { businessAndTax } from './business-and-tax.js';
import { civilContracts } from './civil-contracts.js';
import { civilFamily } from './civil-family.js';
import { civilHarm } from './civil-harm.js';
import { civilProperty } from './civil-property.js';
import { courtsAndOffices } from './courts-and-offices.js';
import { crime } from './crime.js';
import { judicial } from './judicial.js';
import { society } from './society.js';
import { trade } from './trade.js';
import { trafficAndOrder } from './traffic-and-order.js';
import { villageAndHome } from './village-and-home.js';
import { work } from './work.js';

/** Everyday phrases for the subject of an article. */
export interface ArticlePhrases {
  /** Number of the article from its label: `1079`, or `133.1` for 第一百三十三条之一. */
  article: string;
  /** Words of the article itself. They do not occur if a revised law gave its number to another article. */
  words: string;
  phrases: readonly string[];
}

/**
 * Everyday phrases for articles of national laws, by the title of the law without 中华人民共和国; one article a line:
 * `1079 感情确已破裂: 一方不同意怎么离婚 起诉离婚`. Written from the text of the laws only.
 */
export const clausePhrases: ReadonlyMap<string, readonly ArticlePhrases[]> = joined([
  civilFamily,
  civilProperty,
  civilContracts,
  civilHarm,
  work,
  trade,
  trafficAndOrder,
  crime,
  judicial,
  villageAndHome,
  society,
  courtsAndOffices,
  businessAndTax,
]);

function joined(groups: readonly Readonly<Record<string, string>>[]): Map<string, ArticlePhrases[]> {
  const laws = new Map<string, ArticlePhrases[]>();
  for (const [law, text] of groups.flatMap((group) => Object.entries(group))) {
    laws.set(law, [...(laws.get(law) ?? []), ...readArticles(text)]);
  }
  return laws;
}

function readArticles(text: string): ArticlePhrases[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, article = '', words = '', phrases = ''] = /^(\S+) (.+?): (.+)$/.exec(line) ?? [];
      return { article, words, phrases: phrases.split(' ') };
    });
}
