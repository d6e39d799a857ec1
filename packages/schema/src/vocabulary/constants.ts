/** The closed lists of values of a feed, without zod, so that browser code can import them. */

/** The kinds of record a feed carries, and the folder each is written in. */
export const recordKinds = [
  'policy',
  'interpretation',
  'qa',
  'guide',
  'service',
  'policyPackage',
  'consultation',
  'majorDecision',
  'policyEvaluation',
  'event',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Kinds of 专区 by subject. */
export const zoneKinds = ['featured', 'topic', 'audience', 'need', 'region'] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** 时效性. */
export const validities = ['pending', 'inForce', 'amended', 'expired', 'repealed'] as const;
export type Validity = (typeof validities)[number];

/** 公开属性. */
export const disclosures = ['proactive', 'onRequest', 'withheld'] as const;
export type Disclosure = (typeof disclosures)[number];

/** 发布层级. */
export const levels = ['national', 'province', 'city', 'county', 'township'] as const;
export type Level = (typeof levels)[number];

/** 文件性质. */
export const policyKinds = ['law', 'regulation', 'rule', 'normative', 'general'] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** 体裁分类. */
export const genres = [
  'law',
  'regulation',
  'order',
  'decision',
  'resolution',
  'bulletin',
  'announcement',
  'notice',
  'publicNotice',
  'opinion',
  'circular',
  'report',
  'request',
  'reply',
  'proposal',
  'letter',
  'minutes',
  'measures',
  'provisions',
  'rules',
  'plan',
  'outline',
  'guide',
  'catalog',
  'other',
] as const;
export type Genre = (typeof genres)[number];

/** 用户类型. */
export const audiences = [
  'enterprise',
  'individual',
  'selfEmployed',
  'farmer',
  'graduate',
  'jobseeker',
  'veteran',
  'returnee',
  'elderly',
  'disabled',
  'child',
  'woman',
  'needyFamily',
  'newResident',
  'institution',
  'organization',
] as const;
export type Audience = (typeof audiences)[number];

/** 办事需求. */
export const needs = [
  'funding',
  'tax',
  'finance',
  'land',
  'talent',
  'market',
  'innovation',
  'employment',
  'training',
  'startup',
  'socialInsurance',
  'medical',
  'education',
  'housing',
  'assistance',
  'eldercare',
  'agriculture',
  'environment',
  'registration',
  'consumption',
] as const;
export type Need = (typeof needs)[number];

/** 企业规模, 中小企业划型标准 (工信部联企业〔2011〕300号). */
export const enterpriseSizes = ['large', 'medium', 'small', 'micro'] as const;
export type EnterpriseSize = (typeof enterpriseSizes)[number];

/** Relations to another document, recorded in the later one: 修改, 废止, 替代, 落实. */
export const relationTypes = ['amends', 'repeals', 'replaces', 'implements'] as const;
export type RelationType = (typeof relationTypes)[number];

/** 领导解读、一图读懂、视频音频、动漫解读、媒体解读、政策问答、议题解读. */
export const interpretationTemplates = [
  'leader',
  'picture',
  'media',
  'animation',
  'press',
  'qa',
  'agenda',
] as const;
export type InterpretationTemplate = (typeof interpretationTemplates)[number];

/** The ways to lay out a section of a 一图读懂; each has a folder of its name that draws it. */
export const pictureLayouts = [
  'figures',
  'prose',
  'aims',
  'progress',
  'timeline',
  'steps',
  'audience',
  'checklist',
  'table',
  'stairs',
  'share',
  'compare',
  'cards',
  'spotlight',
  'ledger',
  'glossary',
  'dos',
  'questions',
  'highlights',
  'tags',
] as const;
export type PictureLayout = (typeof pictureLayouts)[number];

/** The palettes of pages and pictures. */
export const palettes = ['red', 'blue', 'green', 'warm', 'ink', 'contrast'] as const;
export type Palette = (typeof palettes)[number];

/** 背景依据、目标任务、主要内容、创新特点、关键词、专有名词诠释、涉及范围、执行标准、注意事项、新旧政策差异. */
export const interpretationElements = [
  'background',
  'objectives',
  'mainContent',
  'innovations',
  'keywords',
  'terms',
  'scope',
  'standards',
  'cautions',
  'changes',
] as const;
export type InterpretationElement = (typeof interpretationElements)[number];

/** 草案全文、草案说明、决策背景、意见收集采纳情况、公众代表列席情况、决策结果. */
export const decisionParts = [
  'draft',
  'draftNotes',
  'background',
  'feedback',
  'attendance',
  'outcome',
] as const;
export type DecisionPart = (typeof decisionParts)[number];

/** 重大决策的风险评估、专家论证、合法性审查、效果评估. */
export const assessmentKinds = ['risk', 'expert', 'legality', 'effect', 'other'] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

/** 草案征求意见, 政策需求征集. */
export const consultationKinds = ['draft', 'needs'] as const;
export type ConsultationKind = (typeof consultationKinds)[number];

/** 政策评价的方式. */
export const evaluationMethods = [
  'questionnaire',
  'interview',
  'symposium',
  'fieldVisit',
  'thirdParty',
  'online',
] as const;
export type EvaluationMethod = (typeof evaluationMethods)[number];

/** 政府开放日、在线访谈、列席会议、政务公开专区活动. */
export const eventKinds = ['openDay', 'interview', 'attendance', 'zone', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];

/** 申报主体: 企业、个体工商户、农民专业合作社、社会组织. */
export const entityTypes = ['enterprise', 'selfEmployed', 'cooperative', 'organization'] as const;
export type EntityType = (typeof entityTypes)[number];

/** Comparisons of a fact with the threshold of a condition (docs/formats/benefit.md, section 2). */
export const operators = [
  'equals',
  'oneOf',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'between',
  'within',
  'includes',
  'before',
  'after',
] as const;
export type Operator = (typeof operators)[number];

/** 奖励、贷款、贴息、减免费用、税收、认定、服务. */
export const awardKinds = ['grant', 'loan', 'interest', 'feeRelief', 'tax', 'title', 'service'] as const;
export type AwardKind = (typeof awardKinds)[number];

/** 免申即享、即申即享、达标即得、竞争择优、名额限制、用完即止. */
export const selections = [
  'automatic',
  'instant',
  'qualifying',
  'competitive',
  'quota',
  'untilExhausted',
] as const;
export type Selection = (typeof selections)[number];

/** Types of the values of facts. */
export const factTypes = [
  'number',
  'boolean',
  'choice',
  'list',
  'date',
  'region',
  'industry',
  'text',
] as const;
export type FactType = (typeof factTypes)[number];

/** Periods that a figure can be of: 上年度, 前年度, 本年度, 近两年累计, 近三年累计, 近十二个月. */
export const periods = [
  'lastYear',
  'yearBeforeLast',
  'thisYear',
  'lastTwoYears',
  'lastThreeYears',
  'lastTwelveMonths',
] as const;
export type Period = (typeof periods)[number];

/** 符合、可能符合、不符合. */
export const verdicts = ['eligible', 'possible', 'ineligible'] as const;
export type Verdict = (typeof verdicts)[number];
