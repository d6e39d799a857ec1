import { z } from 'zod';
import { described } from '../described.js';
import { textSchema } from '../primitives.js';

/** The values that a number of the ranking may have. */
const ranges = {
  /** Multiplies a score; 0 would make all scores equal. */
  factor: z.number().positive().max(100),
  /** A bonus that is added; 0 for none. */
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

/** All numbers of the ranking, by their names in `@mingce/search`, except for the heading's: `titleWeight`. */
const settings = {
  titleWeight: ['factor', '标题、文号、关键词的加权倍数。', 'Factor of title, number and keywords.'],
  k1: ['factor', 'BM25：同一个词重复出现的作用。', 'BM25: weight of repeated terms (k1).'],
  b: ['share', 'BM25：长条款被降低的程度。', 'BM25: penalty for long clauses (b).'],
  headingB: ['share', 'BM25：长标题被降低的程度。', 'BM25: penalty for long titles (b).'],
  interpretation: [
    'factor',
    '解读文字的加权倍数，原文为 1。',
    'Factor of the text of an interpretation; the document’s own text has the factor 1.',
  ],
  documentNumberIdf: ['idf', '发文字号相当于多罕见的词。', 'Idf of a document number.'],
  documentNumberWeight: ['factor', '发文字号的加权倍数。', 'Factor of a document number.'],
  articleWeight: ['factor', '条款序号的加权倍数。', 'Factor of the number of an article.'],
  generalWordWeight: ['gain', '“申请”“条件”等通用词的加权倍数。', 'Factor of a general word (申请, 条件).'],
  generalWordCoverage: [
    'gain',
    '通用词在命中程度中的份额，其他词为 1。',
    'Share of a general word in coverage; other words count 1.',
  ],
  relatedWordWeight: ['factor', '近义词的加权倍数。', 'Factor of a synonym.'],
  relatedWordShare: [
    'share',
    '近义词所在条款占比低于此数时不查找。',
    'A synonym with a smaller share of the clauses is not searched.',
  ],
  searchTerms: ['terms', '检索一次最多查找的词数。', 'Maximum number of terms of a search.'],
  slipTerms: [
    'terms',
    '检索词及疑似错字合计不超过多少个时查找错字。',
    'Maximum number of terms, characters of slips included, of a query in which slips are searched for.',
  ],
  letterCharacters: [
    'characters',
    '超过多少个字按长段文字选词。',
    'Minimum length of a query that counts as a letter.',
  ],
  letterTerms: ['terms', '长段文字最多查找的词数。', 'Maximum number of terms of a letter.'],
  clauseTerms: ['terms', '查找条款时最多查找的词数。', 'Maximum number of terms of a search for clauses.'],
  decay: [
    'decay',
    '同一文件中，每多一条命中条款的递减倍数。',
    'Factor from each clause of a document to the next.',
  ],
  cover: ['gain', '条款或标题含有全部词时的增量。', 'Gain of a clause or title with the whole query.'],
  clauseCoverPower: ['power', '条款缺词时增量下降的次方。', 'Power of a clause’s coverage in its gain.'],
  headingCoverPower: ['power', '标题缺词时增量下降的次方。', 'Power of a title’s coverage in its gain.'],
  complete: ['gain', '文件含有全部词时的增量。', 'Gain of a document with the whole query.'],
  completePower: ['power', '文件缺词时增量下降的次方。', 'Power of a document’s coverage in its gain.'],
  coverageRoots: ['roots', '文件命中程度开平方的次数。', 'Number of square roots of a document’s coverage.'],
  matchShare: [
    'share',
    '命中程度低于最佳文件此比例的不列出。',
    'A document with a smaller share of the best one’s coverage is not listed.',
  ],
  ended: [
    'factor',
    '已失效、废止文件的加权倍数，小于 1 则排后。',
    'Factor of a document that is no longer in force; below 1 it comes later.',
  ],
  ownRegion: ['factor', '本地区文件的加权倍数。', 'Factor of a document of the reader’s own region.'],
  widerRegion: [
    'factor',
    '上级地区文件的加权倍数。',
    'Factor of a document of a region that contains the reader’s.',
  ],
  nationwide: ['factor', '全国性文件的加权倍数。', 'Factor of a document for the whole country.'],
  namedRegion: [
    'factor',
    '检索词写明地名时，该地文件的加权倍数。',
    'Factor of a document of the place that the query names.',
  ],
  namedCity: [
    'factor',
    '检索词写明县（区）名时，其所属市文件的加权倍数。',
    'Factor of a document of the city that contains the named county.',
  ],
  namedWider: [
    'factor',
    '检索词写明地名时，其所属省文件的加权倍数。',
    'Factor of a document of the province that contains the named place.',
  ],
  namedNation: [
    'factor',
    '检索词写明地名时，全国性文件的加权倍数。',
    'Factor of a document for the whole country, if the query names a place.',
  ],
  namedNeighbour: [
    'factor',
    '检索词写明地名时，同省其他地区文件的加权倍数。',
    'Factor of a document of another place in the same province.',
  ],
  otherStatus: [
    'factor',
    '标题写明军人、公务员、华侨等特定人群或刑事案件而检索词未写明时，该文件的加权倍数。',
    'Factor of a document whose title names a group of people, or criminal cases, that the query does not name.',
  ],
  placeTermWeight: [
    'factor',
    '市、县地名作为检索词的加权倍数。',
    'Factor of the name of a city or county as a word.',
  ],
  floor: [
    'share',
    '结果至少含有检索词的比例，不足的按没有找到提示。',
    'Minimum share of the query in a result that counts as an answer.',
  ],
  floorWithRelated: ['share', '结果含有近义词时，同上的比例。', 'The same for a result that has a synonym.'],
  floorCharacters: [
    'count',
    '检索词超过几个字后，比例随长度降低。',
    'Length of a query beyond which a smaller share is enough.',
  ],
  floorMissing: [
    'factor',
    '结果连续缺少检索词中几个字，即不视为找到。',
    'Number of consecutive characters of the query that a result must not lack to be an answer.',
  ],
  floorProximity: [
    'factor',
    '标题或条款与检索词相近的倍数超过此数，即视为找到。',
    'Minimum proximity factor of a result that is an answer regardless of its coverage.',
  ],
  textWindow: [
    'count',
    '每次按正文排序的结果数。',
    'Number of results that are sorted by their text at a time.',
  ],
  textClauses: [
    'count',
    '每个结果比较和显示的条款数。',
    'Number of clauses of a result that are compared and shown.',
  ],
  titleEqual: ['factor', '检索词就是标题时的倍数。', 'Factor of a title that equals the query.'],
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
    'Gain per character of a title that contains the query with a slip.',
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
    'Maximum number of characters for gains per character.',
  ],
  titleCharacters: [
    'characters',
    '检索词至少几个字才与标题整体比较。',
    'Minimum length of a query that is compared with titles as a whole.',
  ],
  stretchCharacters: [
    'characters',
    '检索词至少几个字才与条款整体比较，或容许写错。',
    'Minimum length of a query that is compared with clauses as a whole, or may have a slip.',
  ],
  oneSlipFrom: ['characters', '至少几个字容许错一个字。', 'Minimum length of a query with one slip.'],
  twoSlipsFrom: ['characters', '至少几个字容许错两个字。', 'Minimum length of a query with two slips.'],
  textCoverage: [
    'gain',
    '标题和条款含有全部词时的增量。',
    'Gain of a title and clause with all words of the query.',
  ],
  textCoveragePower: ['power', '同上，缺词时下降的次方。', 'Power of the text’s coverage in that gain.'],
  textRun: ['gain', '条款含有检索词中一长段原文时的增量。', 'Gain of a clause with a long run of the query.'],
  textRunFrom: ['characters', '同上，超过几个字起算。', 'Maximum length of a run without a gain.'],
  textRunLength: ['count', '同上，再多几个字计足。', 'Number of further characters for the whole gain.'],
  textRunCharacters: [
    'count',
    '同上，只看检索词开头几个字。',
    'Number of characters at the beginning of a query in which runs are searched for.',
  ],
  clauseBack: [
    'gain',
    '条款得分中计入所属文件得分的份额。',
    'Share of its document’s score in a clause’s score.',
  ],
  clausesCompared: ['count', '按正文比较的条款数。', 'Number of clauses whose texts are compared.'],
  clauseCharacters: [
    'gain',
    '条款含有检索词中各字的权重。',
    'Weight of the share of the query’s characters in a clause.',
  ],
  clauseProximity: [
    'gain',
    '各字在一句话内同时出现的权重。',
    'Weight of characters that are close together.',
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
    'Weight of the query’s coverage by the document’s title and best clauses, in a clause’s score.',
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
