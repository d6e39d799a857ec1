import { apiFile, apiText } from './api.js';
import { pageOf, renewedPage, tags } from './element-pages.js';
import { renewedTables } from './element-tables.js';

/** The expected text of every file that is generated from custom-elements.json and the catalogue, by path. */
export async function madeFiles(): Promise<Map<string, string>> {
  return new Map([
    ...tags.map((tag) => [pageOf(tag), renewedPage(tag)] as const),
    ...renewedTables(),
    [apiFile, await apiText()] as const,
  ]);
}
