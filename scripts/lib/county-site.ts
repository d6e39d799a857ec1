import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import {
  type Closers,
  openAll,
  serveFolders,
  siteHeaders,
  strictCsp,
  temporaryFolder,
} from '../../packages/testing/src/node.js';
import { launchChromium } from './launch.js';
import { mingce, publishSample, sampleSources } from './mingce.js';
import { root } from './run.mjs';
import { SiteWindow, type Visit } from './site-window.js';

/** A feed of real documents leaves some of them out and reports this with exit code 1; the feed exists all the same. */
function keepSound(error: { code?: number }): void {
  if (error.code !== 1) throw error;
}

/**
 * A host name that the browser of a `CountySite` resolves to the same server, but does not trust as it does localhost.
 */
export const plainHost = 'county.example';

/** An empty page, which does not even request an icon. */
const emptyPage = {
  path: '/empty.html',
  html: Buffer.from('<!doctype html><title>empty</title><link rel="icon" href="data:,">'),
};

/** The county site with its feed, served under the strictest policy, and a browser to visit it. */
export class CountySite {
  readonly origin: string;
  readonly feed: string;
  readonly #browser: Browser;
  readonly #listeners: Set<(pathname: string) => void>;
  readonly #closers: Closers;
  /** Windows that visitors have now, those of them that no other visitor can have, and those that the next one gets. */
  #taken: SiteWindow[] = [];
  #prepared: SiteWindow[] = [];
  #free: SiteWindow[] = [];

  private constructor(
    origin: string,
    feed: string,
    browser: Browser,
    listeners: Set<(pathname: string) => void>,
    closers: Closers,
  ) {
    this.origin = origin;
    this.feed = feed;
    this.#browser = browser;
    this.#listeners = listeners;
    this.#closers = closers;
  }

  /**
   * @param sources - Authoring folder to publish; the feed is built from it afresh.
   * @param pages - A folder served as `/pages/`, with `mingce/` and `feed/` beside its files.
   * @param csp - The policy of every answer; by default the strictest.
   */
  static open(sources: string, { pages = '', csp = strictCsp } = {}): Promise<CountySite> {
    return openAll(async (closers) => {
      const feed = path.join(await temporaryFolder(closers), 'feed');
      if (sources === sampleSources) await publishSample(feed);
      else await mingce('build', sources, '--to', feed).catch(keepSound);
      const listeners = new Set<(pathname: string) => void>();
      const server = await serveFolders(
        [
          ['/', path.join(root, 'examples/county-site')],
          ['/mingce/', path.join(root, 'packages/embed/dist')],
          ['/feed/', feed],
          ...(pages === '' ? [] : [['/pages/', pages] as const]),
        ],
        {
          headers: () => ({ ...siteHeaders(), 'content-security-policy': csp }),
          extra: new Map([[emptyPage.path, emptyPage.html]]),
          onRequest: (pathname) => {
            for (const listen of listeners) listen(pathname);
          },
        },
      );
      closers.after(() => server.close());
      const browser = await launchChromium(closers, [`--host-resolver-rules=MAP ${plainHost} 127.0.0.1`]);
      return new CountySite(`http://127.0.0.1:${server.port}`, feed, browser, listeners, closers);
    });
  }

  /** The same site as browsers see it over plain http: no secure context, so no WebCrypto. */
  get plainOrigin(): string {
    return this.origin.replace('127.0.0.1', plainHost);
  }

  /**
   * Opens a page for a new visitor: each visit has storage of its own.
   *
   * @param address - A path of the site, or a whole address.
   * @param prepare - Runs before the page is opened, for example to remove a feature from the browser.
   */
  async visit(
    address: string,
    {
      width = 1280,
      height = 900,
      prepare,
    }: { width?: number; height?: number; prepare?: (page: Page) => Promise<unknown> } = {},
  ): Promise<Visit> {
    const target = new URL(address, this.origin);
    const isOrdinary = !prepare && target.origin === this.origin;
    const window = (isOrdinary && this.#free.pop()) || (await SiteWindow.open(this.#browser));
    (isOrdinary ? this.#taken : this.#prepared).push(window);
    const visit = window.begin(target.protocol === 'file:' ? 'file:' : target.origin);
    this.#listeners.add((asked) => visit.requests.push(asked));
    await visit.page.setViewport({ width, height });
    await prepare?.(visit.page);
    await visit.page.bringToFront();
    await visit.page.goto(target.href, { waitUntil: 'networkidle0' });
    return visit;
  }

  /**
   * Ends all visits. The next visitors get the windows that are left, cleared of what earlier visitors left in them.
   */
  async endVisits(): Promise<void> {
    this.#listeners.clear();
    const [taken, prepared] = [this.#taken, this.#prepared];
    this.#taken = [];
    this.#prepared = [];
    for (const window of prepared) await window.close();
    for (const window of taken) {
      if (await window.clear(`${this.origin}${emptyPage.path}`)) this.#free.push(window);
      else await window.close();
    }
  }

  close(): Promise<void> {
    return this.#closers.close();
  }
}
