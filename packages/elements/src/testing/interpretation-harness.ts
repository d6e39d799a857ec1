import { type ConsoleGuard, type FakeFeed, guardConsole } from '@mingce/testing';
import { fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import '../generated/define/policy-provider.js';
import { type Contents, interpretationFeed } from './interpretation-feed.js';
import { sampleToday } from './sample-feed.js';

const own = location.pathname + location.search;
let numbered = 0;

/** The feed of the running test, and the guard of the console, which must stay silent. */
export let feed: FakeFeed;
export let guard: ConsoleGuard;

/** Gives each test a feed of its own, a silent console and a clean address. */
export function eachWithInterpretations(contents: Contents = {}): void {
  let uninstall: () => void;

  beforeEach(async () => {
    feed = await interpretationFeed(
      `https://interpretation-${++numbered}-${Math.random().toString(36).slice(2)}.example/feed.json`,
      contents,
    );
    uninstall = feed.install();
    guard = guardConsole();
  });

  afterEach(() => {
    uninstall();
    history.replaceState(null, '', own);
    guard.check();
  });
}

export interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly provider?: Readonly<Record<string, string>>;
  readonly width?: number;
  /** Waits until something is drawn; on by default. */
  readonly settles?: boolean;
}

type Drawn = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** An element in a container of a given width, in a provider. */
export async function draw(
  tag: string,
  { attributes = {}, provider = {}, width = 1000, settles = true }: Setting,
): Promise<Drawn> {
  const scope = await fixture<HTMLElement>(
    html`<div><policy-provider today=${sampleToday}></policy-provider></div>`,
  );
  scope.style.width = `${width}px`;
  const around = scope.firstElementChild as HTMLElement;
  for (const [name, value] of Object.entries(provider)) around.setAttribute(name, value);
  const element = document.createElement(tag) as Drawn;
  for (const [name, value] of Object.entries({ feed: attributes.feed ?? feed.url, ...attributes }))
    element.setAttribute(name, value);
  around.append(element);
  if (settles) await settled(element);
  return element;
}

/** Resolves when the element has drawn an answer or the reason why there is none. */
export async function settled(element: Drawn): Promise<void> {
  await waitUntil(() => find(element, 'h2, h3, [part=message]') !== null, 'nothing is drawn', {
    timeout: 8000,
  });
  await element.updateComplete;
}

export const inside = (element: Element) => element.shadowRoot as ShadowRoot;
export const find = <T extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  inside(element).querySelector(selector) as T;
export const all = <T extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  Array.from(inside(element).querySelectorAll<T>(selector));
export const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/[\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const button = (element: Element, name: string) =>
  all<HTMLButtonElement>(element, 'button').find(
    (node) => words(node) === name || node.getAttribute('aria-label') === name,
  ) as HTMLButtonElement;
export const link = (element: Element, name: string) =>
  all<HTMLAnchorElement>(element, 'a').find((node) => words(node).startsWith(name));
export const status = (element: Element) => words(find(element, '[role=status]'));
