import assert from 'node:assert/strict';
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { Closers, temporaryFolder } from '../../../packages/testing/src/node.js';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { settled } from '../../../scripts/lib/settled.js';

const elements = `<policy-search feed="/feed/" region="990122"></policy-search>
<policy-interpretation feed="/feed/" policy="shi-renshe-2025-7" policy-url="/library.html?mingce-policy={id}"></policy-interpretation>`;
const head =
  '<meta charset="utf-8"><title>示例县</title><link rel="icon" href="data:,"><script src="/mingce/mingce.js"></script>';
/** The width of the elements in every page. */
const frame =
  '<style>body { margin: 0 } .frame { display: block; width: 900px; margin: 0; padding: 0 }</style>';
const html = (body: string, more = '') =>
  `<!doctype html><html lang="zh-CN"><head>${head}${frame}${more}</head><body>${body}</body></html>`;
const framed = `<div class="frame">${elements}</div>`;
const styled = (rules: string) => html(framed, `<style>${rules}</style>`);

/**
 * Pages as content systems and years of patches produce them. The elements must look the same in all of them as in the
 * plain one.
 */
const strange: Record<string, string> = {
  'begins with a byte order mark': `\uFEFF${html(framed)}`,
  'has no doctype, so that browsers lay it out as in 1998': html(
    `<table><tr><td><font size="1"><div class="frame">${elements}</div></font></td></tr></table>`,
  ).replace('<!doctype html>', ''),
  'resets every element': styled(
    '* { margin: 0; padding: 0; border: 0; box-sizing: border-box; list-style: none; outline: 0 }',
  ),
  'forces type upon every element': styled(
    '* { font: italic 9px/9px SimSun !important; letter-spacing: 3px !important; word-spacing: 9px !important; text-indent: 2em !important; text-align: right !important; white-space: nowrap !important; text-transform: uppercase !important; color: #f0f !important }',
  ),
  'forces more upon every element': styled(
    '* { word-break: break-all !important; writing-mode: horizontal-tb; text-shadow: 1px 1px red !important; cursor: wait !important; list-style: square inside !important; border-collapse: collapse !important; visibility: visible !important; quotes: none !important; user-select: none !important }',
  ),
  'hands its own type down': html(
    `<center><nobr><div class="frame" style="font-size: 0; line-height: 0; text-indent: 2em; letter-spacing: 5px; word-break: break-all; color: #fff">${elements}</div></nobr></center>`,
  ),
  'counts a rem as 10 px': styled('html { font-size: 62.5% }'),
  'has all of itself in a form': html(`<form action="/gone" onsubmit="return true">${framed}</form>`),
  'is grey for a day of mourning': styled('html { filter: grayscale(100%) }'),
  'scrolls in a box of its own': html(
    `<div style="height: 100vh; overflow: auto; position: relative">${framed}</div>`,
    '<style>html, body { height: 100%; overflow: hidden }</style>',
  ),
  'zooms all of itself': styled('body { zoom: 1.25 }'),
  'keeps them in a tab that is opened later': html(`<div class="tab" style="display: none">${framed}</div>`),
  'has jQuery, which gave $ away, and plugins that touch every field and link': html(
    framed,
    '<script src="jquery.js"></script><script src="plugins.js"></script>',
  ),
};

/** A page that a server sends as application/xhtml+xml. */
const asXml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>示例县</title><link rel="icon" href="data:,"/><script src="/mingce/mingce.js"></script></head><body>${elements}</body></html>`;

/**
 * Imitates plugins of old sites: `$` is the page's own, and jQuery changes all elements that it finds, now and later.
 */
const plugins = `var $ = 'the page'; jQuery.noConflict();
jQuery(function (q) {
  q('input, textarea, select').val('').prop('disabled', false).addClass('form-control');
  q('a').attr('target', '_self').on('click', function () {});
  q('*').each(function () { q(this).data('seen', true); });
  q(document).on('click keydown submit', '*', function (event) { q(event.target).closest('form'); });
  q.ajaxSetup({ cache: false });
});`;

describe('pages that are made strangely', () => {
  let site: CountySite;
  let expected: Awaited<ReturnType<typeof look>>;
  const closers = new Closers();
  const names = Object.keys(strange);

  before(async () => {
    const folder = await temporaryFolder(closers);
    await writeFile(path.join(folder, 'plain.html'), html(framed));
    await writeFile(path.join(folder, 'as-xml.xhtml'), asXml);
    for (const [at, name] of names.entries())
      await writeFile(path.join(folder, `${at}.html`), strange[name] ?? '');
    await copyFile(createRequire(import.meta.url).resolve('jquery'), path.join(folder, 'jquery.js'));
    await writeFile(path.join(folder, 'plugins.js'), plugins);
    const csp =
      "default-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; script-src-attr 'unsafe-inline'";
    site = await CountySite.open('examples/feed-sources', { pages: folder, csp });
    closers.after(() => site.close());
    expected = await look('plain');
    assert.ok(expected.found.length > 100 && expected.explained.length > 100 && expected.read.length > 20);
  });
  afterEach(() => site.endVisits());
  after(() => closers.close());

  /** Places and words of a drawn element, as lines of `tag words @ left top width height`, in px from its corner. */
  async function look(name: string) {
    const { page, complaints } = await site.visit(`/pages/${name}.html`);
    // Readers open the tab long after everything has loaded.
    await page.$$eval('.tab', (tabs) => {
      for (const tab of tabs) (tab as HTMLElement).style.display = 'block';
    });
    const places = (tag: string) =>
      page.$eval(tag, (host) => {
        const from = host.getBoundingClientRect();
        const lines: string[] = [];
        const open: Element[] = [host];
        for (let element = open.pop(); element; element = open.pop()) {
          const inner = [...(element.shadowRoot ?? element).children];
          open.push(...inner.reverse());
          if (element === host || /^(?:STYLE|LINK|SLOT)$/.test(element.tagName)) continue;
          const { left, top, width, height } = element.getBoundingClientRect();
          // Boxes of text for screen readers only are smaller than this, zoomed or not.
          if (width < 2 || height < 2) continue;
          const place = [left - from.left, top - from.top, width, height].map((px) => Math.round(px));
          const own = [...element.childNodes].filter((node) => node.nodeType === 3);
          const style = getComputedStyle(element);
          lines.push(
            `${element.localName} ${own.map((node) => node.textContent?.trim()).join('')} @ ${place.join(' ')} ${style.color} ${style.cursor} ${style.textShadow}`,
          );
        }
        return lines;
      });
    const box = await page.waitForSelector('policy-search >>> input[role=combobox]', { visible: true });
    await box?.type('创业补贴');
    await page.keyboard.press('Enter');
    await page.waitForSelector('policy-search >>> [part=result] mark', { visible: true });
    await page.waitForSelector('policy-search >>> policy-qa >>> [part~=gist]', { visible: true });
    await page.waitForSelector('policy-search >>> [part=filters]', { visible: true });
    await page.waitForSelector(
      'policy-interpretation >>> policy-picture >>> [part=contact] a[href^="tel:"]',
      {
        visible: true,
      },
    );
    const found = await settled(() => places('policy-search'));
    const explained = await settled(() => places('policy-interpretation'));
    const link = await page.waitForSelector('policy-search >>> h3 a', { visible: true });
    await link?.click();
    await page.waitForSelector('policy-search >>> policy-reader >>> article', { visible: true });
    // Related policies appear after the text.
    await page.waitForSelector('policy-search >>> policy-reader >>> [part=related] [part=relation]', {
      visible: true,
    });
    const read = await settled(() => places('policy-search'));
    const { top } = await page.$eval('policy-search', (host) => host.getBoundingClientRect().toJSON());
    assert.ok(top > -40 && top < 200, `the text begins in sight, at ${top} px`);
    assert.equal(new URL(page.url()).pathname, `/pages/${name}.html`);
    assert.deepEqual(complaints, []);
    return { found, explained, read };
  }

  it('links of a picture, those to its clauses too, can be touched: 24 px high at least', () => {
    const links = expected.explained.filter((line) => /^a /.test(line));
    const low = links.filter((line) => Number(/ @ -?\d+ -?\d+ \d+ (\d+) /.exec(line)?.[1]) < 24);
    assert.ok(links.length > 5, `${links.length} links`);
    assert.deepEqual(low, []);
  });

  it('sent as XML have a line in place of each element, and the console says why, once', async () => {
    const { page, complaints } = await site.visit('/pages/as-xml.xhtml');
    for (const tag of ['policy-search', 'policy-interpretation']) {
      const line = await page.waitForSelector(`${tag} >>> [role=alert]`, { visible: true });
      assert.equal(
        await line?.evaluate((node) => node.textContent),
        '本栏目暂时无法显示，请联系网站管理员。',
      );
    }
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0] ?? '', /application\/xhtml\+xml 类型发送.*text\/html/);
  });

  for (const [at, name] of names.entries())
    it(`${name}: results, picture and text are as they should be`, async () => {
      const seen = await look(String(at));
      // Without a doctype, lines are as tall as their content, and a zoomed pixel is not a whole one: only words are
      // compared.
      const isRough = /^(?:has no doctype|zooms)/.test(name);
      const rule = isRough ? (line: string) => line.replace(/ @ .*/, '') : String;
      for (const view of ['found', 'explained', 'read'] as const)
        assert.deepEqual(seen[view].map(rule), expected[view].map(rule));
    });
});
