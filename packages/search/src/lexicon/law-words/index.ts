import { readGroups, type WordGroup } from '../word-group.js';
import { contracts } from './contracts.js';
import { courtsAndOffices } from './courts-and-offices.js';
import { crimeAndOrder } from './crime-and-order.js';
import { familyAndHarm } from './family-and-harm.js';
import { personsAndProperty } from './persons-and-property.js';
import { workAndTrade } from './work-and-trade.js';

/**
 * Situations, each by the words in which people speak of it and the words of the clauses that decide it, as they are written there,
 * marks included. Written from national law alone. They mean no more than that: a tenant's 押金 is not 返还租赁物, so no search widens a
 * query by them; they only say which of the clauses that were found is likelier to answer. A feed holds those whose words of law its
 * documents have.
 */
export const lawWords: readonly WordGroup[] = [
  personsAndProperty,
  contracts,
  familyAndHarm,
  workAndTrade,
  crimeAndOrder,
  courtsAndOffices,
].flatMap((topics) => Object.entries(topics).flatMap(([topic, text]) => readGroups(topic, text)));
