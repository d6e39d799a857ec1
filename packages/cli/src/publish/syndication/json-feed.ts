import type { SyndicationFeed } from './entries.js';

/** A JSON Feed 1.1 document (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, homepage, author, entries }: SyndicationFeed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homepage,
    language: 'zh-CN',
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.published,
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.tags,
      language: 'zh-CN',
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
