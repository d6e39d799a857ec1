import '../generated/define.js';
import type { Example } from './example.js';
import { sampleToday } from './sample-feed.js';

export interface Stage {
  /** Address of the feed. */
  readonly feed: string;
  /** Width of the container. */
  readonly width: number;
}

/**
 * Puts an example into a container at the end of the page, as a site would; the caller removes the container
 * afterwards.
 */
export function putOnStage(tag: string, example: Example, { feed, width }: Stage): HTMLElement {
  const container = document.createElement('div');
  container.style.width = `${width}px`;
  const provider = document.createElement('policy-provider');
  for (const [name, value] of Object.entries({ today: sampleToday, ...example.provider }))
    provider.setAttribute(name, value);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ feed, ...example.attributes }))
    element.setAttribute(name, value);
  Object.assign(element, example.properties);
  provider.append(element);
  container.append(provider);
  document.body.append(container);
  return container;
}

/** Every shadow root below a node. */
export function shadowRoots(node: ParentNode): ShadowRoot[] {
  const own = Array.from(node.querySelectorAll('*')).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return own.flatMap((root) => [root, ...shadowRoots(root)]);
}

/** Whether all elements in a container have drawn an answer, or the reason why there is none, and none is waiting. */
export function isSettled(container: HTMLElement): boolean {
  const roots = shadowRoots(container);
  const first = roots[0];
  return (
    first !== undefined &&
    first.querySelector('h2, h3, article, [part=message], [role=alert]') !== null &&
    roots.every((root) => root.querySelector('[aria-busy=true], [part=waiting]') === null && !isBlank(root))
  );
}

/** Pictures have their own rules, and may be inside other elements. */
export const isPicture = ({ host }: ShadowRoot) => /^policy-picture/.test(host.localName);

/** A picture inside another element draws nothing until its parts are loaded. */
const isBlank = (root: ShadowRoot) =>
  root.host.localName === 'policy-picture' && root.querySelector('h1, h2, h3, h4, [role=alert]') === null;

/** The drawn text; it no longer changes once everything is loaded. */
function drawnText(container: HTMLElement): string {
  return shadowRoots(container)
    .map((root) => `${root.textContent}${root.querySelectorAll('*').length}`)
    .join('\n');
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until nothing is being loaded and three looks in a row see the same. */
export async function untilStill(container: HTMLElement): Promise<void> {
  let before = '';
  for (let looks = 0, same = 0; same < 3; looks++) {
    if (looks > 600) throw new Error('an example does not come to rest');
    const now = isSettled(container) ? `${container.offsetHeight} ${drawnText(container)}` : '';
    same = now !== '' && now === before ? same + 1 : 0;
    before = now;
    // Sizes are observed in frames; a busy machine draws few of them, and a page behind another may draw none.
    await Promise.all([pause(25), Promise.race([new Promise(requestAnimationFrame), pause(250)])]);
  }
  await document.fonts.ready;
}
