import type { Fault } from '../errors.js';
import type { RecordTypes } from '../types.js';
import type { RecordKind } from '../vocabulary/constants.js';
import { checkBenefit } from './benefit.js';
import { checkBodyAnchors } from './body-anchors.js';
import { checkConsultationDates, checkFeedbackCounts } from './consultation.js';
import { inOrder } from './date-order.js';
import { checkDisclosure } from './disclosure.js';
import { checkGuideClauses, checkGuideDates, checkGuideGraph } from './guide.js';
import { checkChanges, checkMedia, checkPictureElements, checkSynchrony } from './interpretation.js';
import { checkPolicyDates } from './policy-dates.js';
import { checkPolicyRelations } from './policy-relations.js';
import { checkAnswerClauses, checkAnswerDates } from './qa.js';
import type { Rule } from './rule.js';
import { checkUnique } from './unique.js';

const rules: { readonly [Kind in RecordKind]: readonly Rule<Kind>[] } = {
  policy: [checkPolicyDates, checkDisclosure, checkPolicyRelations, checkBenefit, checkBodyAnchors],
  interpretation: [checkSynchrony, checkPictureElements, checkChanges, checkMedia, checkBodyAnchors],
  qa: [checkAnswerDates, checkAnswerClauses],
  guide: [checkGuideDates, checkGuideClauses, checkGuideGraph],
  service: [],
  policyPackage: [
    ({ policies }) => [
      ...checkUnique(
        policies.map(({ policy }) => policy),
        (index) => ['policies', index, 'policy'],
      ),
      ...policies.flatMap(({ items = [] }, place) =>
        checkUnique(items, (index) => ['policies', place, 'items', index]),
      ),
    ],
  ],
  consultation: [checkConsultationDates, checkFeedbackCounts, checkBodyAnchors],
  majorDecision: [],
  policyEvaluation: [],
  event: [
    ({ startsOn, endsOn }) =>
      inOrder({ path: ['startsOn'], date: startsOn }, { path: ['endsOn'], date: endsOn }),
  ],
};

/** Checks the rules across the fields of a well-formed record, but not those across records. */
export function checkRecord<Kind extends RecordKind>(kind: Kind, record: RecordTypes[Kind]): Fault[] {
  return rules[kind].flatMap((rule) => rule(record));
}
