import type { Feed, FeedGroup } from '@mingce/feed';
import type { Contact, Policy, QA } from '@mingce/schema/types';
import type { AskedPart, AskRequest, AskResult, Outcome } from '@mingce/search/answers';
import { findRecord, findRecords } from '../internal/find-record.js';
import { answersOf } from './feed-answers.js';

/** A reader's request: a question to answer, or a known answer to open. */
export type QaRequest =
  | { readonly ask: string; readonly chosen?: NonNullable<AskRequest['chosen']> }
  | { readonly answer: string };

/** An answer record with the policies that it cites. */
export interface ShownAnswer {
  readonly record: QA;
  readonly feed: Feed;
  readonly policies: ReadonlyMap<string, Policy>;
}

export interface FoundQa {
  readonly feeds: readonly Feed[];
  /** Result of a question; absent if a known answer was opened. */
  readonly result?: AskResult;
  /** The fully shown answers, by id. */
  readonly shown: ReadonlyMap<string, ShownAnswer>;
  /** Names of places and topics, by their codes. */
  readonly labels: ReadonlyMap<string, string>;
  /** The policies of the found clauses, by id. */
  readonly policies: ReadonlyMap<string, Policy>;
}

const rank: Readonly<Record<Outcome, number>> = { answer: 2, maybe: 1, notFound: 0 };

/** Asks the feeds, and loads the answers to show in full. */
export async function loadQa(
  group: FeedGroup,
  request: QaRequest,
  options: Omit<AskRequest, 'signal' | 'chosen'>,
  signal: AbortSignal,
): Promise<FoundQa> {
  if ('answer' in request) {
    const answer = await loadAnswer(group, request.answer, signal);
    return {
      feeds: [answer.feed],
      shown: new Map([[request.answer, answer]]),
      labels: await labelsOf([answer.feed], signal),
      policies: answer.policies,
    };
  }
  const all = await answersOf(group);
  const [meant] = await findRecords(group, 'policy', options.about?.policies ?? [], signal);
  const title = meant?.record.title;
  const asked = await Promise.all(
    all.map(async ({ feed, answers }) => {
      const { chosen } = request;
      return {
        feed,
        result: await answers.ask(request.ask, { ...options, title, ...(chosen ? { chosen } : {}), signal }),
      };
    }),
  );
  const [best] = asked.sort((a, b) => rank[b.result.outcome] - rank[a.result.outcome]);
  const result = best?.result;
  const ids = (result?.parts ?? []).flatMap(({ answer }) => answer?.known.id ?? []);
  const shown = await Promise.all(ids.map(async (id) => [id, await loadAnswer(group, id, signal)] as const));
  const cited = (result?.parts ?? []).flatMap(documentsOf);
  const policies = await findRecords(group, 'policy', Array.from(new Set(cited)), signal);
  const feeds = best ? [best.feed] : [];
  return {
    feeds,
    ...(result ? { result } : {}),
    shown: new Map(shown),
    labels: await labelsOf(feeds, signal),
    policies: new Map(policies.map(({ record }) => [record.id, record])),
  };
}

async function loadAnswer(group: FeedGroup, id: string, signal: AbortSignal): Promise<ShownAnswer> {
  const { record, feed } = await findRecord(group, 'qa', id, signal);
  const named = record.clauses.flatMap(({ policy }) => policy ?? []);
  const ids = Array.from(new Set([...(record.policies ?? []), ...named]));
  const policies = await findRecords(group, 'policy', ids, signal);
  return { record, feed, policies: new Map(policies.map((found) => [found.record.id, found.record])) };
}

function documentsOf({ clauses, direct }: AskedPart): string[] {
  return [...clauses, ...(direct?.found ?? [])].map(({ document }) => document.id);
}

/** The office to ask about a question without a sure answer: that of the nearest answer, or of the clauses that may apply. */
export function officeOf({ clauses, nearest }: AskedPart, { policies }: FoundQa): Contact | undefined {
  const offices = clauses.flatMap(({ document }) => policies.get(document.id)?.contact ?? []);
  if (nearest === undefined) return offices[0];
  const { answeredBy } = nearest;
  return offices.find(({ office }) => office === answeredBy) ?? { office: answeredBy };
}

/** The names of a feed's places and topics; without them codes are left out. */
export async function labelsOf(
  feeds: readonly Feed[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const vocabularies = await Promise.allSettled(feeds.map((feed) => feed.vocabulary(signal)));
  const terms = vocabularies.flatMap((one) =>
    one.status === 'fulfilled' ? [...one.value.regions, ...one.value.topics] : [],
  );
  return new Map(terms.map(({ code, label }) => [code, label]));
}
