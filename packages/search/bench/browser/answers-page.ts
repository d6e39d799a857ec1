import { openFeed } from '../../../feed/src/index.js';
import { openAnswers } from '../../src/answers/index.js';
import type { Answers } from '../../src/answers/types.js';
import { openIndex } from '../../src/index.js';

let opened: Promise<Answers> | undefined;

/** The work of a page of a site that answers a question, without the look: the outcome, and the questions and clauses it would show. */
export async function search(feed: string, today: string, text: string): Promise<string[]> {
  opened ??= open(feed);
  const { parts } = await (await opened).ask(text, { today });
  return parts.flatMap(({ outcome, answer, maybe, clauses }) => [
    outcome,
    ...[...(answer ? [answer] : []), ...maybe].map(({ known }) => known.question),
    ...clauses.map(({ passage }) => passage.text),
  ]);
}

async function open(feed: string): Promise<Answers> {
  const source = await (await openFeed(feed)).search();
  if (!source) throw new Error('The feed was built without search.');
  const { index: manifest, load } = source;
  return openAnswers({ load, index: openIndex({ manifest, load }) });
}
