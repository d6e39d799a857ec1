import { resolve } from 'node:path';
import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { importAnswersEn } from '../messages/import-answers.en.js';
import { importAnswersZhCN } from '../messages/import-answers.zh-CN.js';
import { reportQaEn } from '../messages/report-qa.en.js';
import { reportQaZhCN } from '../messages/report-qa.zh-CN.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { writeBeside } from '../publish/write-beside.js';
import { createProgress } from '../report/index.js';
import { countQa } from '../report/qa/count-qa.js';
import { qaCsv } from '../report/qa/qa-csv.js';
import { qaLines } from '../report/qa/qa-lines.js';
import { qaPage } from '../report/qa/qa-page.js';
import { readQuestionLog } from '../report/qa/question-log.js';
import type { QaTable } from '../report/qa/types.js';
import { writeAskedInto } from '../report/qa/write-asked-into.js';
import { errorCode } from '../sources/unreadable.js';
import { openAny } from './open-any.js';
import { secondsSince } from './seconds-since.js';

const spec = {
  name: 'report qa',
  about: {
    'zh-CN': '列出还没有问答的主题，和群众问了却没有答复的问题',
    en: 'list topics without answers, and what visitors asked and got no answer to',
  },
  help: {
    'zh-CN': `列出数据源 FEED（目录或网址）里有政策、没有问答的主题。有 --log 时，把网站自己的提问记录逐条问一遍：多少有答复、
多少只是可能相关、多少未找到；没有答复的按意思归类，问得最多的在前，供部门写下一批问答。

记录每行一个问题（.txt），或有“问题”一列的 .csv、.xlsx（可以有“次数”一列），或 .jsonl。其中的个人信息先隐去；记录只在本机读取。写入次数的问答，网页列出时问得最多的在前。`,
    en: `Lists the topics of FEED (a folder or an address) that have policies and no answers. With --log, each question of a site's own
log is asked: how many are answered, asked back, not found; those without an answer are put together by meaning, most asked first, so
that departments see what to write next.

The log has a question on each line (.txt), or a column “question” (.csv, .xlsx, perhaps with a column “count”), or is .jsonl.
Personal data in it is masked first; it is read on this machine only. Pages list answers with numbers most asked first.`,
  },
  arguments: {
    feed: {
      value: 'FEED',
      about: { 'zh-CN': '数据源的目录或网址', en: 'the folder or address of the feed' },
    },
  },
  options: {
    log: { value: 'FILE', about: { 'zh-CN': '网站的提问记录', en: 'log of questions of a site' } },
    region: {
      value: 'CODE',
      about: {
        'zh-CN': '提问的人所在地的区划代码，六位数字',
        en: 'division code of those who asked, six digits',
      },
    },
    csv: {
      about: { 'zh-CN': '输出 CSV（可用 Excel、WPS 打开）', en: 'print CSV, which Excel and WPS open' },
    },
    asked: {
      value: 'DIR',
      about: {
        'zh-CN': '把每条问答被问的次数写入这个编写目录（要有 --log）',
        en: 'write how often each answer was asked into this authoring folder (with --log)',
      },
    },
    page: {
      value: 'FILE',
      about: { 'zh-CN': '另写一页可打印的 A4 网页', en: 'also write an A4 page to print (HTML)' },
    },
  },
  messages: {
    'zh-CN': { ...importAnswersZhCN, ...reportQaZhCN },
    en: { ...importAnswersEn, ...reportQaEn },
  },
} as const satisfies CommandSpec;

export type ReportQaOptions = OptionsOf<typeof spec>;

export interface QaReport extends CommandReport {
  table: QaTable;
  /** The authoring folder into which numbers were written, and the number of changed answers. */
  written?: { dir: string; count: number };
}

/**
 * `mingce report qa FEED [--log FILE]`: what departments should answer next.
 *
 * @throws MingceError `reportQa.…`, `ask.noAnswers`, `verify.noFeed`.
 */
export async function reportQa(options: ReportQaOptions, io: CommandIo): Promise<QaReport> {
  const started = performance.now();
  const { region, page, asked } = options;
  if (region !== undefined && !/^\d{6}$/.test(region))
    throw new MingceError('search.regionInvalid', { region });
  if (asked !== undefined && options.log === undefined) throw new MingceError('reportQa.askedWithoutLog', {});
  const log = options.log === undefined ? undefined : await readQuestionLog(resolve(io.cwd, options.log));
  const feed = await openAny(options.feed, io);
  const today = dayInChina(io.now());
  const progress = createProgress(io);
  try {
    const table = await countQa({
      feed,
      place: options.feed,
      log,
      region,
      today,
      signal: io.signal,
      onProgress: (done, total) => progress.update('ask', done, total),
    });
    if (page !== undefined) await write(page, qaPage(table, io.locale, feed.manifest.title, today), io);
    const written =
      asked === undefined ? undefined : await writeAskedInto(asked, table.log?.answered ?? [], io);
    const faults = written?.faults ?? [];
    return {
      command: 'report qa',
      outcome: page === undefined ? 'counted' : 'page',
      ok: faults.length === 0,
      faults,
      table,
      ...(written ? { written: { dir: written.dir, count: written.count } } : {}),
      facts: { seconds: secondsSince(started), ...(page === undefined ? {} : { page }) },
    };
  } finally {
    progress.end();
  }
}

async function write(page: string, text: string, io: CommandIo): Promise<void> {
  await writeBeside(resolve(io.cwd, page), Buffer.from(text), page).catch((cause: unknown) => {
    const reason =
      cause instanceof MingceError ? String(cause.facts.reason) : (errorCode(cause) ?? String(cause));
    throw new MingceError('reportQa.unwritable', { path: page, reason }, { cause });
  });
}

export const command = defineCommand(
  spec,
  reportQa,
  ({ table, written }, locale) => qaLines(table, locale, written),
  ({ table }, { csv }, locale) => (csv ? qaCsv(table, locale) : undefined),
);
