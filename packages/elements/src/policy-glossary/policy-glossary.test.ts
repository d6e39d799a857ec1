import { expectAccessible, expectEvent } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.js';
import '../generated/define/policy-reader.js';
import {
  all,
  button,
  draw,
  eachWithInterpretations,
  find,
  guard,
  inside,
  link,
  settled,
  words,
} from '../testing/interpretation-harness.js';
import '../generated/define/policy-glossary.js';
import type { GlossaryLoadEvent } from './policy-glossary.events.js';

const links = { 'policy-url': '/p?id={id}#{anchor}', 'interpretation-url': '/j?id={id}' };

describe('<policy-glossary>', () => {
  eachWithInterpretations();

  it('lists terms and meanings with the clause and the interpretation they come from', async () => {
    const element = await draw('policy-glossary', { attributes: { policy: 'new', ...links } });
    guard.expect(/interpretation lost/);
    expect(all(element, 'dt').map(words)).to.deep.equal(['创业者', '一次性创业补贴', '文中没有的词']);
    expect(words(find(element, 'dd'))).to.equal(
      '在本县首次创办小微企业或者从事个体经营的人员。 出自第二条 见解读：一图读懂创业补贴',
    );
    expect(link(element, '第二条')?.getAttribute('href')).to.equal('/p?id=new#art-2');
    await expectAccessible(element, { rules: { region: { enabled: false } } });
  });

  it('has an event with the terms that it shows', async () => {
    const element = await draw('policy-glossary', { attributes: { policy: 'new' }, settles: false });
    const { detail } = await expectEvent<GlossaryLoadEvent>(element, 'policy-glossary-load', () => undefined);
    guard.expect(/interpretation lost/);
    expect(detail.terms).to.deep.equal(['创业者', '一次性创业补贴', '文中没有的词']);
  });

  it('says that a policy has no terms, and that there is no such policy', async () => {
    const bare = await draw('policy-glossary', { attributes: { policy: 'bare', ...links } });
    expect(words(find(bare, '[part=message]'))).to.include('没有名词解释');
    const nowhere = await draw('policy-glossary', { attributes: { policy: 'nowhere' } });
    expect(words(find(nowhere, '[role=alert]'))).to.include('没有找到该文件');
  });
});

describe('terms in <policy-reader>', () => {
  eachWithInterpretations();

  const terms = (reader: Element) => all(reader, '[role=button][aria-haspopup=dialog]');
  /** The list at the end of the text, for paper. */
  const glossary = (reader: Element) =>
    all(reader, 'section').find(
      (node) => words(node.querySelector('h2, h3, h4')) === '本文名词',
    ) as HTMLElement;
  const popup = (reader: Element) => find(reader, '[role=dialog]');
  async function read(attributes: Record<string, string> = {}) {
    const reader = await draw('policy-reader', { attributes: { policy: 'new', ...links, ...attributes } });
    await waitUntil(() => terms(reader).length > 0, 'no term is marked');
    return reader;
  }
  async function open(reader: Awaited<ReturnType<typeof read>>, index = 0) {
    terms(reader)[index]?.click();
    await waitUntil(() => popup(reader) !== null);
    return terms(reader)[index] as HTMLElement;
  }
  const press = (target: Element | null, key: string, init: KeyboardEventInit = {}) =>
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
    );

  it('are marked where they first occur in each clause, and leave the words as they are', async () => {
    const reader = await read();
    expect(terms(reader).map((term) => `${term.closest('section')?.id} ${words(term)}`)).to.deep.equal([
      'art-2 创业者',
      'art-3 创业者',
      'art-3 一次性创业补贴',
    ]);
    expect(words(inside(reader).getElementById('art-3')?.querySelector('p'))).to.equal(
      '第三条 创业者正常经营满六个月的，可以申领一次性创业补贴，每户 12000 元；返乡创业的创业者，另有奖励。',
    );
  });

  it('open their meaning by press and by Enter, with the focus in it, and say so', async () => {
    const reader = await read();
    const term = await open(reader);
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    expect(words(popup(reader))).to.match(/^创业者 .*在本县首次创办.* 出自第二条/);
    await waitUntil(() => inside(reader).activeElement === popup(reader));
    press(popup(reader), 'Escape');
    await waitUntil(() => popup(reader) === null);
    expect(inside(reader).activeElement).to.equal(term);
    expect(term.getAttribute('aria-expanded')).to.equal('false');
    press(term, 'Enter');
    await waitUntil(() => popup(reader) !== null);
  });

  it('are inside the element, below their word', async () => {
    const reader = await read();
    const term = await open(reader, 2);
    const [box, word, frame] = [popup(reader), term, reader].map((node) => node.getBoundingClientRect());
    expect(box?.left).to.be.at.least((frame?.left ?? 0) - 1);
    expect(box?.right).to.be.at.most((frame?.right ?? 0) + 1);
    expect((box?.top ?? 0) >= (word?.bottom ?? 0) || (box?.bottom ?? 0) <= (word?.top ?? 0)).to.equal(true);
  });

  it('close by a press elsewhere, by the cross, by a second press and by Tab past the end', async () => {
    const reader = await read();
    const term = await open(reader);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await waitUntil(() => popup(reader) === null);
    await open(reader);
    button(reader, '关闭名词解释').click();
    await waitUntil(() => popup(reader) === null);
    await open(reader);
    term.click();
    await waitUntil(() => popup(reader) === null);
    await open(reader);
    const last = Array.from(popup(reader).querySelectorAll<HTMLElement>('a, button')).pop() ?? null;
    last?.focus();
    press(last, 'Tab');
    await waitUntil(() => popup(reader) === null);
    expect(inside(reader).activeElement).to.equal(term);
  });

  it('lead to the clause they come from', async () => {
    const reader = await read();
    await open(reader, 1);
    Array.from(popup(reader).querySelectorAll('button'))
      .find((node) => words(node) === '第二条')
      ?.click();
    await waitUntil(() => inside(reader).activeElement?.id === 'art-2');
    expect(popup(reader)).to.equal(null);
  });

  it('are listed below the text in care mode, those that occur in it only', async () => {
    const plain = await read();
    expect(getComputedStyle(glossary(plain)).display).to.equal('none');
    const reader = await read({ care: '' });
    expect(getComputedStyle(glossary(reader)).display).to.equal('block');
    expect(Array.from(glossary(reader).querySelectorAll('dt')).map(words)).to.deep.equal([
      '创业者',
      '一次性创业补贴',
    ]);
    for (const target of glossary(reader).querySelectorAll('a, button')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(60);
    }
  });

  it('have nothing for axe to find, open or listed', async () => {
    const reader = await read({ care: '' });
    await open(reader);
    await expectAccessible(reader, { rules: { region: { enabled: false } } });
    await settled(reader);
  });
});
