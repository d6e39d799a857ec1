import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nearestName } from '@mingce/schema';
import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import type { Fault, FeedConfig } from '@mingce/schema/types';
import { allFaults } from '../check/index.js';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { importAnswersEn } from '../messages/import-answers.en.js';
import { importAnswersZhCN } from '../messages/import-answers.zh-CN.js';
import { reportEn } from '../messages/report.en.js';
import { reportZhCN } from '../messages/report.zh-CN.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { writeBeside } from '../publish/write-beside.js';
import { conformity } from '../report/month/conformity.js';
import { coverage } from '../report/month/coverage.js';
import { readExpectedList } from '../report/month/expected-list.js';
import { readMonth } from '../report/month/month.js';
import { monthCsv } from '../report/month/month-csv.js';
import { monthLines } from '../report/month/month-lines.js';
import { monthPage } from '../report/month/month-page.js';
import { readPublished } from '../report/month/published-policies.js';
import { timeliness } from '../report/month/timeliness.js';
import { type MonthKind, type MonthTable, monthKinds } from '../report/month/types.js';
import { decodeText } from '../sources/decode-text.js';
import { configFile, readSources } from '../sources/index.js';
import { readConfig } from '../sources/read-config.js';
import { errorCode } from '../sources/unreadable.js';
import { findAuthoringFolder } from './find-authoring-folder.js';

const spec = {
  name: 'report',
  about: {
    'zh-CN': '按月统计各单位的及时率、覆盖率、规范率',
    en: 'count timeliness, coverage and conformity of each department, month by month',
  },
  help: {
    'zh-CN': `按月、按单位统计：timeliness 及时率（发布后几个工作日内入库）、coverage 覆盖率（应入库的入了几件）、conformity 规范率
（检查没有错误的占几成）。公式和分母都写在结果里；没有可数的就说没有，不写 0%。DIR 省略时从当前目录向上找。`,
    en: `Counts, for each department and month: timeliness (in the feed within some working days of publication), coverage (how many of
those that ought to be there are), conformity (how many the check finds in order). The formula and its denominator are printed; where
there is nothing to count, that is said, and not 0 %. DIR is looked for upwards from here if omitted.`,
  },
  usage: [
    'report timeliness [DIR] --feed FEED --month MONTH',
    'report coverage [DIR] --feed FEED --month MONTH --expected FILE',
    'report conformity [DIR] --month MONTH',
  ],
  arguments: {
    kind: {
      value: 'KIND',
      about: {
        'zh-CN': '统计什么（timeliness、coverage、conformity）',
        en: 'what to count (timeliness, coverage, conformity)',
      },
    },
    dir: { value: 'DIR', optional: true, about: { 'zh-CN': '编写目录', en: 'the authoring folder' } },
  },
  options: {
    month: {
      value: 'MONTH',
      required: true,
      about: { 'zh-CN': '统计哪个月，如 2026-10', en: 'the month, such as 2026-10' },
    },
    feed: {
      value: 'FEED',
      about: {
        'zh-CN': '已发布的数据源（目录或网址）；及时率、覆盖率要用',
        en: 'the published feed (folder or address), for timeliness and coverage',
      },
    },
    expected: {
      value: 'FILE',
      about: {
        'zh-CN': '应入库清单（CSV 或 xlsx：标题、发文字号、单位、发布日期）；覆盖率要用',
        en: 'list of what ought to be in the feed (CSV or xlsx: title, document number, department, date), for coverage',
      },
    },
    csv: {
      about: { 'zh-CN': '输出 CSV（可用 Excel、WPS 打开）', en: 'print CSV, which Excel and WPS open' },
    },
    page: {
      value: 'FILE',
      about: { 'zh-CN': '另写一页可打印的 A4 网页', en: 'also write an A4 page to print (HTML)' },
    },
  },
  messages: {
    'zh-CN': { ...importAnswersZhCN, ...reportZhCN },
    en: { ...importAnswersEn, ...reportEn },
  },
} as const satisfies CommandSpec;

export type ReportOptions = OptionsOf<typeof spec>;

export interface MonthReport extends CommandReport {
  /** Absent if nothing could be counted. */
  table?: MonthTable;
}

/**
 * `mingce report KIND --month MONTH`: the figures of a month by department, with their formulas.
 *
 * @throws MingceError `report.…`, `verify.noFeed`, `received.damaged`, `calendar.yearUnknown`.
 */
export async function report(options: ReportOptions, io: CommandIo): Promise<MonthReport> {
  const kind = readKind(options.kind);
  const countedOn = dayInChina(io.now());
  const month = readMonth(options.month, countedOn);
  const dir = await findAuthoringFolder(
    options.dir === undefined ? undefined : resolve(io.cwd, options.dir),
    [io.cwd],
    io.cwd,
  );
  const config = await readSettings(dir);
  const { table, faults } = await count(kind, { month, countedOn, dir, config }, options, io);
  if (options.page !== undefined) await writePage(table, config, options.page, io);
  const { of, good, bad, undecided, rate } = table.total;
  return {
    command: 'report',
    outcome: options.page === undefined ? 'counted' : 'page',
    ok: faults.length === 0,
    faults,
    table,
    facts: {
      kind,
      month,
      of,
      good,
      bad,
      undecided,
      ...(rate === null ? {} : { rate }),
      ...(options.page === undefined ? {} : { page: options.page }),
    },
  };
}

function readKind(text: string): MonthKind {
  const known = monthKinds.find((kind) => kind === text);
  if (known !== undefined) return known;
  const suggestion = nearestName(text, monthKinds);
  throw new MingceError(
    'report.unknownKind',
    suggestion === undefined ? { name: text } : { name: text, suggestion },
  );
}

/** Settings with an error would lead to wrong figures. */
async function readSettings(dir: string): Promise<FeedConfig> {
  const bytes = await readFile(join(dir, configFile)).catch((cause: unknown) => {
    throw new MingceError('report.settings', { file: configFile }, { cause });
  });
  const decoded = decodeText(bytes);
  const { config, faults } = readConfig(decoded.ok ? decoded.text : '');
  if (!config || faults.some(({ severity }) => severity === 'error')) {
    throw new MingceError('report.settings', { file: configFile });
  }
  return config;
}

interface Counting {
  month: string;
  countedOn: string;
  dir: string;
  config: FeedConfig;
}

async function count(
  kind: MonthKind,
  { month, countedOn, dir, config }: Counting,
  { feed, expected }: ReportOptions,
  io: CommandIo,
): Promise<{ table: MonthTable; faults: Fault[] }> {
  if (kind === 'conformity') {
    const sources = await readSources(dir, { signal: io.signal });
    return { table: conformity(sources, allFaults(sources), { month, countedOn }), faults: [] };
  }
  if (kind === 'coverage' && expected === undefined) throw new MingceError('report.noExpected');
  if (feed === undefined) {
    const { locale } = io;
    const messages = locale === 'zh-CN' ? reportZhCN : reportEn;
    throw new MingceError('report.feedMissing', { rate: messages[`report.${kind}.rate`] });
  }
  const published = await readPublished(feed, config.id, io);
  if (kind === 'timeliness') {
    return { table: timeliness(published, config, { month, countedOn, feed }), faults: [] };
  }
  const list = expected ?? '';
  const { documents, hasDates, faults } = await readExpectedList(resolve(io.cwd, list), list);
  const sources = await readSources(dir, { signal: io.signal });
  return { table: coverage({ documents, hasDates }, published, sources, { month, countedOn, list }), faults };
}

async function writePage(
  table: MonthTable,
  { publisher }: FeedConfig,
  page: string,
  io: CommandIo,
): Promise<void> {
  const text = monthPage(table, io.locale, publisher.name);
  await writeBeside(resolve(io.cwd, page), Buffer.from(text), page).catch((cause: unknown) => {
    const reason =
      cause instanceof MingceError ? String(cause.facts.reason) : (errorCode(cause) ?? String(cause));
    throw new MingceError('report.unwritable', { path: page, reason }, { cause });
  });
}

export const command = defineCommand(
  spec,
  report,
  ({ table }, locale) => (table ? monthLines(table, locale) : []),
  ({ table }, { csv }, locale) => (csv && table ? monthCsv(table, locale) : undefined),
);
