import { readGroups, type WordGroup } from '../word-group.js';
import { contracts } from './contracts.js';
import { courtsAndOffices } from './courts-and-offices.js';
import { crimeAndOrder } from './crime-and-order.js';
import { familyAndHarm } from './family-and-harm.js';
import { personsAndProperty } from './persons-and-property.js';
import { workAndTrade } from './work-and-trade.js';

/**
 * Situations, each with everyday words and with exact words of the clauses that decide it, punctuation included.
 * Written from national law only. The two sides are no synonyms: a tenant's 押金 is not 返还租赁物. So no query is expanded by
 * them; they only rank clauses that other words have found. A feed holds the situations whose words of law occur in its
 * documents.
 */
export const lawWords: readonly WordGroup[] = [
  personsAndProperty,
  contracts,
  familyAndHarm,
  workAndTrade,
  crimeAndOrder,
  courtsAndOffices,
].flatMap((topics) => Object.entries(topics).flatMap(([topic, text]) => readGroups(topic, text)));
