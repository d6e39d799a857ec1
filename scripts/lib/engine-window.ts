import puppeteer, { type Page } from 'puppeteer-core';
import { openAll } from '../../packages/testing/src/node.js';
import { chromiumFlags, findEngine } from './browsers.mjs';
import { startWebKit } from './webkit.mjs';

export type Engine = 'chromium' | 'firefox' | 'webkit';

type Script<Result> = (...args: never[]) => Result | Promise<Result>;

/** A window of an engine. Selectors look into shadow roots at `>>>`; what they name is waited for until it is seen. */
export interface EngineWindow {
  /** Resolves when the page has loaded. */
  open(url: string): Promise<void>;
  url(): Promise<string>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page, where it sees nothing of its surroundings here. */
  evaluate<Result>(run: Script<Result>, ...args: unknown[]): Promise<Result>;
  click(selector: string): Promise<void>;
  /** Types as a person does; `\n` is the Enter key. */
  type(selector: string, text: string): Promise<void>;
  /** What an element says. */
  text(selector: string): Promise<string>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const patience = 15_000;

/** Opens a window of an engine that is on this machine. */
export async function openWindow(engine: Engine): Promise<EngineWindow> {
  if (engine === 'webkit') return webkitWindow();
  return openAll(async (closers) => {
    const browser = await puppeteer.launch({
      browser: engine === 'firefox' ? 'firefox' : 'chrome',
      executablePath: findEngine(engine),
      args: engine === 'chromium' ? chromiumFlags : [],
    });
    closers.after(() => browser.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    return puppeteerWindow(page, () => closers.close());
  });
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

/** What `>>>` means to Puppeteer, for WebDriver, which has no word for it. */
function seen(selector: string): Element | null {
  const [first = '', ...rest] = selector.split('>>>').map((step) => step.trim());
  let found = Array.from(document.querySelectorAll(first));
  for (const step of rest) {
    found = found.flatMap((host) => Array.from(host.shadowRoot?.querySelectorAll(step) ?? []));
  }
  return found.find((element) => element.getClientRects().length > 0) ?? null;
}

async function webkitWindow(): Promise<EngineWindow> {
  const { page, stop } = await startWebKit();
  const find = async (selector: string) => {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const element = await page.evaluate(seen, selector);
      if (element) return element;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No ${selector} came into view.`);
  };
  return {
    open: (url) => page.open(url),
    url: () => page.url(),
    back: () => page.back(),
    resize: (width, height) => page.resize(width, height),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    click: async (selector) => page.click(await find(selector)),
    // U+E007 is the Enter key to WebDriver.
    type: async (selector, text) => page.type(await find(selector), text.replace(/\n/g, '\uE007')),
    text: async (selector) => page.evaluate((node: Element) => node.textContent ?? '', await find(selector)),
    screenshot: () => page.screenshot(),
    close: stop,
  };
}
