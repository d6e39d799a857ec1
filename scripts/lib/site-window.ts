import type { Browser, CDPSession, Page } from 'puppeteer-core';

export interface Visit {
  page: Page;
  /** Faults of a page: console errors, uncaught errors, policy violations, requests to other hosts. */
  complaints: string[];
  /** Paths asked of the server since the page was opened. */
  requests: string[];
}

/** A window with storage of its own, in which one visitor comes after the other. */
export class SiteWindow {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  #visit: Visit | undefined;
  /** How the addresses begin that pages of the visit may ask for. */
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
    page.setDefaultTimeout(10_000);
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

  /** Begins a visit; `home` is how the addresses begin that its pages may ask for. */
  begin(home: string): Visit {
    this.#home = home;
    this.#visit = { page: this.#page, complaints: [], requests: [] };
    return this.#visit;
  }

  /**
   * Ends the visit and removes what it has left: the page, storage and caches.
   *
   * @param empty - An address of the site that gives next to nothing.
   */
  async clear(empty: string): Promise<void> {
    this.#visit = undefined;
    await this.#page.goto(empty);
    const { origin } = new URL(empty);
    await this.#devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await this.#devtools.send('Network.clearBrowserCache');
  }

  close(): Promise<void> {
    return this.#page.browserContext().close();
  }
}
