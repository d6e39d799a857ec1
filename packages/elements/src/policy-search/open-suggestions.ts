import type { Feed } from '@mingce/feed';

/** The suggestions of each feed that has a search; their code is loaded now. */
export async function openSuggestions(feeds: readonly Feed[]) {
  const { openSuggest } = await import('@mingce/search/suggest');
  const searches = await Promise.all(feeds.map((feed) => feed.search()));
  return Promise.all(
    searches
      .filter((search) => search !== undefined)
      .map((search) => openSuggest({ manifest: search.index, load: search.load.bind(search) })),
  );
}
