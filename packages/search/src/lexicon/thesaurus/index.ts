import { readGroups, type WordGroup } from '../word-group.js';
import { business } from './business.js';
import { everydayElderly } from './everyday-elderly.js';
import { everydayHome } from './everyday-home.js';
import { everydayLeisure } from './everyday-leisure.js';
import { everydaySchool } from './everyday-school.js';
import { everydayTown } from './everyday-town.js';
import { everydayTroubles } from './everyday-troubles.js';
import { everydayVillage } from './everyday-village.js';
import { everydayWork } from './everyday-work.js';
import { familyAndMoney } from './family-and-money.js';
import { healthAndSchool } from './health-and-school.js';
import { homeAndLand } from './home-and-land.js';
import { living } from './living.js';
import { publicOrder } from './public-order.js';
import { work } from './work.js';
import { workAndWrongs } from './work-and-wrongs.js';

/** Everyday and official words for all topics of government; an index holds only those that occur in its documents. */
export const thesaurus: readonly WordGroup[] = [
  living,
  work,
  healthAndSchool,
  homeAndLand,
  business,
  publicOrder,
  familyAndMoney,
  workAndWrongs,
  everydayElderly,
  everydayHome,
  everydayLeisure,
  everydaySchool,
  everydayTown,
  everydayTroubles,
  everydayVillage,
  everydayWork,
].flatMap((topics) => Object.entries(topics).flatMap(([topic, text]) => readGroups(topic, text)));
