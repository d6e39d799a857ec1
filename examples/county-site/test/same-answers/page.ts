import { openFeed } from '../../../../packages/feed/src/index.js';
import { answersOf, withoutSegmenter } from './answers.js';

declare global {
  /** Answers that the page was opened for. */
  var sameAnswers: Promise<{ asIs: string[]; withoutSegmenter: string[] }>;
}

async function ask() {
  const feed = await openFeed(new URL('feed/', location.href).href);
  return { asIs: await answersOf(feed), withoutSegmenter: await withoutSegmenter(() => answersOf(feed)) };
}

globalThis.sameAnswers = ask();
