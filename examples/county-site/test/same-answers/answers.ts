import type { Feed } from '../../../../packages/feed/src/types.js';
import { openIndex } from '../../../../packages/search/src/index.js';
import { openSuggest } from '../../../../packages/search/src/suggest/index.js';
import { beginnings, requests } from './requests.js';

/** The complete answer of the search to every request, one line of JSON each, with scores exact to the last bit. */
export async function answersOf(feed: Feed): Promise<string[]> {
  const search = await feed.search();
  if (!search) throw new Error('The feed has no search.');
  const parts = { manifest: search.index, load: search.load.bind(search) };
  const index = openIndex({ ...parts, region: '990122' });
  const suggestions = await openSuggest(parts);
  const lines: string[] = [];
  for (const request of requests) {
    const answer = {
      request,
      results: await index.search(request),
      counts: await index.facets(request),
      clauses: await index.clauses(request),
    };
    lines.push(JSON.stringify(answer));
  }
  for (const text of beginnings) lines.push(JSON.stringify({ text, list: await suggestions.suggest(text) }));
  return lines;
}

/** Runs the same requests on a platform without word segmentation, as in old browsers. */
export async function withoutSegmenter<Result>(run: () => Promise<Result>): Promise<Result> {
  const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    return await run();
  } finally {
    if (own) Object.defineProperty(Intl, 'Segmenter', own);
  }
}
