import { z } from 'zod';
import { described } from '../described.js';
import {
  audiences,
  disclosures,
  enterpriseSizes,
  genres,
  levels,
  needs,
  policyKinds,
  recordKinds,
  relationTypes,
} from './constants.js';

export const recordKindSchema = described(z.enum(recordKinds), '记录种类。', 'Kind of record.').meta({
  id: 'recordKind',
});
export const policyKindSchema = described(
  z.enum(policyKinds),
  '文件性质：law 法律，regulation 法规，rule 规章，normative 行政规范性文件，general 其他政策性文件。',
  'Legal nature: law, regulation, government rule, normative document, other policy document.',
);
export const levelSchema = described(z.enum(levels), '发布层级。', 'Level of government.').meta({
  id: 'level',
});
export const genreSchema = described(z.enum(genres), '体裁分类。', 'Genre.');
export const disclosureSchema = described(
  z.enum(disclosures),
  '公开属性：proactive 主动公开，onRequest 依申请公开，withheld 不予公开。',
  'Disclosure: proactive, on request, withheld.',
);
export const relationTypeSchema = described(
  z.enum(relationTypes),
  '关系：amends 修改，repeals 废止，replaces 替代，implements 落实。',
  'Amends, repeals, replaces, implements.',
).meta({ id: 'relationType' });
export const audienceSchema = described(z.enum(audiences), '用户类型。', 'Audience.').meta({
  id: 'audience',
});
export const needSchema = described(z.enum(needs), '办事需求。', 'Need.').meta({ id: 'need' });
export const enterpriseSizeSchema = described(
  z.enum(enterpriseSizes),
  '企业规模，依《中小企业划型标准规定》。',
  'Size of an enterprise by the national standard for small and medium-sized ones.',
).meta({ id: 'enterpriseSize' });
