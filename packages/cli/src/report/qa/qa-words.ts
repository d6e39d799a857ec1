import { createTranslator, type Locale, type Translator } from '@mingce/i18n';
import { reportQaEn } from '../../messages/report-qa.en.js';
import { reportQaZhCN } from '../../messages/report-qa.zh-CN.js';
import type { LogTable, OpenQuestion, QaTable, TopicRow } from './types.js';

type Text = Translator<typeof reportQaZhCN>['text'];

/** The report in words, part by part, ready for layout. */
export interface QaWords {
  title: string;
  /** Topics with policies but without answers: a heading, and one line per topic; one line if there are none. */
  topics: { heading: string; lines: string[] };
  /** Questions of visitors: figures, and the open ones. */
  log?: LogWords;
}

export interface LogWords {
  heading: string;
  lines: string[];
  /** Answers by number of requests; absent if none was requested. */
  answered?: { heading: string; lines: string[] };
  open: { heading: string; questions: OpenWords[] };
}

export interface OpenWords {
  question: string;
  /** Other wordings, and the nearest curated question. */
  about: string[];
}

export function qaText(locale: Locale): Text {
  return createTranslator({ 'zh-CN': reportQaZhCN, en: reportQaEn }, locale).text;
}

export function qaWords(table: QaTable, locale: Locale): QaWords {
  const words = qaText(locale);
  const without = table.topics.filter(({ policies, answers }) => policies > 0 && answers === 0);
  return {
    title: words('qa.title'),
    topics: {
      heading: words('qa.topics', { without: without.length, all: table.topics.length }),
      lines: without.map(({ label, policies }: TopicRow) => words('qa.topic', { label, policies })),
    },
    ...(table.log ? { log: logWords(table.log, words) } : {}),
  };
}

function logWords(log: LogTable, words: Text): LogWords {
  const { asked, wordings, masked, outcomes, answered, open } = log;
  const share = (count: number) => `${((100 * count) / asked).toFixed(1)}%`;
  const lines = (['answer', 'maybe', 'notFound'] as const).map((outcome) => {
    const count = outcomes[outcome];
    return words(`qa.${outcome}`, { count, share: share(count) });
  });
  return {
    heading: words('qa.log', { asked, wordings }),
    lines: [...lines, ...(masked > 0 ? [words('qa.masked', { masked })] : [])],
    ...(answered.length > 0
      ? {
          answered: {
            heading: words('qa.answered', { count: answered.length }),
            lines: answered.map(({ id, question, count }) => words('qa.asked', { id, question, count })),
          },
        }
      : {}),
    open: {
      heading: words(open.length === 0 ? 'qa.nothingOpen' : 'qa.open', { count: open.length }),
      questions: open.map((question) => openWords(question, words)),
    },
  };
}

function openWords(
  { count, example, others, wordings, outcome, nearest }: OpenQuestion,
  words: Text,
): OpenWords {
  const outcomeWord = words(`qa.outcome.${outcome}`);
  return {
    question: words('qa.question', { count, example, outcome: outcomeWord }),
    about: [
      ...(others.length > 0 ? [words('qa.others', { wordings, others: others.join(' / ') })] : []),
      ...(nearest
        ? [
            words('qa.nearest', {
              question: nearest.question,
              id: nearest.id,
              answeredBy: nearest.answeredBy,
            }),
          ]
        : []),
    ],
  };
}
