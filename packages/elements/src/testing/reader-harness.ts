import type { Policy } from '@mingce/schema/types';
import { type ConsoleGuard, type FakeFeed, guardConsole } from '@mingce/testing';
import { fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import '../generated/define/policy-provider.js';
import '../generated/define/policy-reader.js';
import type { PolicyReader } from '../policy-reader/policy-reader.js';
import { readerFeed } from './reader-feed.js';
import { readerPolicies } from './reader-policies.js';
import { sampleToday } from './sample-feed.js';

const own = location.pathname + location.search;
let numbered = 0;

/** The feed of the running test. */
export let feed: FakeFeed;

/** Guard of the console with the messages that the running test expects. */
export let guard: ConsoleGuard;

/** Gives each test a feed of its own, a silent console and a clean address. */
export function eachWithOwnReaderFeed(policies: readonly Policy[] = readerPolicies, hasTopics = false): void {
  let uninstall: () => void;

  beforeEach(async () => {
    // A unique address, so that nothing opened before is shared.
    feed = await readerFeed(
      `https://reader-${++numbered}-${Math.random().toString(36).slice(2)}.example/feed.json`,
      policies,
      hasTopics,
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
  attributes?: Readonly<Record<string, string>>;
  provider?: Readonly<Record<string, string>>;
  address?: string;
  width?: number;
  /** Waits until something is drawn; on by default. */
  settles?: boolean;
}

/** A reader in a container of a given width, in a provider. */
export async function draw({
  attributes = { policy: 'xize' },
  provider = {},
  address,
  width = 1000,
  settles = true,
}: Setting = {}): Promise<PolicyReader> {
  if (address !== undefined) {
    const url = new URL(own, location.href);
    const asked = new URL(address, url);
    for (const [name, value] of asked.searchParams) url.searchParams.append(name, value);
    history.replaceState(null, '', url.href.replace(/#.*$/, '') + asked.hash);
  }
  const scope = await fixture<HTMLElement>(
    html`<div><policy-provider today=${sampleToday}></policy-provider></div>`,
  );
  scope.style.width = `${width}px`;
  const around = scope.firstElementChild as HTMLElement;
  for (const [name, value] of Object.entries(provider)) around.setAttribute(name, value);
  const reader = document.createElement('policy-reader');
  for (const [name, value] of Object.entries({ feed: attributes.feed ?? feed.url, ...attributes })) {
    reader.setAttribute(name, value);
  }
  around.append(reader);
  if (settles) await settled(reader);
  return reader;
}

export async function settled(reader: PolicyReader): Promise<void> {
  await waitUntil(() => find(reader, 'article, [role=alert]') !== null, 'the reader does not settle', {
    timeout: 8000,
  });
  await reader.updateComplete;
}

export const inside = (reader: PolicyReader) => reader.shadowRoot as ShadowRoot;
export const find = <T extends HTMLElement = HTMLElement>(reader: PolicyReader, selector: string) =>
  inside(reader).querySelector(selector) as T;
export const all = (reader: PolicyReader, selector: string) =>
  Array.from(inside(reader).querySelectorAll<HTMLElement>(selector));
export const clause = (reader: PolicyReader, anchor: string) =>
  inside(reader).getElementById(anchor) as HTMLElement;
export const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/[\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const button = (reader: PolicyReader, name: string) =>
  all(reader, 'button').find(
    (node) => words(node) === name || node.getAttribute('aria-label') === name,
  ) as HTMLButtonElement;
export const status = (reader: PolicyReader) => words(find(reader, '[role=status]'));

export async function said(reader: PolicyReader, text: string): Promise<void> {
  await waitUntil(() => status(reader).includes(text), `“${text}” is not said`);
}

/** Catches copied content until the returned function is called. */
export function catchCopies(): { texts: string[]; release: () => void } {
  const texts: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void texts.push(text) },
  });
  return {
    texts,
    release: () => {
      Reflect.deleteProperty(navigator, 'clipboard');
    },
  };
}
