import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { openIndex, type SearchHit } from '@mingce/search';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { searchEn } from '../messages/search.en.js';
import { searchZhCN } from '../messages/search.zh-CN.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { type Found, type FoundPolicy, foundLines } from '../report/found-lines.js';
import { openAny } from './open-any.js';

const spec = {
  name: 'search',
  about: {
    'zh-CN': '在数据源里检索，可说明排序的理由',
    en: 'search a feed, and explain the order of results',
  },
  help: {
    'zh-CN':
      '像网页一样在数据源里检索，列出结果和摘录。FEED 是目录或网址；检索词的写法与网页相同，各种记号见 docs/guides/search.md。',
    en: `Searches a feed as a page does, and lists results with excerpts. FEED is a folder or an address; a query is written as on a
page, see docs/guides/search.md.`,
  },
  arguments: {
    feed: {
      value: 'FEED',
      about: { 'zh-CN': '数据源的目录或网址', en: 'the folder or address of the feed' },
    },
    query: { value: '"QUERY"', many: true, about: { 'zh-CN': '要检索的词', en: 'what to search for' } },
  },
  options: {
    region: {
      value: 'CODE',
      about: {
        'zh-CN': '读者所在地的区划代码，六位数字：该地和上级地区的文件略靠前',
        en: 'division code of the reader, six digits: documents of it, and of what it belongs to, come a little earlier',
      },
    },
    limit: {
      value: 'N',
      about: {
        'zh-CN': '列出几个结果，1 到 100，省略时为 10',
        en: 'number of results, 1 to 100; 10 if omitted',
      },
    },
    explain: {
      about: {
        'zh-CN': '说明每个结果的得分由哪些部分相加而成，即为什么排在这里',
        en: 'list the parts that add up to each score: why a result is where it is',
      },
    },
  },
  messages: { 'zh-CN': searchZhCN, en: searchEn },
} as const satisfies CommandSpec;

export type SearchOptions = OptionsOf<typeof spec>;

export interface SearchReport extends CommandReport {
  found: Found;
  facts: { query: string; total: number; shown: number };
}

const defaultLimit = 10;
const mostResults = 100;

/** `mingce search`: searches a feed as a page does, and can explain the rank of each result. */
export async function search(options: SearchOptions, io: CommandIo): Promise<SearchReport> {
  const { region, explain = false } = options;
  const query = options.query.join(' ');
  const limit = readLimit(options.limit);
  if (region !== undefined && !/^\d{6}$/.test(region)) {
    throw new MingceError('search.regionInvalid', { region });
  }
  const feed = await openAny(options.feed, io);
  const source = await feed.search();
  if (!source) throw new MingceError('search.notBuilt', { path: options.feed });
  const index = openIndex({ manifest: source.index, load: source.load, region });
  const { hits, total, missing, understood, also, didYouMean } = await index.search({
    text: query,
    today: dayInChina(io.now()),
    limit,
    explain,
    signal: io.signal,
  });
  return {
    command: 'search',
    ok: true,
    faults: missing.length > 0 ? [incomplete(missing)] : [],
    found: {
      policies: hits.map(policyOf),
      also: also ?? [],
      absentPlaces: understood?.absentPlaces ?? [],
      didYouMean: didYouMean ?? [],
    },
    facts: { query, total, shown: hits.length },
  };
}

function readLimit(value: string | undefined): number {
  if (value === undefined) return defaultLimit;
  const limit = /^\d+$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > mostResults) {
    throw new MingceError('search.limitInvalid', { value, most: mostResults });
  }
  return limit;
}

function incomplete(missing: readonly string[]): Fault {
  return { code: 'search.incomplete', severity: 'warning', facts: { parts: missing.join(', ') } };
}

function policyOf({ document, score, excerpts, explanation }: SearchHit): FoundPolicy {
  const { id, title, documentNumber, region, publishedOn } = document;
  return {
    id,
    title,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    region,
    publishedOn,
    score,
    excerpts: excerpts.map(({ anchor, label, text }) => ({ anchor, label, text })),
    ...(explanation ? { explanation } : {}),
  };
}

export const command = defineCommand(spec, search, ({ found, facts }, locale) =>
  foundLines(found, facts.query, locale),
);
