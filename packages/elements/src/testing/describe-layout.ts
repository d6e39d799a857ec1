import {
  type ConsoleGuard,
  expectLayout,
  type FakeFeed,
  guardConsole,
  type LayoutRules,
} from '@mingce/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { elementExamples } from '../generated/examples.js';
import type { Example, ShownExamples } from './example.js';
import { hardExamples } from './hard-examples.js';
import { paperFaults } from './paper-faults.js';
import { isPicture, putOnStage, shadowRoots, untilStill } from './stage.js';
import { waitUntil } from './wait-until.js';

/** A narrow phone (and 1280 px at 400 %), a phone, the long picture, a tablet, a desktop. */
const widths = [320, 375, 540, 768, 1280];
const fewWidths = [320, 1280];
/** Width of a page of 210 mm without margins of 15 mm, at 96 px to the inch. */
const paper = 680;

export interface LayoutOptions {
  /** Minimum size of text in care mode, in px. */
  readonly careFontSize?: number;
  /** Acts on an example after it is drawn, to check another state of it. */
  readonly act?: (container: HTMLElement) => Promise<void>;
}

/**
 * Declares one test per named example of an element, including the hard ones: at every width, in care mode and on paper
 * no text is cut, overlapped, set one character per line or broken where Chinese text may not break.
 */
export function describeLayout(tag: string, options: LayoutOptions = {}): void {
  describe(`layout of <${tag}>`, () => {
    describeGroup(tag, elementExamples[tag], { ...options, isHard: false });
    describeGroup(`hard-${tag}`, hardExamples[tag], { ...options, isHard: true });
  });
}

interface Group extends LayoutOptions {
  readonly isHard: boolean;
}

function describeGroup(name: string, group: ShownExamples | undefined, options: Group): void {
  if (group === undefined) return;
  const { draws, examples } = group;
  describe(options.isHard ? 'with hard content' : 'as usual', () => {
    const own = location.href;
    let feed: FakeFeed;
    let uninstall: () => void;
    let silence: ConsoleGuard;

    before(async () => {
      feed = await group.feed(`https://${name}-${Math.random().toString(36).slice(2)}.example/feed.json`);
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

    for (const example of examples) {
      it(example.name, async () => {
        const address = new URL(own);
        for (const [key, value] of new URLSearchParams(example.address ?? ''))
          address.searchParams.append(key, value);
        history.replaceState(null, '', address);
        const container = putOnStage(draws, example, { feed: feed.url, width: 320 });
        try {
          await lookAtAll(container, draws, example, options);
        } finally {
          await emulateMedia({ media: 'screen' });
          container.remove();
        }
      }).timeout(60_000);
    }
  });
}

/** A share card is a picture, the same for everybody; all other elements respond to care mode. */
function isAllInCare(container: HTMLElement): boolean {
  return shadowRoots(container)
    .flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>('[part=frame], [part=picture]')))
    .every(({ dataset }) => dataset.care === 'on');
}

/** Minimum heights of targets, in px: in pages, and in pictures, whose links are citations in small print. */
const leastTarget = (onPages: number, onPictures: number) => (target: Element) => {
  const root = target.getRootNode();
  return root instanceof ShadowRoot && isPicture(root) ? onPictures : onPages;
};

async function lookAtAll(container: HTMLElement, tag: string, example: Example, options: Group) {
  const faults: string[] = [];
  const isInCare = example.attributes?.care !== undefined;
  const look = async (name: string, width: number, rules: LayoutRules) => {
    container.style.width = `${width}px`;
    await untilStill(container);
    try {
      expectLayout(container, rules);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const careRules = { leastTarget: leastTarget(60, 44), leastFontSize: options.careFontSize ?? 18 };
  const rules = isInCare ? careRules : { leastTarget: leastTarget(44, 24) };
  for (const width of options.isHard ? widths : fewWidths) await look(`${width} px`, width, rules);
  if (options.act) {
    await options.act(container);
    for (const width of [320, 768, 1280]) await look(`${width} px, afterwards`, width, rules);
  }
  // A desktop prints the widest layout: an element adapts to its container, and paper does not change that.
  await emulateMedia({ media: 'print' });
  for (const width of [1280, 320]) {
    container.style.width = `${width}px`;
    await untilStill(container);
    const found = shadowRoots(container).flatMap((root) => (isPicture(root) ? [] : paperFaults(root)));
    faults.push(...found.map((fault) => `print, ${width} px: ${fault}`));
  }
  if (options.isHard) await look('print', paper, {});
  await emulateMedia({ media: 'screen' });
  if (options.isHard) {
    const element = container.querySelector(tag);
    element?.setAttribute('care', '');
    await waitUntil(() => isAllInCare(container), 'care mode does not come', { timeout: 8000 });
    for (const width of [320, 768]) await look(`care, ${width} px`, width, careRules);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
