import { type BrowserResult, measureBrowser, mingcePage, pagefindPage } from './browser/measure-browser.js';

/** Measures the engines that a browser loads piece by piece; the others would download megabytes first. */
export async function measureInBrowser(
  engine: string,
  folder: string,
  questions: readonly string[],
  budgetSeconds: number,
): Promise<BrowserResult | undefined> {
  const page =
    engine === 'mingce' ? await mingcePage(folder) : engine === 'pagefind' ? pagefindPage(folder) : undefined;
  if (!page) return undefined;
  return measureBrowser(page, questions, performance.now() + budgetSeconds * 1000);
}
