import type { Page } from 'puppeteer-core';
import { openAll } from '../../packages/testing/src/node.js';
import { chromiumFlags, findEngine } from './browsers.mjs';
import { CdpPage } from './cdp.mjs';
import { launchBrowser } from './launch.js';
import { startWebKit } from './webkit.mjs';

/** `chromium80` and so on are the old engines. */
export type Engine = 'chromium' | 'firefox' | 'webkit' | `chromium${number}`;

type Script<Result> = (...args: never[]) => Result | Promise<Result>;

/**
 * A window of an engine. Selectors look into shadow roots at `>>>`; commands wait until the selected element is
 * visible.
 */
export interface EngineWindow {
  /** Resolves when the page has loaded. */
  open(url: string): Promise<void>;
  url(): Promise<string>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page, where it cannot access the scope it was written in. */
  evaluate<Result>(run: Script<Result>, ...args: unknown[]): Promise<Result>;
  click(selector: string): Promise<void>;
  /** Types as a person does; `\n` is the Enter key. */
  type(selector: string, text: string): Promise<void>;
  /** Text of an element. */
  text(selector: string): Promise<string>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const patience = 30_000;

export interface WindowOptions {
  /** Proxy for plain http, as host and port, for all hosts except this machine. */
  proxy?: string | undefined;
}

/** Opens a window of an engine that is installed on this machine. */
export async function openWindow(engine: Engine, { proxy }: WindowOptions = {}): Promise<EngineWindow> {
  if (engine === 'webkit') return webkitWindow(proxy);
  const flags = [...chromiumFlags, ...(proxy === undefined ? [] : [`--proxy-server=http://${proxy}`])];
  if (/\d$/.test(engine)) return oldWindow(engine, flags);
  return openAll(async (closers) => {
    const browser = await launchBrowser(closers, {
      executablePath: findEngine(engine),
      ...(engine === 'firefox'
        ? { browser: 'firefox', extraPrefsFirefox: firefoxProxy(proxy) }
        : { browser: 'chrome', args: flags }),
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    return puppeteerWindow(page, () => closers.close());
  });
}

function firefoxProxy(proxy: string | undefined): Record<string, string | number> {
  if (proxy === undefined) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  return { 'network.proxy.type': 1, 'network.proxy.http': hostname, 'network.proxy.http_port': Number(port) };
}

function puppeteerWindow(page: Page, close: () => Promise<void>): EngineWindow {
  const find = async (selector: string) => {
    const element = await page.waitForSelector(selector, { visible: true });
    if (!element) throw new Error(`No ${selector} came into view.`);
    return element;
  };
  return {
    open: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    back: async () => void (await page.goBack()),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: <Result>(run: Script<Result>, ...args: unknown[]) =>
      page.evaluate(run as never, ...args) as Promise<Result>,
    click: async (selector) => (await find(selector)).click(),
    type: async (selector, text) => (await find(selector)).type(text),
    text: async (selector) => (await find(selector)).evaluate((node) => node.textContent ?? ''),
    screenshot: () => page.screenshot(),
    close,
  };
}

/** Puppeteer's selector `>>>` for WebDriver, which does not have it. */
function seen(selector: string): Element | null {
  const [first = '', ...rest] = selector.split('>>>').map((step) => step.trim());
  let found = Array.from(document.querySelectorAll(first));
  for (const step of rest) {
    found = found.flatMap((host) => Array.from(host.shadowRoot?.querySelectorAll(step) ?? []));
  }
  return found.find((element) => element.getClientRects().length > 0) ?? null;
}

/** Waits until `look` returns something, and returns it. */
async function untilSeen<Found>(selector: string, look: () => Promise<Found | null>): Promise<Found> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No ${selector} came into view.`);
}

async function webkitWindow(proxy: string | undefined): Promise<EngineWindow> {
  const { page, stop } = await startWebKit(proxy);
  const find = (selector: string) => untilSeen(selector, () => page.evaluate(seen, selector));
  return {
    open: (url) => page.open(url),
    url: () => page.url(),
    back: () => page.back(),
    resize: (width, height) => page.resize(width, height),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    click: async (selector) => page.click(await find(selector)),
    // U+E007 is the Enter key in WebDriver.
    type: async (selector, text) => page.type(await find(selector), text.replace(/\n/g, '\uE007')),
    text: async (selector) => page.evaluate((node: Element) => node.textContent ?? '', await find(selector)),
    screenshot: () => page.screenshot(),
    close: stop,
  };
}

/** `look` is passed as text, since functions in the page cannot access each other. */
async function oldWindow(engine: Engine, flags: readonly string[]): Promise<EngineWindow> {
  const page = await CdpPage.start(findEngine(engine), flags);
  const ask =
    <Result>(ofElement: string) =>
    (selector: string): Promise<Result> =>
      untilSeen(selector, () =>
        page.evaluate(
          `(selector) => {
          const element = (${seen})(selector);
          return element && (${ofElement})(element);
        }`,
          selector,
        ),
      );
  const middle = ask<{ x: number; y: number }>(`(element) => {
    element.scrollIntoView({ block: 'center' });
    const [{ left, top, width, height }] = element.getClientRects();
    return { x: left + width / 2, y: top + height / 2 };
  }`);
  const focus = ask<boolean>('(element) => { element.focus(); return true; }');
  const click = async (selector: string) => {
    const { x, y } = await middle(selector);
    await page.clickAt(x, y);
  };
  return {
    open: (url) => page.open(url),
    url: () => page.evaluate(() => location.href),
    back: () => page.back(),
    resize: async (width, height) => void (await page.resize(width, height)),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    click,
    type: async (selector, text) => {
      // The click focuses the page; without that, the oldest engines do not report the focus of an element. The page
      // may move meanwhile.
      await click(selector);
      await focus(selector);
      await page.type(text);
    },
    text: ask<string>("(element) => element.textContent || ''"),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
