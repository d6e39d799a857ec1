import type { FeedGroup } from '@mingce/feed';
import type { KnownQuestion } from '@mingce/search/answers';
import { findRecord } from '../internal/find-record.js';
import { answersOf } from './feed-answers.js';
import { labelsOf } from './load-qa.js';
import type { QuestionScope } from './suggest-questions.js';

/** A known question as it is listed; who answered it is not known everywhere. */
export type ListedQuestion = Pick<KnownQuestion, 'id' | 'question'> &
  Partial<Pick<KnownQuestion, 'region' | 'answeredBy'>>;

export interface Browsed {
  readonly total: number;
  readonly questions: readonly ListedQuestion[];
  readonly topics: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly labels: ReadonlyMap<string, string>;
}

/** The first known questions of all feeds, about a topic or a policy if one is named. */
export async function browseQuestions(
  group: FeedGroup,
  { topic, policy }: QuestionScope,
  limit: number,
  signal: AbortSignal,
): Promise<Browsed> {
  const all = await answersOf(group);
  const labels = await labelsOf(
    all.map(({ feed }) => feed),
    signal,
  );
  if (policy !== '') return { ...(await questionsAbout(group, policy, limit, signal)), topics: [], labels };
  const lists = await Promise.all(
    all.map(({ answers }) => answers.list({ ...(topic === '' ? {} : { topic }), limit, signal })),
  );
  const topics = all
    .flatMap(({ answers }) => answers.topics)
    .flatMap(({ value, count }) => {
      const label = labels.get(value);
      return label === undefined ? [] : [{ value, label, count }];
    });
  return {
    total: lists.reduce((sum, { total }) => sum + total, 0),
    questions: lists.flatMap(({ questions }) => questions).slice(0, limit),
    topics,
    labels,
  };
}

/** Questions that the publisher has linked to the policy, since their answers rest on it. */
async function questionsAbout(group: FeedGroup, policy: string, limit: number, signal: AbortSignal) {
  const { record } = await findRecord(group, 'policy', policy, signal);
  const linked = record.links?.qa ?? [];
  return {
    total: linked.length,
    questions: linked.slice(0, limit).map(({ id, title }) => ({ id, question: title })),
  };
}
