import { z } from 'zod';
import { described } from '../described.js';
import {
  clauseRefSchema,
  contactSchema,
  dateSchema,
  idSchema,
  linkSchema,
  regionSchema,
  textSchema,
} from '../primitives.js';
import { itemWindowSchema } from '../records/benefit.js';
import { needSchema } from '../vocabulary/enumerations.js';
import { objectRefSchema } from './feed-manifest.js';

const column = z.array(z.number().int().nonnegative());

/** Filters of a list of benefit items, one column each, and the places of the items themselves. */
export const benefitIndexSchema = described(
  z.object({
    /** Number of items. They are sorted by region, and within a region newest policy first. */
    count: z.number().int().nonnegative(),
    /** The distinct regions; a column refers to them by index. */
    regions: z.array(regionSchema),
    region: column,
    /** The distinct sets of 办事需求; a column refers to them by index, as for the other columns. */
    needSets: z.array(z.array(needSchema)),
    needs: column,
    awardSets: z.array(z.array(textSchema)),
    awards: column,
    applicantSets: z.array(z.array(textSchema)),
    applicants: column,
    sizeSets: z.array(z.array(textSchema)),
    sizes: column,
    industrySets: z.array(z.array(textSchema)),
    industries: column,
    /** 兑现方式; the empty text is for items without one. */
    selections: z.array(z.string()),
    selection: column,
    /** Windows and the first and last day of validity, from which the state on a day is derived. */
    periods: z.array(
      z.object({
        windows: z.array(itemWindowSchema).optional(),
        effectiveOn: dateSchema.optional(),
        expiresOn: dateSchema.optional(),
      }),
    ),
    period: column,
    /**
     * The items in parts of `count`: their rules, and separately their texts, which only a page that shows them needs.
     */
    parts: z.array(objectRefSchema.extend({ count: z.number().int().positive(), words: objectRefSchema })),
  }),
  '惠企事项索引：按地区、需求等筛选用的各列，和事项分片。',
  'Index of the benefit items: a column for each filter, and the parts that hold the items.',
);

/** Some of a feed's items with their rules, without texts, windows and materials. */
export const benefitPartSchema = described(
  z.object({
    policies: z.array(
      z.object({
        id: idSchema,
        title: textSchema,
        issuers: z.array(textSchema),
        documentNumber: textSchema.optional(),
        publishedOn: dateSchema,
      }),
    ),
    items: z.array(
      z.looseObject({ id: idSchema, title: textSchema, policy: z.number().int().nonnegative() }),
    ),
  }),
  '惠企事项分片。',
  'A part of the benefit items.',
);

const words = z.object({
  text: textSchema.optional(),
  clause: clauseRefSchema.optional(),
  office: textSchema.optional(),
  question: textSchema.optional(),
});

/** The texts of the items of a part: those of each condition and group in the order of the item, and of each award. */
export const benefitWordsSchema = described(
  z.object({
    items: z.array(
      z.object({
        nodes: z.array(words),
        awards: z.array(words),
        clause: clauseRefSchema.optional(),
        office: textSchema.optional(),
        contact: contactSchema.optional(),
        applyUrl: linkSchema.optional(),
        paidOn: dateSchema.optional(),
      }),
    ),
  }),
  '惠企事项分片的文字。',
  'The words of a part of the benefit items.',
);
