import { z } from 'zod';
import { described } from '../described.js';
import { dateSchema, idSchema, linkSchema, regionSchema, textSchema } from '../primitives.js';
import { elementProfileSchema } from '../records/interpretation.js';
import { factSchema } from './fact.js';
import { publisherSchema } from './feed-manifest.js';
import { searchSettingsSchema } from './search-settings.js';
import { featuredTopicSchema, termSchema } from './term.js';

/**
 * Days for which a feed is valid without a renewal: long enough for holidays and absences, short enough to detect a
 * forgotten feed.
 */
export const defaultValidForDays = 90;

/** `feed.yaml`, the settings of an authoring folder. */
export const feedConfigSchema = described(
  z.object({
    id: idSchema,
    title: textSchema,
    homepage: linkSchema.optional(),
    publisher: publisherSchema,
    validForDays: described(
      z.number().int().min(7).max(400),
      '发布后多少天内必须续期（重新构建或 mingce sign）；逾期未续，读者会看到提示。默认 90 天。',
      'Days after publishing within which the feed is to be renewed (build, or mingce sign); readers are told if it was not. 90 by default.',
    ).default(defaultValidForDays),
    regions: described(
      z.array(termSchema.extend({ code: regionSchema })),
      '本地区划，补充内置的 GB/T 2260 表。',
      'Local divisions, added to the built-in GB/T 2260 table.',
    ).default([]),
    topics: described(z.array(termSchema), '主题分类词表。', 'Subject classes.').default([]),
    featuredTopics: described(z.array(featuredTopicSchema), '特色主题。', 'Featured topics.').default([]),
    profiles: z.array(elementProfileSchema).default([]),
    facts: described(
      z.array(factSchema),
      '本库申报条件用到、内置词表没有的事实。',
      'Facts that the conditions of this feed ask for and the built-in vocabulary lacks.',
    ).default([]),
    defaultProfile: idSchema.optional(),
    policyUrl: described(
      textSchema,
      '政策阅读页的网址样式，{id} 为政策标识，用于订阅源。',
      'Address pattern of a policy’s page, {id} for its id; used by the syndication feeds.',
    ).optional(),
    calendar: described(
      z.array(
        z.object({
          year: z.number().int().min(2000).max(2100),
          // Every year has holidays, so an empty list is a mistake.
          holidays: z.array(dateSchema).min(1),
          workdays: z.array(dateSchema).default([]),
        }),
      ),
      '内置日历还没有的年份：放假的日子 holidays，周末上班的日子 workdays。',
      'Years that the built-in calendar lacks: days off, and weekend days that are worked.',
    ).default([]),
    receiveWithinWorkingDays: described(
      z.number().int().min(0).max(60),
      '政策发布后多少个工作日内应当入库，用于及时率；默认 5。',
      'Working days within which a policy is to be in the feed after it was made public; 5 by default.',
    ).default(5),
    check: z
      .object({
        requireInterpretationWithinWorkingDays: z.number().int().nonnegative().optional(),
        requireOperability: described(
          z.boolean(),
          '惠企事项缺少条件、标准、材料、期限、受理单位、电话、依据或标签时，不予发布。',
          'Benefit items that lack what an enterprise needs to apply are errors.',
        ).optional(),
        answerMonths: described(
          z.number().int().min(1).max(240),
          '问答超过多少个月没有更新时，检查列出来请人核对；不写则不查。',
          'Months after which the check lists an answer that was not renewed; without it none is listed.',
        ).optional(),
        linkHosts: z.array(textSchema).optional(),
      })
      .default({}),
    search: searchSettingsSchema.default({ synonyms: [] }),
  }),
  '编写目录的设置文件 feed.yaml。',
  'feed.yaml, the settings of an authoring folder.',
);
