import { memoryStore } from '../../packages/feed/src/cache/memory-store.js';
import { openFeed } from '../../packages/feed/src/index.js';
import type { FeedSource } from '../../packages/feed/src/sources/feed-source.js';
import type { FeedSearch } from '../../packages/feed/src/types.js';
import { checkManifest } from '../../packages/search/src/format/manifest.js';
import { isLetter, parseQuery, termsAskedFor } from '../../packages/search/src/query/parse-query.js';
import { placesNamed } from '../../packages/search/src/query/places.js';
import { relatedWords } from '../../packages/search/src/query/related-words.js';
import { entriesOf } from '../../packages/search/src/reader/found.js';
import { entriesIn, IndexParts } from '../../packages/search/src/reader/index-parts.js';
import { openIndex } from '../../packages/search/src/reader/open-index.js';
import { weightQuery } from '../../packages/search/src/reader/ranking/term-weights.js';

const today = '2025-12-01';

/** Queries, each for a rule of the page; one of them finds nothing. */
const queries: readonly (string | readonly [text: string, region: string])[] = [
  '临时救助怎么申请',
  '公益性岗位 补贴标准',
  '停车场管理办法',
  '停车场管理方法',
  '户外广告',
  '养老服务暂行办法 第三条',
  '第二条',
  '示县民发〔2023〕12号',
  '示县民发[2023]第12号 救助额度',
  '"公益性岗位"',
  '"急难型救助" 乡镇',
  '补贴 -公益性岗位',
  '补贴 -公益性岗位 "标准"',
  '最高1500元',
  '购置補貼',
  '示例县 补贴',
  '虚构县低保',
  '北京市停车费',
  '南京西路停车',
  'linshi jiuzhu',
  'tingche',
  '老人坐车要钱吗',
  '救',
  '我是示例县的农民，家里种了四十亩玉米，今年想买一台拖拉机，听说有补贴，但是不知道要交什么材料、到哪里办。请问农机购置补贴怎么申请？',
  '火星移民绿卡',
  '',
  ['补贴', '990122'],
  ['垃圾', '990122'],
];

/** A source of a feed in memory. */
function sourceOf(files: ReadonlyMap<string, Uint8Array>): FeedSource {
  return {
    async read({ path, range }) {
      const bytes = files.get(path) ?? new Uint8Array();
      return range ? bytes.subarray(range.from, range.from + range.length) : bytes;
    },
  };
}

/** Rounds to nine decimals: two machines may differ only beyond that. */
const rounded = (score: number) => Number(score.toFixed(9));

/** The terms of a query that is not a letter, including those of its synonyms, with their weights. */
async function weightsOf(text: string, { index, load }: FeedSearch) {
  const manifest = checkManifest(index);
  const { clauses, ranking } = manifest;
  const parts = new IndexParts(manifest, load);
  const loading = { missing: new Map<string, unknown>(), signal: undefined };
  const query = parseQuery(await parts.simplified(text, loading), ranking.searchTerms);
  const shards = await parts.shards(termsAskedFor(query), loading);
  const entries = entriesIn(shards);
  const { regions } = await parts.documentTable(loading);
  const places = placesNamed(query.key, await parts.placesFor(query.key, loading), regions);
  const related = query.phrases.length > 0 ? [] : relatedWords(query, shards, entries, ranking);
  const { terms } = weightQuery(entriesOf(query.terms, entries), related, clauses, ranking, places.terms);
  return terms.map(({ entry: { term }, weight, coverageWeight }) => ({
    term,
    weight: rounded(weight),
    coverageWeight: rounded(coverageWeight),
  }));
}

/** Results of the queries in a feed. */
export async function queryVectors(files: ReadonlyMap<string, Uint8Array>) {
  const feed = await openFeed('https://www.example.gov.cn/feed/feed.json', {
    source: sourceOf(files),
    store: memoryStore(),
  });
  const search = await feed.search();
  if (!search) throw new Error('The feed of the vectors has no search.');
  const { ranking } = checkManifest(search.index);
  const vectors = [];
  for (const query of queries) {
    const [text, region] = typeof query === 'string' ? [query, undefined] : query;
    const index = openIndex({ manifest: search.index, load: search.load, region });
    const { total, hits } = await index.search({ text, today, limit: 10 });
    const clauses = await index.clauses({ text, today, limit: 5 });
    vectors.push({
      text,
      today,
      ...(region ? { region } : {}),
      ...(isLetter(text, ranking) ? {} : { terms: await weightsOf(text, search) }),
      total,
      hits: hits.map(({ document: { id }, score }) => ({ id, score: rounded(score) })),
      clauses: clauses.hits.map(({ document: { id }, anchor, label, score }) => ({
        id,
        anchor,
        label,
        score: rounded(score),
      })),
    });
  }
  return vectors;
}
