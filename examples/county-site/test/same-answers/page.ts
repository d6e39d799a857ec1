import { openFeed } from '../../../../packages/feed/src/index.js';
import { answersOf, withoutSegmenter } from './answers.js';

declare global {
  /** The answers that the page was opened for, once they are there, or the reason why there are none. */
  var sameAnswers: { asIs: string[]; withoutSegmenter: string[] } | { fault: string } | undefined;
}

async function ask() {
  const feed = await openFeed(new URL('feed/', location.href).href);
  return { asIs: await answersOf(feed), withoutSegmenter: await withoutSegmenter(() => answersOf(feed)) };
}

ask().then(
  (answers) => {
    globalThis.sameAnswers = answers;
  },
  (error) => {
    globalThis.sameAnswers = { fault: String(error) };
  },
);
