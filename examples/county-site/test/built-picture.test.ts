import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { policyPictureExamples } from '../../../packages/elements/src/policy-picture/policy-picture.examples.js';
import { CountySite } from '../../../scripts/lib/county-site.js';

const dense = policyPictureExamples.find(({ name }) => name === 'dense')?.record;

/** Puts a picture with a record on the page, in a column of a given width. */
function place(page: Page, width: number): Promise<void> {
  return page.evaluate(
    async (record, px) => {
      const element = document.createElement('policy-picture') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      document.body.append(element);
      await customElements.whenDefined('policy-picture');
      Object.assign(element.style, { display: 'block', width: `${px}px` });
      Object.assign(element, { record });
      while (!element.shadowRoot?.querySelector('[part=picture] footer'))
        await new Promise(requestAnimationFrame);
      // Sections are drawn one after the other.
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
    },
    dense as unknown as Record<string, unknown>,
    width,
  );
}

/** Computed style of an element inside the picture. */
const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate(
    (inner, name) => {
      const found = document.querySelector('policy-picture')?.shadowRoot?.querySelector(inner);
      return found ? getComputedStyle(found).getPropertyValue(name) : '';
    },
    selector,
    property,
  );

/**
 * Compares the best of a few tries with the ceiling: other work on the machine can make a try slower, but nothing makes
 * it faster than it is.
 */
async function best(t: TestContext, what: string, ceiling: number, measure: () => Promise<number>) {
  const tries: number[] = [];
  while (tries.length < 6 && !(Math.min(...tries) <= ceiling)) tries.push(await measure());
  const said = `${what}: ${tries.map(Math.round).join(', ')} ms, ceiling ${ceiling} ms`;
  t.diagnostic(said);
  assert.ok(Math.min(...tries) <= ceiling, said);
}

describe('a picture by the built scripts', () => {
  let site: CountySite;

  before(async () => {
    site = await CountySite.open('examples/feed-sources');
  });
  after(() => site?.close());

  it('is dressed for a phone, for a page, for the dark and for paper', async () => {
    const { page, complaints } = await site.visit('/');
    await place(page, 375);
    const deep = 'rgb(140, 18, 23)';
    assert.equal(await styleOf(page, '[part=hero]', 'background-color'), deep);
    assert.equal(await styleOf(page, '[part~=ledger] ol', 'display'), 'block');

    await page.evaluate(() => {
      const element = document.querySelector('policy-picture');
      if (element) element.style.width = '1000px';
    });
    await page.waitForFunction(() =>
      document.querySelector('policy-picture')?.shadowRoot?.querySelector('[part=picture][data-size=wide]'),
    );
    assert.equal(await styleOf(page, '[part~=ledger] ol', 'display'), 'grid');
    assert.match(await styleOf(page, '[part~=ledger] ol', 'grid-template-columns'), /^\S+ \S+ \S+$/);

    await page.evaluate(() => document.body.setAttribute('data-policy-scheme', 'dark'));
    await page.waitForFunction(() =>
      document.querySelector('policy-picture')?.shadowRoot?.querySelector('[part=picture][data-scheme=dark]'),
    );
    assert.equal(await styleOf(page, '[part=frame]', 'color-scheme'), 'dark');
    await page.emulateMediaType('print');
    assert.equal(await styleOf(page, '[role=group]', 'display'), 'none');
    assert.equal(await styleOf(page, '[part=frame]', 'color-scheme'), 'normal');
    assert.deepEqual(complaints, []);
  });

  it('comes from a feed, with its policy and its code', async () => {
    const { page, complaints } = await site.visit('/');
    await page.evaluate(() => {
      const element = document.createElement('policy-picture');
      element.setAttribute('feed', '/feed/feed.json');
      element.setAttribute('interpretation', 'jd-startup-picture');
      document.body.append(element);
    });
    await page.waitForSelector('policy-picture >>> [part=contact] a[href^="tel:"]', { visible: true });
    assert.match(await styleOf(page, '[part=title]', 'font-family'), /serif/);
    assert.deepEqual(complaints, []);
  });

  it('draws 60 blocks in hardly more time than the browser takes to lay the finished drawing out', async (t) => {
    const { page } = await site.visit('/');
    await place(page, 1000);
    const { drawn, laidOut } = await page.evaluate(
      async (record) => {
        const times = { drawn: [] as number[], laidOut: [] as number[] };
        for (let round = 0; round < 12; round += 1) {
          const element = document.createElement('policy-picture') as HTMLElement & {
            updateComplete: Promise<unknown>;
          };
          element.style.display = 'block';
          const started = performance.now();
          document.body.append(Object.assign(element, { record }));
          await element.updateComplete;
          const height =
            element.shadowRoot?.querySelector('[part=picture]')?.getBoundingClientRect().height ?? 0;
          times.drawn.push(performance.now() - started);
          if (height < 3000) throw new Error(`${height} px are no picture of 60 blocks`);
          const copy = document.createElement('div');
          const root = copy.attachShadow({ mode: 'open' });
          const drawing = element.shadowRoot ?? root;
          root.adoptedStyleSheets = [...drawing.adoptedStyleSheets];
          root.append(...Array.from(drawing.childNodes, (node) => node.cloneNode(true)));
          element.remove();
          const again = performance.now();
          document.body.append(copy);
          const copied = root.querySelector('[part=picture]')?.getBoundingClientRect().height;
          if (copied !== height) throw new Error(`the copy is ${copied} px tall, not ${height}`);
          times.laidOut.push(performance.now() - again);
          copy.remove();
        }
        return {
          drawn: Math.min(...times.drawn.slice(2)),
          laidOut: Math.min(...times.laidOut.slice(2)),
        };
      },
      dense as unknown as Record<string, unknown>,
    );
    const said = `60 blocks: drawn in ${drawn.toFixed(1)} ms, their layout alone ${laidOut.toFixed(1)} ms`;
    t.diagnostic(said);
    assert.ok(drawn <= 5 * laidOut, said);
  });

  it('exports 1080 × 8000 px as a PNG within 3 s', async (t) => {
    const { page } = await site.visit('/');
    await place(page, 1000);
    await best(t, 'export of a long picture', 3000, () =>
      page.evaluate(async () => {
        const element = document.querySelector('policy-picture') as HTMLElement & {
          toFile(form: 'png'): Promise<Blob>;
        };
        const started = performance.now();
        const file = await element.toFile('png');
        const time = performance.now() - started;
        const { width, height } = await createImageBitmap(file);
        if (width !== 1080 || height < 8000) throw new Error(`${width} × ${height} px`);
        return time;
      }),
    );
  });
});
