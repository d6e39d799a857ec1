/** The page on which examples stand for their screenshots: one at a time, asked for by its element and name. */
import { elementExamples } from './element-examples.js';
import type { Example } from './example.js';
import { drawnText, isSettled, putOnStage } from './stage.js';

const shown: HTMLElement[] = [];
const feeds = new Map<string, Promise<string>>();

/** The address of the feed for an element's examples, served from now on. */
function feedFor(tag: string): Promise<string> {
  const known = feeds.get(tag);
  if (known) return known;
  const opening = elementExamples[tag]?.feed(`https://${tag}.example/feed.json`).then((feed) => {
    feed.install();
    return feed.url;
  });
  if (opening === undefined) throw new Error(`<${tag}> has no examples`);
  feeds.set(tag, opening);
  return opening;
}

/** The names of all examples by element. */
function list(): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(elementExamples).map(([tag, { examples }]) => [tag, examples.map(({ name }) => name)]),
  );
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until nothing is loaded any more and the same has stood there for three looks. */
async function untilStill(container: HTMLElement): Promise<void> {
  let before = '';
  for (let looks = 0, same = 0; same < 3; looks++) {
    if (looks > 600) throw new Error('an example does not come to rest');
    const now = isSettled(container) ? `${container.offsetHeight} ${drawnText(container)}` : '';
    same = now !== '' && now === before ? same + 1 : 0;
    before = now;
    await pause(25);
  }
  await document.fonts.ready;
}

async function put(tag: string, example: Example, feed: string, width: number): Promise<void> {
  for (const container of shown.splice(0)) container.remove();
  history.replaceState(null, '', `/${example.address ?? ''}`);
  const container = putOnStage(tag, example, { feed, width });
  shown.push(container);
  await untilStill(container);
}

const gallery = {
  list,
  /** Shows an example of an element, alone on the page; with other attributes if given. */
  async show(tag: string, name: string, width: number, attributes: Record<string, string> = {}) {
    const group = elementExamples[tag];
    const example = group?.examples.find((one) => one.name === name);
    if (!group || !example) throw new Error(`<${tag}> has no example ${name}`);
    const changed = { ...example, attributes: { ...example.attributes, ...attributes } };
    await put(group.draws, changed, await feedFor(tag), width);
  },
  /** Shows an element from a feed that is served for real. */
  async showFrom(feed: string, tag: string, attributes: Record<string, string>, width: number) {
    await put(tag, { name: '', title: '', attributes }, feed, width);
  },
};

export type Gallery = typeof gallery;

Object.assign(globalThis, { gallery });
