import type { Browser } from 'puppeteer-core';
import type { SamplePage } from './pages.js';
import { cumulativeShift, type Shift } from './timeline.js';
import { visit } from './visit.js';

/** Measures of the loading of a page; times in milliseconds from the navigation. */
export interface Load {
  readonly shift: number;
  readonly shifts: readonly Shift[];
  readonly largestPaint: number;
  /** Time at which the element showed its content; 0 on pages without one. */
  readonly shown: number;
  /** Total blocking time: the sum of the time beyond 50 ms of each task. */
  readonly blocking: number;
  readonly longestTask: number;
}

/** A page without any activity for this time counts as settled. */
const rest = 1200;

/** Loads a page and leaves it alone until it has settled. */
export async function measureLoad(
  browser: Browser,
  url: string,
  { tag }: Pick<SamplePage, 'tag'>,
  options: { width: number; cpu?: number },
): Promise<Load> {
  const visited = await visit(browser, url, options);
  try {
    const { page } = visited;
    const shown = tag === undefined ? 0 : await page.waitForFunction(shownAt, { polling: 'raf' }, tag);
    await page.waitForFunction(isAtRest, { polling: 200 }, rest);
    const tasks = await page.evaluate(() => globalThis.longTasks.map(({ duration }) => duration));
    const shifts = await visited.shifts();
    return {
      shift: cumulativeShift(shifts),
      shifts,
      largestPaint: visited.largestPaint(),
      shown: shown === 0 ? 0 : await shown.jsonValue(),
      blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
      longestTask: Math.max(0, ...tasks),
    };
  } finally {
    await visited.close();
  }
}

/**
 * The time at which an element, with the elements in it, shows its content or the reason why there is none; runs in the
 * page.
 */
function shownAt(tag: string): number {
  const roots: ShadowRoot[] = [];
  const hosts = Array.from(document.querySelectorAll(tag));
  for (let host = hosts.pop(); host !== undefined; host = hosts.pop()) {
    // Its script is not loaded yet.
    if (!host.shadowRoot) return 0;
    roots.push(host.shadowRoot);
    const all = Array.from(host.shadowRoot.querySelectorAll('*'));
    hosts.push(...all.filter(({ localName }) => localName.startsWith('policy-')));
    const waits = all.filter((one) => one.matches('[aria-busy=true], [class^=expected]'));
    if (waits.some((one) => one.getClientRects().length > 0)) return 0;
    if ((host.shadowRoot.textContent ?? '').trim() === '') return 0;
  }
  return roots.some((root) => root.querySelector('h2, h3, article, [role=alert]')) ? performance.now() : 0;
}

/** Whether there was no fetch and no long task lately; runs in the page. */
function isAtRest(time: number): boolean {
  if (document.readyState !== 'complete') return false;
  const fetched = performance
    .getEntriesByType('resource')
    .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
  const worked = globalThis.longTasks.map(({ start, duration }) => start + duration);
  return performance.now() - Math.max(0, ...fetched, ...worked) > time;
}
