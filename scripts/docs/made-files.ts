import { apiFile, apiText } from './api.js';
import { pageOf, renewedPage, tags } from './element-pages.js';
import { renewedTables } from './element-tables.js';

/** Every file that is made from custom-elements.json and the catalogue: its text as it should be, by its path. */
export async function madeFiles(): Promise<Map<string, string>> {
  return new Map([
    ...tags.map((tag) => [pageOf(tag), renewedPage(tag)] as const),
    ...renewedTables(),
    [apiFile, await apiText()] as const,
  ]);
}
