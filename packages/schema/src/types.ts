/** Types only: importing this file adds nothing to a browser bundle. */
import type { z } from 'zod';
import type { benefitIndexSchema, benefitPartSchema, benefitWordsSchema } from './feed/benefit-index.js';
import type { factSchema } from './feed/fact.js';
import type { feedConfigSchema } from './feed/feed-config.js';
import type {
  bundleSchema,
  feedManifestSchema,
  objectRefSchema,
  packSchema,
  publisherSchema,
  searchEntrySchema,
} from './feed/feed-manifest.js';
import type {
  collectionPageSchema,
  collectionsSchema,
  directoryPartSchema,
  receivedSchema,
  summarySchema,
  tombstonesSchema,
  vocabularySchema,
} from './feed/feed-objects.js';
import type { keyStatementSchema, signatureSchema } from './feed/key-statement.js';
import type { zoneIndexSchema, zoneSchema } from './feed/zone-index.js';
import type { clauseRefSchema, contactSchema, moneySchema, reviewSchema } from './primitives.js';
import type { benefitSchema } from './records/benefit.js';
import type { consultationSchema, feedbackSchema } from './records/consultation.js';
import type { eventSchema } from './records/event.js';
import type { guideSchema } from './records/guide.js';
import type { elementProfileSchema, elementsSchema, interpretationSchema } from './records/interpretation.js';
import type { majorDecisionSchema } from './records/major-decision.js';
import type { mediaItemSchema } from './records/media-item.js';
import type {
  attachmentSchema,
  datedStandardSchema,
  gazetteSchema,
  measureSchema,
  policyLinksSchema,
  policySchema,
  policySourceSchema,
  relationSchema,
  taskSchema,
} from './records/policy.js';
import type { policyEvaluationSchema } from './records/policy-evaluation.js';
import type { policyPackageSchema } from './records/policy-package.js';
import type { qaSchema } from './records/qa.js';
import type { serviceSchema } from './records/service.js';
import type { tombstoneSchema } from './records/tombstone.js';

export type {
  Block,
  Clause,
  ClauseKind,
  ContentNode,
  Image,
  Inline,
  List,
  Note,
  Paragraph,
  Table,
} from './content.js';
export type { Facts, Fault } from './errors.js';
export type {
  Amount,
  AmountForm,
  ApplicationRound,
  Award,
  Band,
  BenefitItem,
  Cases,
  Comparison,
  Condition,
  ConditionGroup,
  ConditionNode,
  FactValue,
  ItemWindow,
  Material,
  OneOf,
  Operand,
  Profile,
  Range,
  RelativeWindow,
  Scalar,
  SharedCap,
  Stacking,
  Test,
  Varying,
  YearlyPattern,
} from './records/benefit-types.js';
export type { ValidityFacts } from './validity-facts.js';
export type {
  AssessmentKind,
  Audience,
  AwardKind,
  ConsultationKind,
  DecisionPart,
  Disclosure,
  EnterpriseSize,
  EntityType,
  EvaluationMethod,
  EventKind,
  FactType,
  Genre,
  InterpretationElement,
  InterpretationTemplate,
  Level,
  Need,
  Operator,
  Period,
  PolicyKind,
  RecordKind,
  RelationType,
  Selection,
  Validity,
  Verdict,
} from './vocabulary/constants.js';
export type { Label, Labels } from './vocabulary/labels.js';
export type { Term } from './vocabulary/term.js';

export type Policy = z.output<typeof policySchema>;
export type PolicySource = z.output<typeof policySourceSchema>;
export type PolicyLinks = z.output<typeof policyLinksSchema>;
export type Relation = z.output<typeof relationSchema>;
export type Attachment = z.output<typeof attachmentSchema>;
export type DatedStandard = z.output<typeof datedStandardSchema>;
export type Gazette = z.output<typeof gazetteSchema>;
export type Measure = z.output<typeof measureSchema>;
export type Task = z.output<typeof taskSchema>;
export type Benefit = z.output<typeof benefitSchema>;
export type Interpretation = z.output<typeof interpretationSchema>;
export type InterpretationElements = z.output<typeof elementsSchema>;
export type ElementProfile = z.output<typeof elementProfileSchema>;
export type MediaItem = z.output<typeof mediaItemSchema>;
export type QA = z.output<typeof qaSchema>;
export type Guide = z.output<typeof guideSchema>;
export type Service = z.output<typeof serviceSchema>;
export type PolicyPackage = z.output<typeof policyPackageSchema>;
export type Feedback = z.output<typeof feedbackSchema>;
export type Consultation = z.output<typeof consultationSchema>;
export type MajorDecision = z.output<typeof majorDecisionSchema>;
export type PolicyEvaluation = z.output<typeof policyEvaluationSchema>;
export type PolicyEvent = z.output<typeof eventSchema>;
export type Tombstone = z.output<typeof tombstoneSchema>;
export type ClauseRef = z.output<typeof clauseRefSchema>;
export type Money = z.output<typeof moneySchema>;
export type Review = z.output<typeof reviewSchema>;
export type Contact = z.output<typeof contactSchema>;

export type BenefitIndex = z.output<typeof benefitIndexSchema>;
export type BenefitPart = z.output<typeof benefitPartSchema>;
export type BenefitWords = z.output<typeof benefitWordsSchema>;
export type Zone = z.output<typeof zoneSchema>;
export type ZoneIndex = z.output<typeof zoneIndexSchema>;
export type FeedFact = z.output<typeof factSchema>;
export type FeedManifest = z.output<typeof feedManifestSchema>;
/** Known members of an object that also keeps the members of later versions. */
type Known<T> = { [Member in keyof T as string extends Member ? never : Member]: T[Member] };
export type Signature = Known<z.output<typeof signatureSchema>>;
export type KeyStatement = Known<z.output<typeof keyStatementSchema>>;
export type FeedConfig = z.output<typeof feedConfigSchema>;
export type Publisher = z.output<typeof publisherSchema>;
export type ObjectRef = z.output<typeof objectRefSchema>;
export type Bundle = z.output<typeof bundleSchema>;
export type Pack = z.output<typeof packSchema>;
export type DirectoryPart = z.output<typeof directoryPartSchema>;
export type Summary = z.output<typeof summarySchema>;
export type Collections = z.output<typeof collectionsSchema>;
export type CollectionPage = z.output<typeof collectionPageSchema>;
export type Vocabulary = z.output<typeof vocabularySchema>;
export type Received = z.output<typeof receivedSchema>;
export type Tombstones = z.output<typeof tombstonesSchema>;
export type SearchEntry = z.output<typeof searchEntrySchema>;

/** Each kind of record and its type. */
export interface RecordTypes {
  policy: Policy;
  interpretation: Interpretation;
  qa: QA;
  guide: Guide;
  service: Service;
  policyPackage: PolicyPackage;
  consultation: Consultation;
  majorDecision: MajorDecision;
  policyEvaluation: PolicyEvaluation;
  event: PolicyEvent;
}
