import { openFeed } from '../../../feed/src/index.js';
import { openIndex, partsAhead, type SearchIndex } from '../../src/index.js';

let opened: Promise<SearchIndex> | undefined;

/** Does what a site's page does, without its design: opens the feed once, searches, and returns the lines to show. */
export async function search(feed: string, publicKey: string, text: string): Promise<string[]> {
  opened ??= open(feed, publicKey, text);
  const { hits } = await (await opened).search({ text, today: '2026-01-01' });
  return hits.map(({ title, excerpts }) => [title.text, ...excerpts.map((one) => one.text)].join('\n'));
}

async function open(feed: string, publicKey: string, text: string): Promise<SearchIndex> {
  const ahead = (index: unknown) => partsAhead(index, { text });
  const source = await (await openFeed(feed, { publicKey, ahead })).search();
  if (!source) throw new Error('The feed was built without search.');
  return openIndex({ manifest: source.index, load: source.load });
}
