import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { plainHost } from '../../../../scripts/lib/county-site.js';
import type { EngineWindow } from '../../../../scripts/lib/engine-window.js';
import { finderSteps } from './finder-steps.js';
import { fits, type Step, settled } from './step.js';

const box = 'policy-search >>> input[role=combobox]';
/** The answer. It is above the results, but is drawn after them. */
const answer = 'policy-search >>> policy-qa >>> [part~=gist]';
const results = 'policy-search >>> [part=result] mark';

/** Titles of the results in order, and the clauses below each, once all of them are drawn. */
async function listed(window: EngineWindow): Promise<string[]> {
  await settled(window, 'policy-search');
  return window.evaluate(() =>
    Array.from(inside('policy-search')?.querySelectorAll('h3, a[href*="mingce-clause="]') ?? [], wordsBelow),
  );
}

export const steps: Readonly<Record<string, Step>> = {
  'finds policies by a word typed': async (window, { origin }) => {
    await window.open(`${origin}/library.html`);
    await window.type(box, '创业补贴\n');
    await window.text(results);
    await window.text(answer);
    const words = await settled(window, 'policy-search');
    await fits(window);
    return [await listed(window), words];
  },

  'answers an everyday question with clauses': async (window, { origin }) => {
    await window.open(`${origin}/library.html?mingce-q=${encodeURIComponent('老人吃饭补贴')}`);
    await window.text(results);
    const list = await listed(window);
    assert.match(list[0] ?? '', /养老服务管理办法/);
    return list;
  },

  'narrows the results by a filter': async (window, { origin }) => {
    await window.open(`${origin}/library.html?mingce-q=${encodeURIComponent('养老')}`);
    await window.text(results);
    const before = await listed(window);
    await window.click('policy-search >>> details label');
    await window.evaluate(() => until(() => location.search.includes('&')));
    const after = await listed(window);
    assert.ok(
      after.length > 0 && after.length < before.length,
      `${before.length} before, ${after.length} after`,
    );
    return after;
  },

  'opens a policy from the results and comes back': async (window, { origin }) => {
    await window.open(`${origin}/library.html?mingce-q=${encodeURIComponent('创业补贴')}`);
    await window.text(results);
    await window.text(answer);
    await window.click('policy-search >>> h3 a');
    await window.text('policy-search >>> policy-reader >>> h2');
    // Both appear after the text; the terms are visible on paper only.
    await window.text('policy-search >>> policy-reader >>> [part=related] [part=relation]');
    await window.evaluate(() =>
      until(() => wordsBelow(inside('policy-search', 'policy-reader') as Node).includes('本文名词')),
    );
    const words = await settled(window, 'policy-search');
    await fits(window);
    await window.back();
    await window.text(results);
    return words;
  },

  'opens a link to a clause at that clause': async (window, { origin }) => {
    await window.open(`${origin}/library.html?mingce-policy=shi-renshe-2025-7&mingce-clause=art-3`);
    await window.text('policy-search >>> policy-reader >>> h2');
    await settled(window, 'policy-search');
    const isThere = await window.evaluate(() =>
      until(() => {
        const { top } = (
          inside('policy-search', 'policy-reader', '#art-3') as Element
        ).getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      }),
    );
    assert.ok(isThere, 'the clause is in view');
  },

  'draws the picture of a policy': async (window, { origin }) => {
    await window.open(`${origin}/interpretation.html`);
    await window.text('policy-interpretation >>> policy-picture >>> [part=contact] a[href^="tel:"]');
    const words = await settled(window, 'policy-interpretation');
    await fits(window);
    return [words, await sections(window)];
  },

  'saves the picture, drawn whole': async (window, { origin }) => {
    await window.open(`${origin}/interpretation.html`);
    await window.text('policy-interpretation >>> policy-picture >>> [part=contact] a[href^="tel:"]');
    const { width, height, colors } = pngFacts(await saved(window, 'png'));
    assert.equal(width, 1080);
    assert.ok(height > 3000, `${height} px high`);
    // A white picture has one colour, a picture without its text has a dozen.
    assert.ok(colors > 100, `${colors} colours`);
    const svg = await saved(window, 'svg');
    const folder = await mkdtemp(path.join(tmpdir(), 'mingce-saved-'));
    try {
      const file = path.join(folder, 'picture.svg');
      await writeFile(file, svg);
      await window.open(pathToFileURL(file).href);
      const box = await window.evaluate(() => {
        const { width, height } = document.documentElement.getBoundingClientRect();
        return [width, height];
      });
      assert.deepEqual([box[0], Math.abs((box[1] ?? 0) * 2 - height) <= 2], [540, true], `${box} px`);
      assert.deepEqual(await brokenWords(window), []);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },

  'compares two versions': async (window, { origin }) => {
    await window.open(`${origin}/changes.html`);
    await window.text('policy-changes >>> ins');
    return settled(window, 'policy-changes');
  },

  'explains terms': async (window, { origin }) => {
    await window.open(`${origin}/glossary.html`);
    await window.text('policy-glossary >>> dt');
    return settled(window, 'policy-glossary');
  },

  'follows the site into care mode': async (window, { origin }) => {
    await window.open(`${origin}/library.html`);
    await window.text('policy-search >>> h3');
    const size = () =>
      window.evaluate(() =>
        Number.parseFloat(getComputedStyle(inside('policy-search', 'input') as Element).fontSize),
      );
    assert.ok((await size()) < 18);
    await window.click('#care');
    await settled(window, 'policy-search');
    const grown = await size();
    await window.click('#care');
    assert.ok(grown >= 18, `${grown} px`);
  },

  'suggests while one types': async (window, { origin }) => {
    await window.open(`${origin}/library.html`);
    await window.type(box, '创业');
    await window.text('policy-search >>> [role=option]');
    // The list for the first character may still be there.
    const areForBoth = await window.evaluate(() =>
      until(() => {
        const options = Array.from(
          inside('policy-search')?.querySelectorAll('[role=option]') ?? [],
          wordsBelow,
        );
        return options.length > 0 && options.every((option) => option.includes('创业'));
      }),
    );
    assert.ok(areForBoth, 'each suggestion has what was typed');
    await settled(window, 'policy-search');
    return window.evaluate(() =>
      Array.from(inside('policy-search')?.querySelectorAll('[role=option]') ?? [], wordsBelow),
    );
  },

  'speaks English': async (window, { origin }) => {
    await window.open(`${origin}/english.html?mingce-q=${encodeURIComponent('养老')}`);
    await window.text(results);
    const words = await settled(window, 'policy-search');
    assert.match(words, /Search/);
    return words;
  },

  'works on plain http, without WebCrypto': async (window, { requests }) => {
    const before = requests.length;
    await window.open(`http://${plainHost}/library.html?mingce-q=${encodeURIComponent('养老')}`);
    await window.text(results);
    assert.equal(await window.evaluate(() => typeof crypto.subtle), 'undefined');
    assert.ok(requests.slice(before).includes('/mingce/mingce-fallback.js'));
    return listed(window);
  },

  ...finderSteps,
};

/** Number of drawn sections of the picture; none of them is empty. */
const sections = (window: EngineWindow) =>
  window.evaluate(() => {
    const drawn = inside('policy-interpretation', 'policy-picture')?.querySelectorAll('section') ?? [];
    const heights = Array.from(drawn, (section) => section.getBoundingClientRect().height);
    if (!heights.every((height) => height > 20)) throw new Error(`heights of sections: ${heights}`);
    return heights.length;
  });

/** The picture as the file that a reader saves. */
async function saved(window: EngineWindow, form: 'png' | 'svg'): Promise<Buffer> {
  const address = await window.evaluate(async (wanted: string) => {
    const { host } = inside('policy-interpretation', 'policy-picture') as ShadowRoot;
    const file = await (host as HTMLElement & { toFile(form: string): Promise<Blob> }).toFile(wanted);
    const reader = new FileReader();
    await new Promise((resolve) => {
      reader.onload = resolve;
      reader.readAsDataURL(file);
    });
    return String(reader.result);
  }, form);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

function pngFacts(file: Buffer) {
  const { width, height, data } = PNG.sync.read(file);
  const colors = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colors.add(data.readUInt32BE(at));
  return { width, height, colors: colors.size };
}

/** Phrases that must stay on one line but are on two. */
const brokenWords = (window: EngineWindow) =>
  window.evaluate(() =>
    Array.from(document.querySelectorAll('.title .nb'))
      .filter((word) => new Set(Array.from(word.getClientRects(), ({ top }) => Math.round(top))).size > 1)
      .map((word) => word.textContent),
  );
