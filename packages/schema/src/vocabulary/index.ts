export {
  assessmentKinds,
  audiences,
  consultationKinds,
  decisionParts,
  disclosures,
  enterpriseSizes,
  evaluationMethods,
  eventKinds,
  genres,
  interpretationElements,
  interpretationTemplates,
  levels,
  needs,
  policyKinds,
  profileFacts,
  recordKinds,
  relationTypes,
  validities,
} from './constants.js';
export { industries } from './industries.js';
export {
  assessmentKindLabels,
  audienceLabels,
  codeOfLabel,
  consultationKindLabels,
  decisionPartLabels,
  disclosureLabels,
  elementLabels,
  enterpriseSizeLabels,
  evaluationMethodLabels,
  eventKindLabels,
  genreLabels,
  levelLabels,
  needLabels,
  policyKindLabels,
  profileFactLabels,
  recordKindLabels,
  relationTypeLabels,
  templateLabels,
  validityLabels,
} from './labels.js';
export { regions } from './region-table.js';
export { mergeRegions, regionAncestors } from './regions.js';
export type { Term } from './term.js';
export { defaultTopics } from './topics.js';
