import { canonicalBytes } from '@mingce/feed';
import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import type { Sources } from '../pipeline/types.js';
import { configFile, tombstonesFile } from '../sources/read-config.js';
import { answerAges } from './answer-ages.js';
import { answerBasis } from './answer-basis.js';
import { answerClauses } from './answer-clauses.js';
import { answerPrivacy } from './answer-privacy.js';
import { answerWordings } from './answer-wordings.js';
import { awardNumbers } from './award-numbers.js';
import { benefitCases } from './benefit-cases.js';
import { benefitItems, benefitRegions } from './benefit-items.js';
import { benefitLogic } from './benefit-logic.js';
import { benefitNumbers } from './benefit-numbers.js';
import { benefits } from './benefits.js';
import { checkAlone, settingsKey } from './check-alone.js';
import { clauseReferences } from './clause-references.js';
import { completeness } from './completeness.js';
import { documentNumbers } from './document-numbers.js';
import { drafts } from './drafts.js';
import { endedBefore } from './ended-before.js';
import { fairCompetition } from './fair-competition.js';
import { interpretations } from './interpretations.js';
import { joinedItems } from './joined-items.js';
import type { Rule } from './library.js';
import { links } from './links.js';
import { notYetPublic } from './not-yet-public.js';
import { pictures } from './pictures.js';
import { policyPackages } from './policy-packages.js';
import { quotedNumbers } from './quoted-numbers.js';
import { references } from './references.js';
import { repealsUnsaid } from './repeals-unsaid.js';
import { runRules, unprocessable } from './run-rules.js';
import { similarAnswers } from './similar-answers.js';
import { sortFaults } from './sort-faults.js';
import { summaryNumbers } from './summary-numbers.js';
import { synchrony } from './synchrony.js';
import { titles } from './titles.js';
import { uniqueIds } from './unique-ids.js';
import { vocabularies } from './vocabularies.js';
import { withdrawn } from './withdrawn.js';

const rules: readonly Rule[] = [
  uniqueIds,
  withdrawn,
  endedBefore,
  repealsUnsaid,
  notYetPublic,
  documentNumbers,
  references,
  clauseReferences,
  quotedNumbers,
  summaryNumbers,
  answerBasis,
  answerClauses,
  answerAges,
  answerPrivacy,
  similarAnswers,
  answerWordings,
  vocabularies,
  titles,
  joinedItems,
  interpretations,
  drafts,
  completeness,
  synchrony,
  pictures,
  benefitItems,
  benefitRegions,
  benefitNumbers,
  awardNumbers,
  benefitLogic,
  benefitCases,
  fairCompetition,
  benefits,
  policyPackages,
  links,
];

/**
 * Checks the records of an authoring folder against each other and against its settings. Faults found while reading are
 * in `sources.faults` and not repeated here; `allFaults` joins the two.
 */
export function checkSources(sources: Sources, today?: string, memory?: BuildMemory): Fault[] {
  const faults = settingsFaults(sources);
  const passedOver = new Set<string>();
  const settings = settingsKey(sources.config);
  for (const source of sources.records) {
    const own = checkAlone(source, { settings, sources, memory });
    faults.push(...own.faults);
    if (own.isPassedOver) passedOver.add(source.file);
  }
  faults.push(...runRules(rules, sources, passedOver, today, memory));
  return sortFaults(faults);
}

/** Only the errors of benefit items, which prevent judging. */
export function checkBenefits(sources: Sources): Fault[] {
  return runRules([uniqueIds, benefitItems, benefitRegions], sources, new Set()).filter(
    ({ severity }) => severity === 'error',
  );
}

/** Settings are part of every feed, so they must be serializable too. */
function settingsFaults({ config, tombstones }: Sources): Fault[] {
  const settings = [
    [configFile, config],
    [tombstonesFile, tombstones],
  ] as const;
  return settings.flatMap(([file, value]) => {
    try {
      canonicalBytes(value);
      return [];
    } catch (error) {
      return [unprocessable(error, file)];
    }
  });
}

/** All faults of an authoring folder, from reading and from checking, worst first. */
export function allFaults(sources: Sources, today?: string, memory?: BuildMemory): Fault[] {
  return sortFaults([...sources.faults, ...checkSources(sources, today, memory)]);
}
