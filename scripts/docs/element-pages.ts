import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { elementExamples } from '../../packages/elements/src/generated/examples.js';
import { root } from '../lib/run.mjs';
import { type ElementFacts, elementFacts } from './element-facts.js';
import { examplesOf, newPage, referenceOf, withPart } from './element-page.js';
import { manifestElements } from './manifest.js';

const folder = path.join(root, 'docs/elements');

export const tags: readonly string[] = Object.keys(elementExamples);
export const pageOf = (tag: string) => path.join(folder, `${tag}.md`);

/** Facts about an element in custom-elements.json. */
export function factsOf(tag: string): ElementFacts {
  const element = manifestElements().find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`custom-elements.json has no <${tag}>: npm run docs`);
  return elementFacts(element);
}

const order = ['375', '1280', '1200', 'print'];

/**
 * The expected page of an element: its hand-written words, with the current reference and examples. A new element gets
 * a page.
 */
export function renewedPage(tag: string): string {
  const screenshots = path.join(folder, 'screenshots', tag);
  const files = existsSync(screenshots) ? readdirSync(screenshots) : [];
  const examples = (elementExamples[tag]?.examples ?? []).map(({ name, title }) => ({
    name,
    title,
    shots: order.filter((shot) => files.includes(`${name}-${shot}.png`)),
  }));
  const page = existsSync(pageOf(tag)) ? readFileSync(pageOf(tag), 'utf8') : newPage(tag);
  return withPart(
    withPart(page, 'reference', referenceOf(factsOf(tag))),
    'examples',
    examplesOf(tag, examples),
  );
}
