import { readGroups, type WordGroup } from '../word-group.js';
import { business } from './business.js';
import { familyAndMoney } from './family-and-money.js';
import { healthAndSchool } from './health-and-school.js';
import { homeAndLand } from './home-and-land.js';
import { living } from './living.js';
import { publicOrder } from './public-order.js';
import { work } from './work.js';
import { workAndWrongs } from './work-and-wrongs.js';

/** Everyday and official words over all topics of government; part of an index only as far as its documents have them. */
export const thesaurus: readonly WordGroup[] = [
  living,
  work,
  healthAndSchool,
  homeAndLand,
  business,
  publicOrder,
  familyAndMoney,
  workAndWrongs,
].flatMap((topics) => Object.entries(topics).flatMap(([topic, text]) => readGroups(topic, text)));
