import { type Browser, type CDPSession, type Page, PredefinedNetworkConditions } from 'puppeteer-core';
import { type Shift, watchTimeline } from './timeline.js';

const network = PredefinedNetworkConditions['Fast 4G'];

/** Factor by which the processor is slowed down, for a lower mid-range phone. */
export const slowdown = 4;

/** The values that Chromium's developer tools use for “Fast 4G”. */
export const conditions = `Fast 4G of the developer tools (${(network.download * 8) / 1e6} Mbit/s down, ${network.latency} ms before each response), processor ${slowdown} times slower`;

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Layout shifts so far that are not caused by an input of the visitor, with the things that moved. */
  shifts(): Promise<readonly Shift[]>;
  /** Milliseconds from the navigation to the largest paint so far. */
  largestPaint(): number;
  close(): Promise<void>;
}

/**
 * Opens a page in a browser profile of its own, under the conditions; `ready` decides when it shows its main content.
 */
export async function visit(
  browser: Browser,
  url: string,
  { width, cpu = slowdown }: { width: number; cpu?: number },
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const isPhone = width < 600;
  await page.setViewport({
    width,
    height: isPhone ? 812 : 800,
    deviceScaleFactor: isPhone ? 2 : 1,
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  await page.evaluateOnNewDocument(watchTasks);
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.download,
    uploadThroughput: network.upload,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const timeline = await watchTimeline(session);
  await page.bringToFront();
  // Not `goto`, which resolves only when the page has loaded: a visitor may type before.
  const { errorText } = await session.send('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  return { page, session, ...timeline, close: () => context.close() };
}

/** A task of the main thread that took 50 ms or more, or an input and the time to paint its answer, in milliseconds. */
export interface Entry {
  readonly start: number;
  readonly duration: number;
  readonly name: string;
}

declare global {
  var longTasks: Entry[];
  var inputs: Entry[];
}

/** Runs in the page before anything else: records what the browser reports about long tasks and inputs. */
function watchTasks(): void {
  globalThis.longTasks = [];
  globalThis.inputs = [];
  for (const [type, list] of [
    ['longtask', globalThis.longTasks],
    ['event', globalThis.inputs],
  ] as const) {
    new PerformanceObserver((entries) => {
      for (const { startTime, duration, name } of entries.getEntries())
        list.push({ start: startTime, duration, name });
      // https://www.w3.org/TR/event-timing/ has `durationThreshold`; the types of TypeScript lack it.
    }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  }
}
