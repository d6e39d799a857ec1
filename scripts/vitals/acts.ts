import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { visit } from './visit.js';

/** Acts of a visitor, in this order. */
export const actNames = ['first key', 'suggestion', 'search', 'filter', 'opened policy'] as const;
export type ActName = (typeof actNames)[number];

/** Milliseconds from an input to its effect. */
export interface Act {
  /** Time until the browser painted again: the input's delay, its work, and the paint. */
  readonly response: number;
  /** Time until the answer was on the page, also from the network. */
  readonly shown: number;
}

export type Acts = Partial<Record<ActName, Act>>;

/** Selectors of the parts of an interface; they look into shadow roots at `>>>`, as Puppeteer's do. */
export interface Interface {
  readonly box: string;
  readonly suggestion?: string;
  readonly result: string;
  /** Opens the filters if they are collapsed. */
  readonly unfold?: string;
  readonly filter: string;
  readonly filtered: string;
  readonly link: string;
  readonly opened?: string;
}

export const mingce: Interface = {
  box: 'policy-search >>> input[role=combobox]',
  suggestion: 'policy-search >>> [role=option]',
  result: 'policy-search >>> [part=result] mark',
  unfold: 'policy-search >>> [aria-controls=filters]',
  filter: 'policy-search >>> details label',
  filtered: 'policy-search >>> [part=filter]',
  link: 'policy-search >>> h3 a',
  opened: 'policy-search >>> policy-reader >>> h2',
};

const words = '养老';

/** Types as soon as there is a text box, searches, filters, and opens a policy. */
export async function measureActs(
  browser: Browser,
  url: string,
  ui: Interface,
  options: { width: number },
): Promise<Acts> {
  const visited = await visit(browser, url, options);
  const { page } = visited;
  try {
    await (await seen(page, ui.box)).focus();
    const acts: Acts = {};
    const act = async (name: ActName, input: () => Promise<unknown>, answer: string) => {
      acts[name] = await measureAct(page, input, answer);
    };
    await act('first key', () => page.keyboard.press('y'), ui.box);
    await page.keyboard.press('Backspace');
    if (ui.suggestion) await act('suggestion', () => page.keyboard.sendCharacter(words), ui.suggestion);
    else await page.keyboard.sendCharacter(words);
    await act('search', () => page.keyboard.press('Enter'), ui.result);
    const filter = await page.$(ui.filter);
    const isFolded = !(await filter?.evaluate((element) => element.checkVisibility()));
    if (ui.unfold && isFolded) await (await seen(page, ui.unfold)).click();
    const choice = await seen(page, ui.filter);
    await act('filter', () => choice.click(), ui.filtered);
    if (ui.opened) {
      const link = await seen(page, ui.link);
      await act('opened policy', () => link.click(), ui.opened);
    }
    return acts;
  } finally {
    await visited.close();
  }
}

async function seen(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(selector, { visible: true });
  if (!element) throw new Error(`No ${selector} came into view.`);
  return element;
}

/** Time for the browser to report inputs whose answer has been painted. */
const reporting = 400;

async function measureAct(page: Page, input: () => Promise<unknown>, answer: string): Promise<Act> {
  const start = await page.evaluate(() => performance.now());
  await input();
  await seen(page, answer);
  const end = await page.evaluate(() => performance.now());
  await new Promise((resolve) => setTimeout(resolve, reporting));
  const responses = await page.evaluate(
    (from) => globalThis.inputs.filter((entry) => entry.start >= from).map(({ duration }) => duration),
    start,
  );
  return { response: Math.max(0, ...responses), shown: end - start };
}
