import { z } from 'zod';
import { described } from './described.js';
import { isCalendarDate } from './grammar/calendar-date.js';

/** The patterns of the strings below; `parse/` uses them to identify the fault of a string. */
export const patterns = {
  text: /\S/,
  id: /^[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?$/,
  region: /^\d{6}$/,
  // No `//host`, and no backslash, which browsers read as a slash.
  link: /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|\.{1,2}\/|#|[^:/?#\s\\]+(?:[/?#]|$))[^\s\\]*$/,
  sha256: /^[0-9a-f]{64}$/,
  clauseDigest: /^[0-9a-f]{16}$/,
  time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
} as const;

/** Permanent name of a record: it appears in URLs, so it never changes and is never reused for another record. */
export const idSchema = described(
  z.string().regex(patterns.id),
  '记录的永久标识，用小写字母、数字、点、下划线和连字符，发布后不再改变。',
  'Permanent identifier: lower-case letters, digits, dot, underscore and hyphen; never changes once published.',
  'shili-zhengban-2025-12',
).meta({ id: 'id' });

export const dateSchema = described(
  z.string().refine(isCalendarDate, { params: { code: 'date.invalid' } }),
  '日期，写作 年-月-日。',
  'A calendar date as YYYY-MM-DD.',
  '2025-03-14',
).meta({ id: 'date', format: 'date', pattern: '^(?:19|20|21)\\d{2}-' });

export const instantSchema = described(
  z.iso.datetime({ offset: true }),
  '带时区的时刻。',
  'A moment with its offset from UTC (RFC 3339).',
  '2025-03-14T09:30:00+08:00',
).meta({ id: 'instant' });

/** GB/T 2260, six digits; a feed adds its own in `regions`. */
export const regionSchema = described(
  z.string().regex(patterns.region),
  '行政区划代码，六位数字（GB/T 2260），全国用 000000。',
  'Administrative division code, six digits (GB/T 2260); 000000 is the whole country.',
  '371422',
).meta({ id: 'region' });

export const textSchema = z.string().trim().regex(patterns.text);

/** Only schemes that a page may safely link to; relative references are allowed. */
export const linkSchema = described(
  z.string().regex(patterns.link),
  '链接地址：http、https、mailto、tel 或相对地址。',
  'A link: http, https, mailto, tel or a relative reference.',
  'https://www.example.gov.cn/zwgk/1.html',
).meta({ id: 'link' });

export const sha256Schema = described(
  z.string().regex(patterns.sha256),
  'SHA-256 摘要，64 位小写十六进制。',
  'SHA-256 digest, 64 lower-case hexadecimal digits.',
).meta({ id: 'sha256' });

/** A reference to a clause of a policy, by an anchor from `@mingce/content`. */
export const clauseRefSchema = described(
  z.object({
    policy: idSchema.optional(),
    anchor: described(
      z.string().min(1),
      '条款锚点，如 art-6；mingce check 会指出不存在的锚点。',
      'Anchor of the clause, such as art-6.',
      'art-6',
    ),
    quote: described(textSchema, '所引的原文，逐字照抄。', 'The words quoted, to the letter.').optional(),
    digest: described(
      z.string().regex(patterns.clauseDigest),
      '核对时条款内容的摘要，由 mingce confirm 填写；条款变动后与之不符，即知应重新核对。',
      'Digest of the clause when a person last compared it, written by mingce confirm: the first 16 hexadecimal digits of SHA-256.',
    ).optional(),
  }),
  '指向某一条款：政策标识、条款锚点，可附原文。政策标识省略时指本政策。',
  'Points at a clause: policy id (this policy if omitted), clause anchor, optionally the words quoted.',
  { policy: 'shili-zhengban-2025-12', anchor: 'art-6' },
).meta({ id: 'clauseRef' });

/** An amount of money in yuan, or a range of it. */
export const moneySchema = described(
  z.object({
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    per: textSchema.optional(),
    note: textSchema.optional(),
  }),
  '金额，单位为元；min 与 max 相同为定额，只有 max 为“最高”。',
  'Money in yuan; equal min and max is a fixed amount, max alone reads “up to”.',
  { max: 180000, per: '户' },
).meta({ id: 'money' });

export const contactSchema = described(
  z.object({
    office: described(textSchema, '承办单位。', 'Office in charge.'),
    phone: described(textSchema, '办公电话。', 'Office telephone.').optional(),
    address: described(textSchema, '办公地址。', 'Address.').optional(),
    hours: described(textSchema, '办公时间。', 'Opening hours.').optional(),
    url: linkSchema.optional(),
  }),
  '承办单位的联系方式。',
  'How to reach the office in charge.',
  { office: '示例县人力资源和社会保障局', phone: '0000-8800001', hours: '工作日 9:00—17:00' },
).meta({ id: 'contact' });

/** 先审后发: the reviewer before publication, and the day. */
export const reviewSchema = described(
  z.object({ by: described(textSchema, '审核单位或人员。', 'Who reviewed it.'), on: dateSchema }),
  '审核：审核单位或人员、审核日期。',
  'Review before publication: by whom, on which day.',
  { by: '示例县司法局', on: '2024-05-10' },
).meta({ id: 'review' });
