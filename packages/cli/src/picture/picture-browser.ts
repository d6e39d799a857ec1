import { MingceError } from '@mingce/schema/errors';
import type { Browser, ElementHandle, Page, Route } from 'playwright-core';
import { fixPdf } from './fix-pdf.js';
import type { PictureJob } from './picture-feed.js';
import type { PictureFormat } from './picture-options.js';
import { type PageSettings, pageFile, pageHeaders, pageOrigin, pictureHtml } from './picture-page.js';

/** The methods of `<policy-picture>` that a page may call. */
interface PictureElement extends HTMLElement {
  readonly text: string;
  toFile(form: 'png' | 'svg', scale?: number): Promise<Blob>;
}

export interface DrawnFile {
  name: string;
  bytes: Uint8Array;
}

export interface DrawOptions {
  formats: readonly PictureFormat[];
  scale: number;
}

const screen = { width: 1080, height: 1400 };
const card = { width: 1200, height: 630 };
/** Time limit for one step of one picture; even a slow machine under load needs only a fraction of it. */
const patience = 60_000;

/** Options for the same picture on every machine, without requests to anyone. */
const flags = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=zh-CN',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** A browser that draws pictures one after the other. */
export class PictureBrowser {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** @throws MingceError `picture.browserFailed` if the program is not such a browser or does not start. */
  static async start(executablePath: string): Promise<PictureBrowser> {
    // Loaded only here: other commands do not need it.
    const { chromium } = await import('playwright-core');
    try {
      const browser = await chromium.launch({
        executablePath,
        args: flags,
        // Chromium refuses to start as root with its sandbox on; it shows nothing but our own page and a checked feed.
        chromiumSandbox: process.getuid?.() !== 0,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        timeout: patience,
      });
      return new PictureBrowser(browser);
    } catch (cause) {
      throw new MingceError(
        'picture.browserFailed',
        { path: executablePath, reason: firstLine(cause) },
        { cause },
      );
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Whether Chinese characters are drawn differently; without a Chinese font they are all the same empty box. */
  async hasChineseFont(): Promise<boolean> {
    const page = await this.#browser.newPage();
    try {
      const shapes = await page.evaluate(() =>
        ['政', '策'].map((character) => {
          const canvas = document.createElement('canvas');
          canvas.width = 40;
          canvas.height = 40;
          const context = canvas.getContext('2d');
          if (context === null) return '';
          context.font = '32px sans-serif';
          context.fillText(character, 2, 34);
          return canvas.toDataURL();
        }),
      );
      return shapes[0] !== shapes[1];
    } finally {
      await page.close();
    }
  }

  /** The files of one picture, in the order of their formats. */
  async draw(job: PictureJob, settings: PageSettings, { formats, scale }: DrawOptions): Promise<DrawnFile[]> {
    const files: DrawnFile[] = [];
    const ofPicture = formats.filter((format) => format !== 'card');
    if (ofPicture.length > 0) {
      await this.#show('policy-picture', job, settings, async (page, element) => {
        const picture = element as ElementHandle<PictureElement>;
        const text = await picture.evaluate((node) => node.text);
        // Our page's own address in a QR code would lead nowhere.
        if (text.includes(`${pageOrigin}/`))
          throw new MingceError('picture.policyAddressRelative', { id: job.id });
        const makers: Record<string, () => Promise<Uint8Array>> = {
          svg: () => fileOf(picture, 'svg', 1),
          png: () => fileOf(picture, 'png', scale),
          pdf: () => pdfOf(page, job),
          txt: async () => Buffer.from(`${text}\n`),
        };
        for (const format of ofPicture) {
          const bytes = await makers[format]?.();
          if (bytes !== undefined) files.push({ name: `${job.id}.${format}`, bytes });
        }
      });
    }
    if (formats.includes('card')) {
      await this.#show('policy-picture-card', job, settings, async (page) => {
        const bytes = await page.screenshot({ type: 'png', clip: { x: 0, y: 0, ...card } });
        // No id has an @: `a-card` could be another picture's.
        files.push({ name: `${job.id}@card.png`, bytes });
      });
    }
    return files;
  }

  /** Opens a page of its own for an element, waits until it has drawn everything, and closes the page in the end. */
  async #show(
    tag: 'policy-picture' | 'policy-picture-card',
    job: PictureJob,
    settings: PageSettings,
    use: (page: Page, element: ElementHandle<HTMLElement | SVGElement>) => Promise<void>,
  ): Promise<void> {
    const page = await this.#browser.newPage();
    try {
      page.setDefaultTimeout(patience);
      await page.setViewportSize(tag === 'policy-picture' ? screen : card);
      await answerFrom(page, pictureHtml(tag, job, settings), settings);
      await page.addInitScript(() => {
        addEventListener('policy-picture-load', () => {
          document.documentElement.dataset.picture = '';
        });
        addEventListener('policy-error', (event) => {
          const { code } = (event as CustomEvent<{ code: string }>).detail;
          document.documentElement.dataset.picture = code;
        });
      });
      await page.goto(`${pageOrigin}/`);
      const root = await page.waitForSelector('html[data-picture]', { state: 'attached' });
      const code = await root.getAttribute('data-picture');
      if (code) throw new MingceError('picture.failed', { id: job.id, reason: code });
      const element = await page.$(tag);
      const part = await element?.$('[part=picture], [part=card]');
      if (!element || !part) throw new MingceError('picture.empty', { id: job.id });
      await element.evaluate((node) =>
        Promise.all(Array.from(node.shadowRoot?.querySelectorAll('img') ?? [], (image) => image.decode())),
      );
      await use(page, element);
    } catch (error) {
      throw error instanceof MingceError
        ? error
        : new MingceError('picture.failed', { id: job.id, reason: firstLine(error) }, { cause: error });
    } finally {
      // If the browser is gone, so are its pages.
      await page.close().catch(() => undefined);
    }
  }
}

/** Answers requests of a page from memory and disk and refuses all others, so nothing leaves the machine. */
async function answerFrom(page: Page, html: string, settings: PageSettings): Promise<void> {
  const answer = async (route: Route) => {
    const file = await pageFile(route.request().url(), html, settings);
    if (file === undefined) return route.abort('addressunreachable');
    const body = Buffer.from(file.body);
    return route.fulfill({ status: 200, contentType: file.type, headers: pageHeaders, body });
  };
  // The page was closed in the meantime: nothing waits for it.
  await page.route('**/*', (route) => answer(route).catch(() => undefined));
}

async function fileOf(
  picture: ElementHandle<PictureElement>,
  form: 'png' | 'svg',
  scale: number,
): Promise<Uint8Array> {
  const address = await picture.evaluate(
    async (node, request) => {
      const file = await node.toFile(request.form, request.scale);
      return new Promise<string>((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL(file);
      });
    },
    { form, scale },
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

async function pdfOf(page: Page, { publishedOn }: PictureJob): Promise<Uint8Array> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  return fixPdf(bytes, publishedOn ?? '2000-01-01');
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n', 1)[0] ?? text;
}
