import { type ConsoleGuard, guardConsole } from '@mingce/testing';
import '../generated/define/policy-picture.js';
import { type PictureExample, policyPictureExamples } from '../policy-picture/policy-picture.examples.js';
import type { PolicyPicture } from '../policy-picture/policy-picture.js';
import '../generated/define/policy-provider.js';
import { sampleToday } from './sample-feed.js';

/** Elements that the tests put on the page. */
const scopes: Element[] = [];

/** Guard of the console with the messages that the running test expects. */
export let guard: ConsoleGuard;

/** Removes something from the page after the test. */
export function removeAfterTest(element: Element): void {
  scopes.push(element);
}

/** Gives each test of a file a silent console and an empty page. */
export function eachWithOwnPage(): void {
  beforeEach(() => {
    guard = guardConsole();
  });
  afterEach(() => {
    for (const scope of scopes.splice(0)) scope.remove();
    guard.check();
  });
}

export function exampleOf(name: string): PictureExample {
  const example = policyPictureExamples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`no example is named ${name}`);
  return example;
}

/** A picture element in a container of a given width, in a provider. */
export async function place(
  attributes: Readonly<Record<string, string>> = {},
  provider: Readonly<Record<string, string>> = {},
  width = 1000,
  prepare?: (element: PolicyPicture) => void,
): Promise<PolicyPicture> {
  const scope = document.createElement('div');
  scope.style.width = `${width}px`;
  const around = document.createElement('policy-provider');
  for (const [name, value] of Object.entries({ today: sampleToday, ...provider }))
    around.setAttribute(name, value);
  scope.append(around);
  document.body.append(scope);
  scopes.push(scope);
  const element = document.createElement('policy-picture');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  prepare?.(element);
  around.append(element);
  await element.updateComplete;
  return element;
}

/** An example as a page shows it. */
export function drawPicture(example: PictureExample, width = 1000): Promise<PolicyPicture> {
  return place(example.attributes, example.provider, width, (element) => {
    element.record = example.record;
    element.policyRecord = example.policy;
  });
}

export const picture = (element: PolicyPicture) =>
  element.shadowRoot?.querySelector('[part=picture]') as HTMLElement;
export const pieces = (element: PolicyPicture, selector: string) =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
export const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const button = (element: PolicyPicture, name: string) =>
  pieces(element, 'button').find((node) => words(node) === name) as HTMLButtonElement;
