import { type ConsoleGuard, type FakeFeed, guardConsole } from '@mingce/testing';
import { elementExamples } from '../generated/examples.js';
import type { Example } from './example.js';
import { isSettled, putOnStage } from './stage.js';
import { waitUntil } from './wait-until.js';

/**
 * Declares one test per named example of an element and width; each test gets the element, drawn and settled.
 *
 * @param provider - Attributes of the provider around each example; they override those of the example.
 */
export function describeExamples(
  title: string,
  tag: string,
  widths: readonly number[],
  check: (element: Element, container: HTMLElement) => void | Promise<void>,
  provider: Example['provider'] = {},
): void {
  const group = elementExamples[tag];
  if (group === undefined) throw new Error(`<${tag}> has no examples: its line in catalog.ts is missing`);

  describe(title, () => {
    const own = location.href;
    let feed: FakeFeed;
    let uninstall: () => void;
    let silence: ConsoleGuard;

    before(async () => {
      const name = Math.random().toString(36).slice(2);
      feed = await group.feed(`https://${tag}-${name}.example/feed.json`);
    });
    beforeEach(() => {
      uninstall = feed.install();
      silence = guardConsole();
    });
    afterEach(() => {
      uninstall();
      history.replaceState(null, '', own);
      silence.check();
    });

    for (const example of group.examples) {
      for (const width of widths) {
        it(`${example.name}, ${width} px`, async () => {
          const address = new URL(own);
          for (const [name, value] of new URLSearchParams(example.address ?? ''))
            address.searchParams.append(name, value);
          history.replaceState(null, '', address);
          const shown = { ...example, provider: { ...example.provider, ...provider } };
          const container = putOnStage(group.draws, shown, { feed: feed.url, width });
          try {
            await waitUntil(() => isSettled(container), `${example.name} does not settle`);
            const element = container.querySelector(group.draws);
            if (element !== null) await check(element, container);
          } finally {
            container.remove();
          }
        });
      }
    }
  });
}
