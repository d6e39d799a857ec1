import { type BrowserResult, measureBrowser, mingcePage, pagefindPage } from './browser/measure-browser.js';

interface Browsers {
  chromium(): string;
  chromiumFlags: readonly string[];
}

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
  const browsers = new URL('../../../scripts/lib/browsers.mjs', import.meta.url).href;
  const { chromium, chromiumFlags } = (await import(browsers)) as Browsers;
  return measureBrowser(page, questions, {
    executable: chromium(),
    flags: chromiumFlags,
    deadline: performance.now() + budgetSeconds * 1000,
  });
}
