import { plainText } from '@mingce/content';
import type { Feed } from '@mingce/feed';
import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { openIndex } from '@mingce/search';
import { type AskedPart, type AskResult, openAnswers } from '@mingce/search/answers';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { askEn } from '../messages/ask.en.js';
import { askZhCN } from '../messages/ask.zh-CN.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { answerLines } from '../report/answer-lines.js';
import { openAny } from './open-any.js';

const spec = {
  name: 'ask',
  about: {
    'zh-CN': '向数据源提问，可说明为什么这样答',
    en: 'ask a feed a question, and explain the answer',
  },
  help: {
    'zh-CN':
      '像网页一样向数据源提问：有把握的给出答复原文，没有把握的列出可能相关的问答和条款，都没有的说未找到。FEED 是目录或网址。',
    en: `Asks a feed as a page does: gives the official answer where it is sure, else answers and clauses that it may be, else
says that there is none. FEED is a folder or an address.`,
  },
  arguments: {
    feed: {
      value: 'FEED',
      about: { 'zh-CN': '数据源的目录或网址', en: 'the folder or address of the feed' },
    },
    question: { value: '"QUESTION"', many: true, about: { 'zh-CN': '要问的话', en: 'what to ask' } },
  },
  options: {
    region: {
      value: 'CODE',
      about: {
        'zh-CN': '读者所在地的区划代码，六位数字：外地的答复不会当作本地的',
        en: 'division code of the reader, six digits: no answer of another place is taken for one of it',
      },
    },
    explain: {
      about: {
        'zh-CN': '说明每个答复的把握由哪些部分得来，哪些要求没有对上',
        en: 'list what makes an answer sure, and what was asked and is not met',
      },
    },
  },
  messages: { 'zh-CN': askZhCN, en: askEn },
} as const satisfies CommandSpec;

export type AskOptions = OptionsOf<typeof spec>;

export interface AskReport extends CommandReport {
  result: AskResult;
  /** The text of each sure answer, by the id of its record. */
  texts: Readonly<Record<string, string>>;
  facts: { question: string };
}

/** `mingce ask`: asks a feed as a page does, and can explain the answer. */
export async function ask(options: AskOptions, io: CommandIo): Promise<AskReport> {
  const { region, explain = false } = options;
  const question = options.question.join(' ');
  if (region !== undefined && !/^\d{6}$/.test(region)) {
    throw new MingceError('search.regionInvalid', { region });
  }
  const feed = await openAny(options.feed, io);
  const source = await feed.search();
  const hasAnswers = source !== undefined && feed.manifest.search?.packs.answers !== undefined;
  if (!hasAnswers) throw new MingceError('ask.noAnswers', { path: options.feed });
  const index = openIndex({ manifest: source.index, load: source.load, region });
  const answers = await openAnswers({ load: source.load, index, signal: io.signal });
  const today = dayInChina(io.now());
  const result = await answers.ask(question, { region, today, explain, signal: io.signal });
  const { missing } = result;
  return {
    command: 'ask',
    outcome: result.outcome,
    ok: true,
    faults: missing.length > 0 ? [incomplete(missing)] : [],
    result,
    texts: await textsOf(result.parts, feed),
    facts: { question: result.question },
  };
}

async function textsOf(parts: readonly AskedPart[], feed: Feed): Promise<Record<string, string>> {
  const ids = new Set(parts.flatMap(({ answer }) => answer?.known.id ?? []));
  const texts: Record<string, string> = {};
  for (const id of ids) {
    const { answer } = await feed.record('qa', id);
    texts[id] = plainText(answer);
  }
  return texts;
}

function incomplete(missing: readonly string[]): Fault {
  return { code: 'ask.incomplete', severity: 'warning', facts: { parts: missing.join(', ') } };
}

export const command = defineCommand(spec, ask, ({ result, texts }, locale) =>
  answerLines(result, texts, locale),
);
