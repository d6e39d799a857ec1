import { z } from 'zod';
import { described } from '../described.js';
import { textSchema } from '../primitives.js';

/** The values that a number of the ranking may have. */
const ranges = {
  /** Multiplies a score; 0 would leave nothing to order by. */
  factor: z.number().positive().max(100),
  /** Bonus that is added, 0 for none. */
  gain: z.number().min(0).max(100),
  share: z.number().min(0).max(1),
  decay: z.number().min(0).max(0.99),
  power: z.number().int().min(0).max(16),
  roots: z.number().int().min(0).max(8),
  idf: z.number().positive().max(100),
  characters: z.number().int().min(0).max(200),
  count: z.number().int().min(1).max(200),
  terms: z.number().int().min(1).max(64),
};

type Setting = readonly [range: keyof typeof ranges, zh: string, en: string];

/** Every number of the ranking, by the name it has in `@mingce/search`, but for the heading's: `titleWeight`. */
const settings = {
  titleWeight: [
    'factor',
    '标题、文号、关键词的加权倍数。',
    'How many times title, number and keywords count.',
  ],
  k1: ['factor', 'BM25：同一个词重复出现的作用。', 'BM25: how much repeating a term counts.'],
  b: ['share', 'BM25：长条款被降低的程度。', 'BM25: how much a long clause is marked down.'],
  headingB: ['share', 'BM25：长标题被降低的程度。', 'BM25: how much a long title is marked down.'],
  interpretation: [
    'factor',
    '解读文字的加权倍数，原文为 1。',
    'How many times the words of an interpretation count; the document’s own count once.',
  ],
  documentNumberIdf: ['idf', '发文字号相当于多罕见的词。', 'How rare a document number is taken to be.'],
  documentNumberWeight: ['factor', '发文字号的加权倍数。', 'How many times a document number counts.'],
  articleWeight: ['factor', '条款序号的加权倍数。', 'How many times the number of an article counts.'],
  generalWordWeight: [
    'gain',
    '“申请”“条件”等通用词的加权倍数。',
    'How many times a general word (申请, 条件) counts.',
  ],
  generalWordCoverage: [
    'gain',
    '通用词在命中程度中的份额，其他词为 1。',
    'What a general word counts in coverage; other words count 1.',
  ],
  relatedWordWeight: ['factor', '近义词的加权倍数。', 'How many times a synonym counts.'],
  relatedWordShare: [
    'share',
    '近义词所在条款占比低于此数时不查找。',
    'A synonym with a smaller share of the clauses is not searched.',
  ],
  searchTerms: ['terms', '检索一次最多查找的词数。', 'Most terms of a search.'],
  slipTerms: [
    'terms',
    '检索词及疑似错字合计不超过多少个时查找错字。',
    'Most terms of a query, characters of slips among them, in which slips are looked for.',
  ],
  letterCharacters: ['characters', '超过多少个字按长段文字选词。', 'Length from which a query is a letter.'],
  letterTerms: ['terms', '长段文字最多查找的词数。', 'Most terms of a letter.'],
  clauseTerms: ['terms', '查找条款时最多查找的词数。', 'Most terms of a search for clauses.'],
  decay: [
    'decay',
    '同一文件中，每多一条命中条款的递减倍数。',
    'What each further clause of a document counts, times the one before.',
  ],
  cover: ['gain', '条款或标题含有全部词时的增量。', 'What a clause or title with the whole query gains.'],
  clauseCoverPower: ['power', '条款缺词时增量下降的次方。', 'Power by which a clause’s gain falls.'],
  headingCoverPower: ['power', '标题缺词时增量下降的次方。', 'Power by which a title’s gain falls.'],
  complete: ['gain', '文件含有全部词时的增量。', 'What a document with the whole query gains.'],
  completePower: ['power', '文件缺词时增量下降的次方。', 'Power by which a document’s gain falls.'],
  coverageRoots: [
    'roots',
    '文件命中程度开平方的次数。',
    'How many times the square root of a document’s coverage is taken.',
  ],
  matchShare: [
    'share',
    '命中程度低于最佳文件此比例的不列出。',
    'A document with a smaller share of the best one’s coverage is not listed.',
  ],
  ended: [
    'factor',
    '已失效、废止文件的加权倍数，小于 1 则排后。',
    'How many times a document that is no longer in force counts; below 1 it comes later.',
  ],
  ownRegion: [
    'factor',
    '本地区文件的加权倍数。',
    'How many times a document of the reader’s own region counts.',
  ],
  widerRegion: [
    'factor',
    '上级地区文件的加权倍数。',
    'How many times a document of a region that the reader’s belongs to counts.',
  ],
  nationwide: ['factor', '全国性文件的加权倍数。', 'How many times a document for the whole country counts.'],
  namedRegion: [
    'factor',
    '检索词写明地名时，该地文件的加权倍数。',
    'How many times a document of the place that the query names counts.',
  ],
  namedCity: [
    'factor',
    '检索词写明县（区）名时，其所属市文件的加权倍数。',
    'How many times a document of the city that the named county lies in counts.',
  ],
  namedWider: [
    'factor',
    '检索词写明地名时，其所属省文件的加权倍数。',
    'How many times a document of the province that the named place lies in counts.',
  ],
  namedNation: [
    'factor',
    '检索词写明地名时，全国性文件的加权倍数。',
    'How many times a document for the whole country counts, if a place is named.',
  ],
  namedNeighbour: [
    'factor',
    '检索词写明地名时，同省其他地区文件的加权倍数。',
    'How many times a document of another place in the same province counts.',
  ],
  otherStatus: [
    'factor',
    '标题写明军人、公务员、华侨等特定人群或刑事案件而检索词未写明时，该文件的加权倍数。',
    'How many times a document counts whose title names a group of people, or criminal cases, that the query does not.',
  ],
  placeTermWeight: [
    'factor',
    '市、县地名作为检索词的加权倍数。',
    'How many times the name of a city or county counts as a word.',
  ],
  floor: [
    'share',
    '结果至少含有检索词的比例，不足的按没有找到提示。',
    'Share of the query that a result must have to be an answer.',
  ],
  floorWithRelated: ['share', '结果含有近义词时，同上的比例。', 'The same for a result that has a synonym.'],
  floorCharacters: [
    'count',
    '检索词超过几个字后，比例随长度降低。',
    'Characters of a query beyond which a smaller share is enough.',
  ],
  floorMissing: [
    'factor',
    '结果连续缺少检索词中几个字，即不视为找到。',
    'Characters of the query in a row that a result must not lack to be an answer.',
  ],
  floorProximity: [
    'factor',
    '标题或条款与检索词相近的倍数超过此数，即视为找到。',
    'Factor of proximity from which a result is an answer whatever it has.',
  ],
  textWindow: ['count', '每次按正文排序的结果数。', 'Results put in order by their text at a time.'],
  textClauses: ['count', '每个结果比较和显示的条款数。', 'Clauses of a result that are compared and shown.'],
  titleEqual: ['factor', '检索词就是标题时的倍数。', 'Factor of a title that is the query.'],
  titleContains: ['factor', '标题含有检索词时的倍数。', 'Factor of a title that contains the query.'],
  titleContainsPerCharacter: ['gain', '同上，每个字的增量。', 'Added to that per character.'],
  titleContainsShare: [
    'gain',
    '同上，按检索词占标题的比例计的增量。',
    'Added to that, times the query’s share of the title.',
  ],
  titleSlipPerCharacter: [
    'gain',
    '标题与检索词相差一两字时，每个字的增量。',
    'Gain per character of a title that contains the query but for a slip.',
  ],
  titleScattered: [
    'factor',
    '检索词分散在标题中时的倍数。',
    'Factor of a title that has all words of the query, scattered.',
  ],
  titleScatteredPerCharacter: ['gain', '同上，每个字的增量。', 'Added to that per character.'],
  clauseContainsPerCharacter: [
    'gain',
    '条款含有检索词时，每个字的增量。',
    'Gain per character of a clause that contains the query.',
  ],
  charactersCounted: [
    'count',
    '按字计的增量最多计几个字。',
    'Most characters that gains per character count.',
  ],
  titleCharacters: [
    'characters',
    '检索词至少几个字才与标题整体比较。',
    'Fewest characters of a query that is compared with titles as a whole.',
  ],
  stretchCharacters: [
    'characters',
    '检索词至少几个字才与条款整体比较，或容许写错。',
    'Fewest characters of a query that is compared with clauses as a whole, or may have a slip.',
  ],
  oneSlipFrom: ['characters', '至少几个字容许错一个字。', 'Fewest characters that may have one slip.'],
  twoSlipsFrom: ['characters', '至少几个字容许错两个字。', 'Fewest characters that may have two slips.'],
  textCoverage: [
    'gain',
    '标题和条款含有全部词时的增量。',
    'What a title and clause with all words of the query gain.',
  ],
  textCoveragePower: ['power', '同上，缺词时下降的次方。', 'Power by which that gain falls.'],
  textRun: [
    'gain',
    '条款含有检索词中一长段原文时的增量。',
    'What a clause with a long run of the query gains.',
  ],
  textRunFrom: ['characters', '同上，超过几个字起算。', 'Length of a run that gains nothing yet.'],
  textRunLength: ['count', '同上，再多几个字计足。', 'Further characters at which the whole is gained.'],
  textRunCharacters: [
    'count',
    '同上，只看检索词开头几个字。',
    'Characters of a query, from its beginning, that runs are looked for in.',
  ],
  clauseBack: [
    'gain',
    '条款得分中计入所属文件得分的份额。',
    'What a clause scores of its document’s score besides its own.',
  ],
  clausesCompared: ['count', '按正文比较的条款数。', 'Clauses whose texts are compared.'],
  clauseCharacters: [
    'gain',
    '条款含有检索词中各字的权重。',
    'Weight of the query’s characters that a clause has.',
  ],
  clauseProximity: [
    'gain',
    '各字在一句话内同时出现的权重。',
    'Weight of the characters that are close together.',
  ],
  proximityWindow: [
    'count',
    '上述一句话的字数。',
    'Length of the stretch that counts as close, in characters.',
  ],
  clauseDocumentCoverage: [
    'gain',
    '条款所属文件命中程度的权重。',
    'Weight of the document’s coverage in a clause’s score.',
  ],
  clauseDocumentScore: [
    'gain',
    '条款所属文件得分的权重。',
    'Weight of the document’s score in a clause’s score.',
  ],
  clauseDocumentText: [
    'gain',
    '条款所属文件标题和条款合起来含有检索词的权重。',
    'Weight of what the document’s title and best clauses have of the query, in a clause’s score.',
  ],
} as const satisfies Readonly<Record<string, Setting>>;

type SettingName = keyof typeof settings;

const numbers = Object.fromEntries(
  Object.entries<Setting>(settings).map(([name, [range, zh, en]]) => [
    name,
    described(ranges[range], zh, en).optional(),
  ]),
) as Record<SettingName, z.ZodOptional<z.ZodNumber>>;

/** `search` in `feed.yaml`: synonyms, and the numbers that decide the order of results. */
export const searchSettingsSchema = z.object({
  synonyms: z.array(z.array(textSchema).min(2)).default([]),
  ...numbers,
});
