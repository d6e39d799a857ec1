import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Time limit for clearing a window, in milliseconds. */
const clearLimit = 10_000;

export interface Visit {
  page: Page;
  /** Faults of a page: console errors, uncaught errors, policy violations, requests to other hosts. */
  complaints: string[];
  /** Paths requested from the server since the page was opened. */
  requests: string[];
}

/** A window with storage of its own, which visitors use one after the other. */
export class SiteWindow {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  #visit: Visit | undefined;
  /** Start of the addresses that pages of the visit may request. */
  #home = '';

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) this.#complain(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) =>
      this.#complain(`uncaught: ${error instanceof Error ? error.message : error}`),
    );
    page.on('request', (request) => {
      const url = request.url();
      const isOwn = [this.#home, `blob:${this.#home}`, 'data:'].some((start) => url.startsWith(start));
      if (!isOwn) this.#complain(`request: ${url}`);
    });
  }

  static async open(browser: Browser): Promise<SiteWindow> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    return new SiteWindow(page, await page.createCDPSession());
  }

  #complain(words: string): void {
    this.#visit?.complaints.push(words);
  }

  /** Begins a visit; `home` is the start of the addresses that its pages may request. */
  begin(home: string): Visit {
    this.#home = home;
    this.#visit = { page: this.#page, complaints: [], requests: [] };
    return this.#visit;
  }

  /**
   * Ends the visit and removes everything it has left: the page, storage and caches. Resolves to false if the browser
   * does not do so in time (its own command that clears storage sometimes never answers); then no other visitor may use
   * the window.
   *
   * @param empty - An address of the site with almost no content.
   */
  async clear(empty: string): Promise<boolean> {
    this.#visit = undefined;
    const late = new AbortController();
    const cleared = this.#removeLeft(empty).then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([cleared, wait(clearLimit, false, { signal: late.signal })]);
    } finally {
      late.abort();
    }
  }

  async #removeLeft(empty: string): Promise<void> {
    await this.#page.goto(empty);
    await this.#page.evaluate(async () => {
      localStorage.clear();
      sessionStorage.clear();
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await this.#devtools.send('Network.clearBrowserCache');
  }

  close(): Promise<void> {
    return this.#page.browserContext().close();
  }
}
