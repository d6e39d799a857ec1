import { openFeed } from '../../packages/feed/src/index.js';
import type { Feed } from '../../packages/feed/src/types.js';
import { dayInChina } from '../../packages/schema/src/days.js';
import { openIndex } from '../../packages/search/src/index.js';

declare global {
  /** Searches a feed and opens the first result. Resolves to the titles, or to the error. */
  var ask: (
    reader: 'new' | 'earlier',
    url: string,
    text: string,
  ) => Promise<{ titles?: string[]; error?: string }>;
}

/** The feed as seen by a visitor who came before the upload and stays. */
let earlier: Feed | undefined;

async function titlesOf(feed: Feed, text: string): Promise<string[]> {
  const search = await feed.search();
  if (!search) throw new Error('The feed has no search.');
  const index = openIndex({ manifest: search.index, load: search.load.bind(search) });
  const { hits, missing } = await index.search({ text, today: dayInChina(new Date()) });
  if (missing.length > 0) throw new Error(`Not searched: ${missing.join(', ')}`);
  const [first] = hits;
  if (!first) throw new Error('Nothing was found.');
  const { title } = await feed.record('policy', first.document.id);
  return [title, ...hits.map((hit) => hit.title.text)];
}

globalThis.ask = async (reader, url, text) => {
  try {
    if (reader === 'earlier') earlier ??= await openFeed(url);
    const feed = reader === 'earlier' && earlier ? earlier : await openFeed(url);
    return { titles: await titlesOf(feed, text) };
  } catch (error) {
    return { error: String(error) };
  }
};
