import type { FeedGroup } from '@mingce/feed';
import type { Locale } from '@mingce/i18n';
import { audienceLabels } from '@mingce/schema/vocabulary';
import type { Answers, KnownQuestion } from '@mingce/search/answers';
import { findRecord } from '../internal/find-record.js';
import { labelOf } from '../internal/label.js';
import { answersOf } from './feed-answers.js';
import { labelsOf } from './load-qa.js';

/** A known question of the list; department, date and number of requests may be unknown. */
export type ListedQuestion = Pick<KnownQuestion, 'id' | 'question'> &
  Partial<Pick<KnownQuestion, 'region' | 'answeredBy' | 'publishedOn' | 'asked'>>;

/** The groupings of known questions, in display order. */
export const groupings = ['topic', 'audience', 'department'] as const;
export type Grouping = (typeof groupings)[number];

/** A group of known questions, such as those of an audience; an empty value means all questions. */
export interface QuestionGroup {
  readonly by: Grouping;
  readonly value: string;
}

/** A group in an address: `audience:enterprise`; empty for all questions. */
export function groupText({ by, value }: QuestionGroup): string {
  return value === '' ? '' : `${by}:${value}`;
}

/** Parses the group of an address; all questions if it names none. */
export function readGroup(text: string): QuestionGroup {
  const by = groupings.find((one) => text.startsWith(`${one}:`));
  return by === undefined ? { by: 'topic', value: '' } : { by, value: text.slice(by.length + 1) };
}

export interface GroupCount {
  readonly value: string;
  readonly label: string;
  /** Number of questions. */
  readonly count: number;
}

export interface Browsed {
  readonly total: number;
  readonly questions: readonly ListedQuestion[];
  /** The groups of each grouping, largest first. */
  readonly groups: { readonly [by in Grouping]: readonly GroupCount[] };
  readonly labels: ReadonlyMap<string, string>;
}

interface BrowseRequest {
  /** A topic or a policy to which the page restricts the questions; empty for all. */
  readonly topic: string;
  readonly policy: string;
  readonly group: QuestionGroup;
  readonly limit: number;
  readonly locale: Locale;
}

/** The known questions of all feeds, of a group or about a policy: most asked first, then newest. */
export async function browseQuestions(
  feeds: FeedGroup,
  { topic, policy, group, limit, locale }: BrowseRequest,
  signal: AbortSignal,
): Promise<Browsed> {
  const all = await answersOf(feeds);
  const labels = await labelsOf(
    all.map(({ feed }) => feed),
    signal,
  );
  const none = { topic: [], audience: [], department: [] };
  if (policy !== '') return { ...(await questionsAbout(feeds, policy, limit, signal)), groups: none, labels };
  const chosen = group.value === '' ? {} : { [requestNames[group.by]]: group.value };
  const lists = await Promise.all(
    all.map(({ answers }) => answers.list({ ...chosen, ...(topic === '' ? {} : { topic }), limit, signal })),
  );
  const answers = all.map((one) => one.answers);
  return {
    total: lists.reduce((sum, { total }) => sum + total, 0),
    questions: lists
      .flatMap(({ questions }) => questions)
      .sort(mostUsefulFirst)
      .slice(0, limit),
    groups: {
      topic: countsOf(answers, 'topics', (value) => labels.get(value) ?? ''),
      audience: countsOf(answers, 'audiences', (value) => labelOf(audienceLabels, value, locale)),
      department: countsOf(answers, 'departments', (value) => value),
    },
    labels,
  };
}

/** The order for merging the lists of several feeds, each of which is sorted in the same way. */
function mostUsefulFirst(a: KnownQuestion, b: KnownQuestion): number {
  const { asked: askedA = 0, publishedOn: dayA } = a;
  const { asked: askedB = 0, publishedOn: dayB } = b;
  return askedB - askedA || (dayA === dayB ? 0 : dayA < dayB ? 1 : -1);
}

/** The field of a request to `Answers.list` for each grouping. */
const requestNames = { topic: 'topic', audience: 'audience', department: 'answeredBy' } as const;

/** Groups of all feeds as one list; codes without a name are left out. */
function countsOf(
  all: readonly Answers[],
  field: 'topics' | 'audiences' | 'departments',
  label: (value: string) => string,
): GroupCount[] {
  const counts = new Map<string, number>();
  for (const { value, count } of all.flatMap((answers) => answers[field]))
    counts.set(value, (counts.get(value) ?? 0) + count);
  return Array.from(counts, ([value, count]) => ({ value, label: label(value), count }))
    .filter((one) => one.count > 0 && one.label !== '')
    .sort((a, b) => b.count - a.count);
}

/** Questions that the publisher has linked to the policy, because their answers cite it. */
async function questionsAbout(feeds: FeedGroup, policy: string, limit: number, signal: AbortSignal) {
  const { record } = await findRecord(feeds, 'policy', policy, signal);
  const linked = record.links?.qa ?? [];
  return {
    total: linked.length,
    questions: linked.slice(0, limit).map(({ id, title }) => ({ id, question: title })),
  };
}
