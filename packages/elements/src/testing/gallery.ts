/** The page on which examples are drawn for their screenshots, one at a time, requested by element and name. */
import { elementExamples } from '../generated/examples.js';
import type { Example, ShownExamples } from './example.js';
import { hardExamples } from './hard-examples.js';
import { putOnStage, untilStill } from './stage.js';

const shown: HTMLElement[] = [];
const feeds = new Map<string, Promise<string>>();

/** The address of the feed for a group of examples, which is served from now on. */
function feedFor(name: string, group: ShownExamples): Promise<string> {
  const known = feeds.get(name);
  if (known) return known;
  const opening = group.feed(`https://${name}.example/feed.json`).then((feed) => {
    feed.install();
    return feed.url;
  });
  feeds.set(name, opening);
  return opening;
}

/** An example with a screenshot, and whether it also has one on a desktop and on paper. */
export interface ListedExample {
  readonly tag: string;
  readonly name: string;
  readonly isWide: boolean;
  readonly isPrinted: boolean;
}

/** All examples that have a screenshot; the hard ones can also be shown. */
function list(): ListedExample[] {
  return Object.entries(elementExamples).flatMap(([tag, { examples, wide = [], printed = [] }]) =>
    examples.map(({ name }) => ({
      tag,
      name,
      isWide: wide.includes(name),
      isPrinted: printed.includes(name),
    })),
  );
}

/** The group of examples that contains the given name. */
function groupOf(tag: string, name: string): ShownExamples | undefined {
  return [elementExamples[tag], hardExamples[tag]].find((group) =>
    group?.examples.some((example) => example.name === name),
  );
}

async function put(tag: string, example: Example, feed: string, width: number): Promise<void> {
  for (const container of shown.splice(0)) container.remove();
  // The previous example may have scrolled the page.
  scrollTo(0, 0);
  history.replaceState(null, '', `/${example.address ?? ''}`);
  const container = putOnStage(tag, example, { feed, width });
  shown.push(container);
  await untilStill(container);
}

const gallery = {
  list,
  /** Shows an example of an element, alone on the page, optionally with other attributes. */
  async show(tag: string, name: string, width: number, attributes: Record<string, string> = {}) {
    const group = groupOf(tag, name);
    const example = group?.examples.find((one) => one.name === name);
    if (!group || !example) throw new Error(`<${tag}> has no example ${name}`);
    const changed = { ...example, attributes: { ...example.attributes, ...attributes } };
    const served = group === elementExamples[tag] ? tag : `hard-${tag}`;
    await put(group.draws, changed, await feedFor(served, group), width);
  },
  /** Shows an element with a feed from a real server. */
  async showFrom(feed: string, tag: string, attributes: Record<string, string>, width: number) {
    await put(tag, { name: '', title: '', attributes }, feed, width);
  },
};

export type Gallery = typeof gallery;

Object.assign(globalThis, { gallery });
