import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { elementExamples } from '../../packages/elements/src/testing/element-examples.js';
import { root } from '../lib/run.mjs';
import { type ElementFacts, elementFacts } from './element-facts.js';
import { examplesOf, referenceOf, withPart } from './element-page.js';

const folder = path.join(root, 'docs/elements');

export const tags: readonly string[] = Object.keys(elementExamples);
export const pageOf = (tag: string) => path.join(folder, `${tag}.md`);
export const factsOf = (tag: string): ElementFacts =>
  elementFacts(path.join(root, `packages/elements/src/${tag}/${tag}.ts`));

const order = ['375', '1280', '1200', 'print'];

/** An element's page as it should be: its own words, with the reference and the examples of today. */
export function renewedPage(tag: string): string {
  const files = readdirSync(path.join(folder, 'screenshots', tag));
  const examples = (elementExamples[tag]?.examples ?? []).map(({ name, title }) => ({
    name,
    title,
    shots: order.filter((shot) => files.includes(`${name}-${shot}.png`)),
  }));
  const page = readFileSync(pageOf(tag), 'utf8');
  return withPart(
    withPart(page, 'reference', referenceOf(factsOf(tag))),
    'examples',
    examplesOf(tag, examples),
  );
}
