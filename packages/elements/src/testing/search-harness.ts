import { searchParamNames } from '@mingce/search';
import { type ConsoleGuard, type FakeFeed, guardConsole } from '@mingce/testing';
import { oneEvent } from '@open-wc/testing';
import { ownPrefix } from '../internal/page-address.js';
import { waitUntil } from './wait-until.js';
import '../generated/define/policy-provider.js';
import '../generated/define/policy-search.js';
import { openedParamNames } from '../policy-search/places.js';
import type { PolicySearch } from '../policy-search/policy-search.js';
import { recentSearches } from '../policy-search/recent-searches.js';
import { type SampleFeedOptions, sampleFeed, sampleToday } from './sample-feed.js';

const own = location.pathname + location.search;

/** This page's address with more parameters; those of the element are given by their names without our prefix. */
function addressWith(search: string): string {
  const base = new URL(own, location.href);
  for (const [name, value] of new URLSearchParams(search)) {
    const isOurs = searchParamNames.includes(name) || openedParamNames.includes(name);
    base.searchParams.append(isOurs ? `${ownPrefix}${name}` : name, value);
  }
  return base.href;
}

/** An address that no test has used: feeds leave copies in the browser's cache, which all test pages share. */
export function freshFeedUrl(name = 'feed'): string {
  return `https://${name}-${Math.random().toString(36).slice(2)}.example/feed.json`;
}

const scopes: HTMLElement[] = [];

/** The feed of the running test. */
export let feed: FakeFeed;

/** Guard of the console with the messages that the running test expects. */
export let guard: ConsoleGuard;

/** Gives each test of a file a feed of its own, a silent console and a clean address. */
export function eachWithOwnFeed(options: Omit<SampleFeedOptions, 'url'> = {}): void {
  let uninstall: () => void;

  beforeEach(async () => {
    feed = await sampleFeed({ ...options, url: freshFeedUrl() });
    uninstall = feed.install();
    guard = guardConsole();
  });

  afterEach(() => {
    for (const scope of scopes.splice(0)) scope.remove();
    uninstall();
    history.replaceState(null, '', own);
    recentSearches.clear();
    guard.check();
  });
}

export interface Setting {
  attributes?: Readonly<Record<string, string>>;
  provider?: Readonly<Record<string, string>>;
  address?: string;
  width?: number;
  url?: string;
}

/** A search element in a container of a given width, in a provider, settled. */
export async function draw({
  attributes = {},
  provider = {},
  address,
  width = 1000,
  url = feed.url,
}: Setting = {}): Promise<PolicySearch> {
  if (address) history.replaceState(null, '', addressWith(address));
  // Created without `fixture`, which waits for an animation frame that a page in the background never gets.
  const around = document.createElement('policy-provider');
  around.setAttribute('today', sampleToday);
  const scope = document.createElement('div');
  scope.style.width = `${width}px`;
  scope.append(around);
  document.body.append(scope);
  scopes.push(scope);
  for (const [name, value] of Object.entries(provider)) around.setAttribute(name, value);
  const element = document.createElement('policy-search');
  for (const [name, value] of Object.entries({ feed: url, ...attributes })) element.setAttribute(name, value);
  around.append(element);
  await settled(element);
  return element;
}

export const inside = (element: PolicySearch) => element.shadowRoot as ShadowRoot;
export const find = <T extends HTMLElement = HTMLElement>(element: PolicySearch, selector: string) =>
  inside(element).querySelector(selector) as T;
export const all = (element: PolicySearch, selector: string) =>
  Array.from(inside(element).querySelectorAll<HTMLElement>(selector));
export const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/[\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const titles = (element: PolicySearch) => all(element, 'li h3').map(words);
export const count = (element: PolicySearch) => words(find(element, 'h2'));
export const button = (element: PolicySearch, name: string) =>
  all(element, 'button').find(
    (node) => words(node) === name || node.getAttribute('aria-label') === name,
  ) as HTMLButtonElement;
export const input = (element: PolicySearch) => find<HTMLInputElement>(element, 'input[role=combobox]');
export const options = (element: PolicySearch) => all(element, '[role=option]');
export const status = (element: PolicySearch) => words(find(element, '[role=status]'));
export const isCalm = (element: PolicySearch) =>
  find(element, '[aria-busy=false]') !== null && find(element, '[aria-busy=true]') === null;

/** Resolves when the element has drawn an answer. */
export async function settled(element: PolicySearch): Promise<void> {
  await waitUntil(
    () => isCalm(element) && inside(element).querySelector('h2, h3, [part=reader], [role=alert]'),
    'the search does not settle',
    { timeout: 8000 },
  );
  await element.updateComplete;
}

export function type(element: PolicySearch, text: string): void {
  const box = input(element);
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export function press(element: PolicySearch, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  input(element).dispatchEvent(event);
  return event;
}

export async function submit(element: PolicySearch, text: string): Promise<void> {
  type(element, text);
  const results = oneEvent(element, 'policy-search-results');
  button(element, '搜索').click();
  await results;
  await element.updateComplete;
}
