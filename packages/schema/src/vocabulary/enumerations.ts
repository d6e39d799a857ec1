import { z } from 'zod';
import { described } from '../described.js';

/** The kinds of record a feed carries, and the folder each is written in. */
export const recordKinds = [
  'policy',
  'interpretation',
  'qa',
  'service',
  'policyPackage',
  'consultation',
  'majorDecision',
  'policyEvaluation',
  'event',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const validities = ['pending', 'inForce', 'amended', 'expired', 'repealed'] as const;
export type Validity = (typeof validities)[number];

export const disclosures = ['proactive', 'onRequest', 'withheld'] as const;
export const levels = ['national', 'province', 'city', 'county', 'township'] as const;
export const policyKinds = ['law', 'regulation', 'rule', 'normative', 'general'] as const;

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

/** 企业规模, 中小企业划型标准 (工信部联企业〔2011〕300号). */
export const enterpriseSizes = ['large', 'medium', 'small', 'micro'] as const;

export const policyKindSchema = described(
  z.enum(policyKinds),
  '文件性质：law 法律，regulation 法规，rule 规章，normative 行政规范性文件，general 其他政策性文件。',
  'Legal nature: law, regulation, government rule, normative document, other policy document.',
);
export const levelSchema = described(z.enum(levels), '发布层级。', 'Level of government.');
export const genreSchema = described(z.enum(genres), '体裁分类。', 'Genre.');
export const disclosureSchema = described(
  z.enum(disclosures),
  '公开属性：proactive 主动公开，onRequest 依申请公开，withheld 不予公开。',
  'Disclosure: proactive, on request, withheld.',
);
export const audienceSchema = described(z.enum(audiences), '用户类型。', 'Audience.');
export const needSchema = described(z.enum(needs), '办事需求。', 'Need.');
export const enterpriseSizeSchema = described(
  z.enum(enterpriseSizes),
  '企业规模。',
  'Size of an enterprise.',
);
