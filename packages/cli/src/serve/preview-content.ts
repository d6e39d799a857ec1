import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Title and newest policies of a built feed, from its JSON Feed; empty before the first good build. */
export async function readTitles(feed: string): Promise<{ title: string; titles: string[] }> {
  try {
    const { title, items } = JSON.parse(await readFile(join(feed, 'syndication/all.json'), 'utf8'));
    return { title, titles: items.map((item: { title: string }) => item.title) };
  } catch {
    // Nothing has been built yet; the page then shows only the faults.
    return { title: '', titles: [] };
  }
}
