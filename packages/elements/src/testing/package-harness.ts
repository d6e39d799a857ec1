import type { Policy, Zone } from '@mingce/schema/types';
import { type ConsoleGuard, type FakeFeed, guardConsole } from '@mingce/testing';
import '../generated/define/policy-package.js';
import type { PolicyPackage } from '../policy-package/policy-package.js';
import { all, button, draw, find, inside, words } from './interpretation-harness.js';
import { benefitsFeed } from './sample-benefits.js';
import { waitUntil } from './wait-until.js';

export { all, button, find, inside, words };

const own = location.href;
let numbered = 0;

/** The feed of the running test, and the guard of the console, which must stay silent. */
export let feed: FakeFeed;
export let guard: ConsoleGuard;

/** Gives all tests of a block one feed, and each test a silent console and a clean address. */
export function eachWithBenefits(policies?: readonly Policy[], zones?: readonly Zone[]): void {
  let uninstall: () => void;

  before(async () => {
    const name = `package-${++numbered}-${Math.random().toString(36).slice(2)}`;
    feed = await benefitsFeed(`https://${name}.example/feed.json`, policies, zones);
  });
  beforeEach(() => {
    uninstall = feed.install();
    guard = guardConsole();
  });
  afterEach(() => {
    feed.heal();
    uninstall();
    history.replaceState(null, '', own);
    guard.check();
  });
}

/** The finder of the county, drawn. */
export async function openFinder(
  attributes: Record<string, string> = {},
  properties: Partial<Pick<PolicyPackage, 'profile'>> = {},
  provider: Record<string, string> = {},
): Promise<PolicyPackage> {
  const element = (await draw('policy-package', {
    attributes: { region: '990122', ...attributes, feed: attributes.feed ?? feed.url },
    provider,
    settles: false,
  })) as PolicyPackage;
  Object.assign(element, properties);
  await settled(element);
  return element;
}

/** Resolves when everything is loaded. */
export async function settled(element: PolicyPackage): Promise<void> {
  await waitUntil(
    () =>
      find(element, '[part=item], [part=profile], [part=item-view], [part=message]') !== null &&
      find(element, '[aria-busy]') === null,
    'the finder does not settle',
    { timeout: 8000 },
  );
  // The rest of the items is loaded after the first list.
  await new Promise((resolve) => setTimeout(resolve, 30));
  await element.updateComplete;
}

export const titles = (element: Element) => all(element, '[part=item] h3').map(words);
export const card = (element: Element, title: string) =>
  all(element, '[part=item]').find((one) => words(one.querySelector('h3')) === title) as HTMLElement;

/** Presses a button, found by its text, and waits for the result. */
export async function press(element: PolicyPackage, name: string): Promise<void> {
  button(element, name).click();
  await calm(element);
}

export async function calm(element: PolicyPackage): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const field = (element: Element, label: string) => {
  const found = all<HTMLLabelElement>(element, 'label').find((one) => words(one).startsWith(label));
  const { control } = found ?? {};
  if (!control) throw new Error(`no field ${label}`);
  return control as HTMLInputElement | HTMLSelectElement;
};

/** The choices of a list. */
export const choices = (element: Element, label: string) =>
  Array.from((field(element, label) as HTMLSelectElement).options, (option) => words(option));

/** Chooses from a list, found by its label. */
export async function choose(element: PolicyPackage, label: string, choice: string): Promise<void> {
  const list = field(element, label) as HTMLSelectElement;
  list.selectedIndex = Array.from(list.options).findIndex((option) => words(option) === choice);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await calm(element);
}

/** Types into a field and confirms. */
export async function type(element: PolicyPackage, label: string, text: string): Promise<void> {
  const input = field(element, label) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.form?.requestSubmit();
  await calm(element);
}

/** The enterprise's answers, as the page lists them. */
export const answers = (element: Element) =>
  Object.fromEntries(
    all(element, '[part=answers] li').map((row) => [
      words(row.querySelector('span:nth-child(1)')),
      words(row.querySelector('span:nth-child(2)')),
    ]),
  );

/** The numbers of 符合, 可能符合 and 不符合. */
export const verdictCounts = (element: Element) =>
  all(element, '[role=tab] b').map((one) => Number(words(one)));

/** Shows the items that are 符合, 可能符合 or 不符合. */
export async function showTab(element: PolicyPackage, name: string): Promise<void> {
  all<HTMLElement>(element, '[role=tab]')
    .find((one) => words(one).startsWith(name))
    ?.click();
  await calm(element);
}
