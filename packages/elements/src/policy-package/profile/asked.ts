import { conditionWords, type FeedItem, type NextQuestion, nextQuestion } from '@mingce/eligibility';
import type { Finder } from '../finder.js';
import type { Listed } from '../judged.js';

/** A question that is asked, and why. */
export interface Asked extends NextQuestion {
  /** The words of a condition that waits for the answer, and the item that has it. */
  readonly because?: { readonly text: string; readonly item: FeedItem } | undefined;
}

/** The next question about some of the items, and a condition that waits for it. */
export function nextAsked(
  { input, on }: Finder,
  listed: readonly Listed[],
  passedOver: ReadonlySet<string>,
): Asked | undefined {
  const { profile, facts: vocabulary } = input;
  const judged = listed.filter(({ judgement }) => judgement !== undefined);
  const items = judged.flatMap(({ item }) => item ?? []);
  const found = nextQuestion(items, profile, { on, vocabulary }, passedOver);
  return found && askedFor(found.fact, judged, found);
}

/** A question about a fact, with a condition that waits for it. */
export function askedFor(
  fact: string,
  listed: readonly Listed[],
  counts = { settles: 0, bearsOn: 0 },
): Asked {
  for (const { item, judgement } of listed) {
    const open = judgement?.conditions.find(
      ({ status, facts, id }) => status === 'unknown' && facts.includes(fact) && id !== 'applicants',
    );
    const text = open && item && conditionWords(item).get(open.id)?.text;
    if (item && text) return { fact, ...counts, because: { text, item } };
  }
  return { fact, ...counts };
}
