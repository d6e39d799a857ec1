import { consultationSchema } from './consultation.js';
import { eventSchema } from './event.js';
import { guideSchema } from './guide.js';
import { interpretationSchema } from './interpretation.js';
import { majorDecisionSchema } from './major-decision.js';
import { policySchema } from './policy.js';
import { policyEvaluationSchema } from './policy-evaluation.js';
import { policyPackageSchema } from './policy-package.js';
import { qaSchema } from './qa.js';
import { serviceSchema } from './service.js';

/** The schema of each kind of record, as a published feed carries it. */
export const recordSchemas = {
  policy: policySchema,
  interpretation: interpretationSchema,
  qa: qaSchema,
  guide: guideSchema,
  service: serviceSchema,
  policyPackage: policyPackageSchema,
  consultation: consultationSchema,
  majorDecision: majorDecisionSchema,
  policyEvaluation: policyEvaluationSchema,
  event: eventSchema,
} as const;
