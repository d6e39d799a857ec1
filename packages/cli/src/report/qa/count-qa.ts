import type { Feed } from '@mingce/feed';
import { MingceError } from '@mingce/schema/errors';
import { openIndex } from '@mingce/search';
import { type Answers, openAnswers } from '@mingce/search/answers';
import { type OpenWording, openQuestions } from './open-questions.js';
import type { QuestionLog } from './question-log.js';
import type { AnsweredQuestion, LogTable, QaTable, TopicRow } from './types.js';

export interface CountQaOptions {
  feed: Feed;
  /** Name of the feed as given by the user, for messages. */
  place: string;
  log?: QuestionLog | undefined;
  region?: string | undefined;
  today: string;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/**
 * Counts the answers of a feed by topic, and runs its visitors' questions against it.
 *
 * @throws MingceError `ask.noAnswers` if there is a log and the feed has no answers to ask.
 */
export async function countQa(options: CountQaOptions): Promise<QaTable> {
  const { feed, log, region, today, signal } = options;
  const source = await feed.search(signal);
  const hasAnswers = source !== undefined && feed.manifest.search?.packs.answers !== undefined;
  if (!source || (log && !hasAnswers)) throw new MingceError('ask.noAnswers', { path: options.place });
  const index = openIndex({ manifest: source.index, load: source.load, region });
  // Clauses are left out: only answers of departments count here.
  const answers = hasAnswers ? await openAnswers({ load: source.load, signal }) : undefined;
  const { facets } = await index.facets({ text: '', today, signal });
  const { topics } = await feed.vocabulary(signal);
  const policies = new Map(facets.topic.map(({ value, count }) => [value, count]));
  return {
    topics: topicRows(topics, policies, answers),
    ...(log && answers ? { log: await askAll(answers, log, options) } : {}),
  };
}

function topicRows(
  topics: readonly { code: string; label: string }[],
  policies: ReadonlyMap<string, number>,
  answers: Answers | undefined,
): TopicRow[] {
  const labels = new Map(topics.map(({ code, label }) => [code, label]));
  const answered = new Map(answers?.topics.map(({ value, count }) => [value, count]));
  const codes = [...new Set([...policies.keys(), ...answered.keys()])];
  const rows = codes.map((code) => ({
    code,
    label: labels.get(code) ?? code,
    policies: policies.get(code) ?? 0,
    answers: answered.get(code) ?? 0,
  }));
  const isOpen = ({ answers: own }: TopicRow) => Number(own > 0);
  return rows.sort((a, b) => isOpen(a) - isOpen(b) || b.policies - a.policies || (a.code < b.code ? -1 : 1));
}

async function askAll(answers: Answers, log: QuestionLog, options: CountQaOptions): Promise<LogTable> {
  const { region, today, signal, onProgress } = options;
  const outcomes = { answer: 0, maybe: 0, notFound: 0 };
  const open: OpenWording[] = [];
  const answered = new Map<string, AnsweredQuestion>();
  for (const [at, { text, count }] of log.questions.entries()) {
    const { outcome, parts } = await answers.ask(text, { region, today, signal });
    outcomes[outcome] += count;
    for (const { answer } of parts) {
      if (!answer) continue;
      const { id, question } = answer.known;
      answered.set(id, { id, question, count: (answered.get(id)?.count ?? 0) + count });
    }
    onProgress(at + 1, log.questions.length);
    if (outcome === 'answer') continue;
    const known = parts[0]?.maybe[0]?.known;
    const nearest = known && { id: known.id, question: known.question, answeredBy: known.answeredBy };
    open.push({ text, count, outcome, ...(nearest ? { nearest } : {}) });
  }
  return {
    asked: log.questions.reduce((sum, { count }) => sum + count, 0),
    wordings: log.questions.length,
    masked: log.masked,
    outcomes,
    answered: [...answered.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    open: openQuestions(open),
  };
}
