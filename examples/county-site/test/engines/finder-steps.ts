import assert from 'node:assert/strict';
import type { EngineWindow } from '../../../../scripts/lib/engine-window.js';
import { fits, type Step, settled } from './step.js';

const finder = 'policy-package';

/** Chooses answers, each by the text of its line. */
const fillIn = (window: EngineWindow, answers: readonly string[]) =>
  window.evaluate((wanted: string[]) => {
    const selects = Array.from(inside('policy-package')?.querySelectorAll('select') ?? []);
    return wanted.map((answer) => {
      for (const select of selects) {
        const option = Array.from(select.options).find(({ text }) => text.trim() === answer);
        if (option === undefined) continue;
        select.selectedIndex = option.index;
        select.dispatchEvent(new Event('change'));
        return answer;
      }
      return `no ${answer}`;
    });
  }, answers);

/** The text of the elements that a selector finds in the finder. */
const words = (window: EngineWindow, selector: string) =>
  window.evaluate(
    (one: string) => Array.from(inside('policy-package')?.querySelectorAll(one) ?? [], wordsBelow),
    selector,
  );

/**
 * Keeps the text of the next file that the page offers for download: the policy of the page lets no script read it
 * back.
 */
const keepFile = (window: EngineWindow) =>
  window.evaluate(() => {
    const page = globalThis as typeof globalThis & { kept?: string };
    const OwnBlob = Blob;
    page.Blob = class extends OwnBlob {
      constructor(parts: BlobPart[], options: BlobPropertyBag) {
        super(parts, options);
        page.kept = parts.join('');
      }
    };
  });

const keptFile = (window: EngineWindow) =>
  window.evaluate(async () => {
    const page = globalThis as typeof globalThis & { kept?: string };
    await until(() => page.kept !== undefined);
    return page.kept ?? '';
  });

export const finderSteps: Readonly<Record<string, Step>> = {
  'finds what an enterprise can apply for, and sends nothing of it': async (window, { origin, requests }) => {
    await window.open(`${origin}/finder.html`);
    await window.text(`${finder} >>> [part=item] h3`);
    await window.text(`${finder} >>> [part=packages]`);
    const all = await settled(window, finder);
    const loaded = requests.length;
    await window.click(`${finder} >>> [part=need]`);
    await window.click(`${finder} >>> [part=steps] li:nth-child(2) button`);
    await window.text(`${finder} >>> [part=profile]`);
    const answers = ['示例县', 'C 制造业'];
    assert.deepEqual(await fillIn(window, answers), answers);
    // An answer adds lines below it, and the buttons move.
    await settled(window, finder);
    await window.click(`${finder} >>> [part=steps] li:nth-child(3) button`);
    await window.text(`${finder} >>> [part=tabs]`);
    const judged = await settled(window, finder);
    await fits(window);
    assert.deepEqual(requests.slice(loaded), []);
    assert.doesNotMatch(await window.url(), /C14|headcount|industry/);
    return [all, judged];
  },

  'opens an item, puts it into the order and takes the order along': async (window, { origin }) => {
    await window.open(`${origin}/finder.html`);
    await window.text(`${finder} >>> [part=item] h3`);
    await window.text(`${finder} >>> [part=packages]`);
    await window.click(`${finder} >>> [part=item] h3 a`);
    await window.text(`${finder} >>> [part=item-view] h2`);
    const item = await settled(window, finder);
    await fits(window);
    await window.back();
    await window.text(`${finder} >>> [part=item] h3`);
    // The page restores its scroll position, and buttons move.
    await settled(window, finder);
    await window.click(`${finder} >>> [part=item] button[aria-pressed]`);
    // Titles are shown before the script of the basket is loaded.
    await window.text(`${finder} >>> [part=order] [role=group] button:nth-of-type(3)`);
    const order = await words(window, '[part=order]');
    await keepFile(window);
    await window.click(`${finder} >>> [part=order] [role=group] button:nth-of-type(3)`);
    return [item, order, await keptFile(window)];
  },

  'fits the finder into every window': async (window, { origin }) => {
    await window.open(`${origin}/finder.html`);
    await window.text(`${finder} >>> [part=item] h3`);
    try {
      for (const width of [320, 375, 768, 1024]) {
        await window.resize(width, 900);
        await settled(window, finder);
        await fits(window);
      }
    } finally {
      await window.resize(1280, 900);
    }
  },
};
