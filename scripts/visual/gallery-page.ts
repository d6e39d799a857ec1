import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Gallery } from '../../packages/elements/src/testing/gallery.js';
import { openAll } from '../../packages/testing/src/node.js';
import { launchChromium } from '../lib/launch.js';
import { root } from '../lib/run.mjs';

declare global {
  var gallery: Gallery;
}

/** Address of the page: nothing is requested from a network, and the address is the same in every run. */
export const origin = 'https://gallery.example';

/** The page's script, as one text. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' },
    resolve: { conditions: ['@mingce/source', 'production', 'browser', 'import', 'default'] },
    build: {
      target: 'es2021',
      write: false,
      minify: false,
      reportCompressedSize: false,
      lib: {
        entry: path.join(root, 'packages/elements/src/testing/gallery.ts'),
        name: 'gallery',
        formats: ['iife'],
      },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as { output: { code: string }[] }[];
  return output?.output[0]?.code ?? '';
}

const document = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>gallery</title>
<style>html { background: #fff } body { margin: 0; padding: 16px; width: max-content }</style>
<link rel="icon" href="data:,"><script src="/gallery.js"></script><body></body></html>`;

/** Files under a path of the fictional origin, for elements that read a served feed. */
export type Files = (pathname: string) => Promise<Uint8Array | undefined>;

/** A browser with the gallery: the clock is stopped, nothing moves, nothing is loaded from outside. */
export class GalleryPage {
  readonly page: Page;
  /** Errors on the page. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  static open(files: Files = async () => undefined): Promise<GalleryPage> {
    return openAll(async (closers) => {
      const script = await bundle();
      const flags = ['--lang=zh-CN', '--font-render-hinting=none', '--hide-scrollbars'];
      const browser = await launchChromium(closers, flags);
      const page = await browser.newPage();
      const gallery = new GalleryPage(browser, page);
      page.setDefaultTimeout(60_000);
      await page.emulateTimezone('Asia/Shanghai');
      await page.emulateMediaFeatures([
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'prefers-color-scheme', value: 'light' },
      ]);
      await gallery.#serve(script, files);
      page.on('pageerror', (error) => gallery.complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) gallery.complaints.push(message.text());
      });
      await page.goto(`${origin}/`);
      await page.waitForFunction(() => 'gallery' in globalThis);
      return gallery;
    });
  }

  async #serve(script: string, files: Files): Promise<void> {
    await this.page.setRequestInterception(true);
    this.page.on('request', async (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:') return request.continue();
      if (url.origin !== origin) {
        this.complaints.push(`asked for ${url.href}`);
        return request.abort();
      }
      if (url.pathname === '/') return request.respond({ contentType: 'text/html', body: document });
      if (url.pathname === '/gallery.js')
        return request.respond({ contentType: 'text/javascript; charset=utf-8', body: script });
      const body = await files(url.pathname);
      return body === undefined
        ? request.respond({ status: 404 })
        : request.respond({ body: body as Buffer });
    });
  }

  /** A PNG of the content of the page, with a white margin of 16 px. */
  async shoot(): Promise<Buffer> {
    const box = await this.page.evaluate(() => {
      const { width, height } = globalThis.document.body.getBoundingClientRect();
      return { width: Math.ceil(width), height: Math.ceil(height) };
    });
    return Buffer.from(
      await this.page.screenshot({ clip: { x: 0, y: 0, ...box }, captureBeyondViewport: true }),
    );
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
