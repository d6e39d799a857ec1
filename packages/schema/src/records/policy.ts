import { z } from 'zod';
import { bodySchema } from '../content.js';
import { described } from '../described.js';
import {
  clauseRefSchema,
  contactSchema,
  dateSchema,
  idSchema,
  linkSchema,
  regionSchema,
  reviewSchema,
  sha256Schema,
  textSchema,
} from '../primitives.js';
import {
  audienceSchema,
  disclosureSchema,
  genreSchema,
  levelSchema,
  needSchema,
  policyKindSchema,
  relationTypeSchema,
} from '../vocabulary/enumerations.js';
import { benefitSchema } from './benefit.js';

export const relationSchema = described(
  z.object({
    type: relationTypeSchema,
    policy: idSchema.optional(),
    documentNumber: described(
      textSchema,
      '相关文件的发文字号；不在本库时用它指明。',
      'Document number of the other document, if it is not in this feed.',
    ).optional(),
    title: described(
      textSchema,
      '相关文件的标题；没有文号时用它指明。',
      'Title of the other document, if it has no number.',
    ).optional(),
    clauses: z.array(clauseRefSchema).optional(),
    on: dateSchema.optional(),
    note: described(
      textSchema,
      '说明，如“第三章继续有效”。',
      'A remark, such as which part stays in force.',
    ).optional(),
  }),
  '与另一文件的关系，写在后出的文件上：amends 修改、repeals 废止、replaces 替代、implements 落实。',
  'A relation to another document, recorded in the later one: amends, repeals, replaces, implements.',
  { type: 'replaces', policy: 'shili-renshe-2022-8', on: '2024-06-01' },
);

export const taskSchema = described(
  z.object({
    text: described(textSchema, '任务内容。', 'The task.'),
    responsible: described(
      z.array(textSchema).min(1),
      '责任单位，牵头单位在前。',
      'Responsible offices, the lead first.',
    ),
    due: dateSchema.optional(),
    dueText: described(
      textSchema,
      '原文的时限写法，如“年底前”。',
      'The deadline in the words of the text.',
    ).optional(),
    clause: clauseRefSchema.optional(),
  }),
  '任务：内容、责任单位、完成时限。',
  'A task of a work plan: text, responsible offices, deadline.',
);

export const measureSchema = described(
  z.object({
    number: described(z.number().int().positive(), '措施的编号。', 'Number of the measure.'),
    title: described(textSchema, '措施的名称。', 'Title of the measure.'),
    text: described(textSchema, '措施的内容。', 'Text of the measure.').optional(),
    clause: clauseRefSchema.optional(),
    progress: described(textSchema, '落实进展。', 'Status of the measure.').optional(),
    resultUrl: linkSchema.optional(),
  }),
  '编号措施，如“19条措施”中的一条。',
  'One numbered measure of a policy such as “19 measures”.',
);

export const datedStandardSchema = described(
  z.object({
    category: described(textSchema, '类别。', 'Category.'),
    amount: described(z.number(), '数额。', 'Amount.'),
    unit: described(textSchema, '单位。', 'Unit.', '元'),
    period: described(textSchema, '周期。', 'Period it is for.', '每人每月').optional(),
    condition: described(textSchema, '适用条件。', 'Condition.').optional(),
    effectiveOn: dateSchema,
    clause: clauseRefSchema.optional(),
  }),
  '随时间调整的标准，如救助标准：类别、数额、单位、执行日期。',
  'A standard that changes over time, such as an assistance rate: category, amount, unit, date in force.',
  {
    category: '城市居民最低生活保障',
    amount: 960,
    unit: '元',
    period: '每人每月',
    effectiveOn: '2025-01-01',
  },
);

export const attachmentSchema = described(
  z.object({
    title: described(textSchema, '附件名称。', 'Title of the attachment.'),
    href: linkSchema,
    mediaType: described(
      textSchema,
      '文件类型；省略时由构建程序按扩展名填写。',
      'Media type; filled in by the build.',
      'application/pdf',
    ).optional(),
    size: described(
      z.number().int().nonnegative(),
      '文件大小，单位为字节；由构建程序填写。',
      'Size in bytes; filled in by the build.',
    ).optional(),
    sha256: sha256Schema.optional(),
  }),
  '附件文件；附件正文也可直接写在政策正文里。',
  'An attached file; the text of an attachment may also be in the body.',
);

export const gazetteSchema = described(
  z.object({
    year: described(z.number().int(), '公报年份。', 'Year of the gazette.'),
    issue: described(z.number().int().positive(), '期号。', 'Issue.'),
    page: described(z.number().int().positive(), '页码。', 'Page.').optional(),
    publishedOn: dateSchema.optional(),
    url: linkSchema.optional(),
  }),
  '刊登本文件的政府公报：年份、期号、页码。',
  'The government gazette that carried the document: year, issue, page.',
);

/** Front matter of a policy, written by a department. The body is Markdown below it. */
export const policySourceSchema = z.object({
  id: idSchema,
  title: described(textSchema.max(300), '文件标题。', 'Title of the document.'),
  policyKind: policyKindSchema.default('general'),
  documentNumber: described(
    textSchema,
    '发文字号，规范写法为 机关代字〔年份〕序号号。',
    'Document number; the standard form is AGENCY〔YEAR〕NUMBER号 (GB/T 9704—2012).',
    '示政办发〔2025〕12号',
  ).optional(),
  indexNumber: described(textSchema, '信息索引号。', 'Index number of the disclosure catalogue.').optional(),
  registrationNumber: described(
    textSchema,
    '规范性文件登记号。',
    'Registration number of a normative document.',
  ).optional(),
  issuers: described(
    z.array(textSchema).min(1),
    '发文机关，联合发文时依次列出。',
    'Who issued it; all of them, in order, when issued jointly.',
    ['示例县人力资源和社会保障局', '示例县财政局'],
  ),
  region: regionSchema,
  level: levelSchema.optional(),
  issuedOn: described(dateSchema, '成文日期。', 'Date signed.').optional(),
  publishedOn: described(dateSchema, '发布日期。', 'Date of publication.'),
  effectiveOn: described(dateSchema, '施行日期。', 'Date it takes effect.').optional(),
  expiresOn: described(dateSchema, '有效期至，当日仍有效。', 'Last day it is in force.').optional(),
  repealedOn: described(
    dateSchema,
    '废止日期；由本库文件废止的，由关系推出，不必填写。',
    'Date repealed; derived from relations when the repealing document is in the feed.',
  ).optional(),
  ended: described(
    z.literal(true),
    '已知失效而失效日期不详时写 true；知道日期的，写 expiresOn 或 repealedOn。',
    'Known to have ended on a day that nobody knows; where the day is known, `expiresOn` or `repealedOn` says it.',
    true,
  ).optional(),
  genre: genreSchema,
  topics: described(
    z.array(textSchema).min(1),
    '主题分类，用本库词表中的代码。',
    'Subject classes, by code of the feed’s vocabulary.',
  ),
  featuredTopics: described(
    z.array(textSchema),
    '特色主题分类，用本库词表中的代码。',
    'Featured topics, by code.',
  ).optional(),
  keywords: described(z.array(textSchema), '关键词。', 'Keywords.').optional(),
  audiences: described(z.array(audienceSchema), '用户类型。', 'Audiences.').optional(),
  needs: described(z.array(needSchema), '办事需求。', 'Needs that it serves.').optional(),
  disclosure: disclosureSchema,
  disclosureReason: described(
    textSchema,
    '不主动公开的正式理由；依申请公开和不予公开时必填。',
    'The stated reason; required unless disclosure is proactive.',
  ).optional(),
  summary: described(textSchema.max(600), '摘要。', 'Summary.').optional(),
  url: described(
    linkSchema,
    '本文件在发布平台上的网址。',
    'Canonical page on the publishing platform.',
  ).optional(),
  repostOf: described(linkSchema, '转载来源。', 'Source of a repost.').optional(),
  gazette: gazetteSchema.optional(),
  relations: z.array(relationSchema).optional(),
  attachments: z.array(attachmentSchema).optional(),
  tasks: z.array(taskSchema).optional(),
  measures: z.array(measureSchema).optional(),
  standards: z.array(datedStandardSchema).optional(),
  benefit: benefitSchema.optional(),
  services: described(z.array(idSchema), '相关办事事项。', 'Services that go with it.').optional(),
  contact: contactSchema.optional(),
  catalogEntry: described(
    textSchema,
    '主动公开基本目录中的条目。',
    'Entry of the disclosure catalogue it belongs to.',
  ).optional(),
  review: reviewSchema.optional(),
});

const related = z.object({ id: idSchema, title: textSchema, publishedOn: dateSchema.optional() });
const citation = related.extend({ documentNumber: textSchema.optional() });

/** Fields that the build derives from other records, so that a page for one policy needs no second request. */
export const policyLinksSchema = described(
  z.object({
    relatedBy: z
      .array(
        z.object({
          type: relationTypeSchema,
          policy: idSchema,
          title: textSchema,
          documentNumber: textSchema.optional(),
          clauses: z.array(clauseRefSchema).optional(),
          on: dateSchema,
          note: textSchema.optional(),
        }),
      )
      .optional(),
    cites: described(
      z.array(citation).optional(),
      '本文件正文以标题或发文字号引用的、本库中的文件，新的在前；relations 已写明的除外。',
      'Policies of this feed that the text names by title or document number, newest first, except for those in relations.',
    ),
    citedBy: described(
      z.array(citation).optional(),
      '正文引用本文件的、本库中的文件，新的在前。',
      'Policies of this feed whose text names this one, newest first.',
    ),
    interpretations: z.array(related.extend({ template: textSchema })).optional(),
    qa: z.array(related).optional(),
    guides: z.array(related).optional(),
    services: z
      .array(related.extend({ office: textSchema.optional(), url: linkSchema.optional() }))
      .optional(),
    consultations: z.array(related).optional(),
    decisions: z.array(related).optional(),
    evaluations: z.array(related).optional(),
  }),
  '由构建程序根据其他记录推出的双向关联。',
  'Links in the other direction, derived by the build.',
);

/** A formally issued document, as the published feed carries it. */
export const policySchema = described(
  policySourceSchema.extend({
    policyKind: policyKindSchema,
    body: bodySchema.optional(),
    receivedOn: described(
      dateSchema,
      '首次入库日，由构建程序记录，以后的构建不再改变。',
      'First day on which the policy was in the feed; recorded by the build, and kept by later ones.',
    ).optional(),
    links: policyLinksSchema.optional(),
  }),
  '政策文件。依申请公开和不予公开的文件没有正文。',
  'A policy document. Those disclosed on request or withheld have no body.',
);
