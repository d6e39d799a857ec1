import { type ConsoleGuard, expectEvent, type FakeFeed, guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../generated/define/policy-guide.js';
import '../generated/define/policy-qa.js';
import '../generated/define/policy-reader.js';
import { all, button, draw, find, inside, link, status, words } from '../testing/interpretation-harness.js';
import { catchCopies } from '../testing/reader-harness.js';
import { answersFeed } from '../testing/sample-answers.js';
import { installSpeech } from '../testing/speech.js';
import { waitUntil } from '../testing/wait-until.js';
import type { QaAnswerEvent } from './policy-qa.events.js';
import { recentQuestions } from './question-text.js';

type Element = Awaited<ReturnType<typeof draw>>;

const own = location.pathname + location.search;
let feed: FakeFeed;
let guard: ConsoleGuard;
let uninstall: () => void;

const open = async (
  attributes: Record<string, string> = {},
  settles = '[part=browse], [part=answer], [part=message]',
) => {
  const element = await draw('policy-qa', {
    attributes: { feed: feed.url, ...attributes },
    provider: { region: '990122' },
    settles: false,
  });
  await waitUntil(() => find(element, settles) !== null, 'nothing is drawn', { timeout: 8000 });
  return element;
};

const box = (element: Element) => find<HTMLTextAreaElement>(element, 'textarea');
const options = (element: Element) => all(element, '[role=option]');
const answer = (element: Element) => words(find(element, '[part=answer] h2'));

function type(element: Element, text: string, event = new InputEvent('input', { bubbles: true })): void {
  box(element).focus();
  box(element).value = text;
  box(element).dispatchEvent(event);
}

const press = (element: Element, key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  box(element).dispatchEvent(event);
  return event;
};

async function ask(element: Element, question: string): Promise<QaAnswerEvent> {
  type(element, question);
  const event = await expectEvent<QaAnswerEvent>(element, 'policy-qa-answer', () => press(element, 'Enter'));
  await element.updateComplete;
  return event;
}

const until = (element: Element, selector: string) =>
  waitUntil(() => find(element, selector) !== null, `${selector} does not come`);

describe('<policy-qa> and the habits of the search box', () => {
  before(async () => {
    feed = await answersFeed(`https://habits-${Math.random().toString(36).slice(2)}.example/feed.json`);
  });
  beforeEach(() => {
    uninstall = feed.install();
    guard = guardConsole();
  });
  afterEach(() => {
    uninstall();
    history.replaceState(null, '', own);
    recentQuestions.clear();
    guard.check();
  });

  it('suggests known questions, and opens one by the arrow keys', async () => {
    const element = await open();
    type(element, '创业补贴');
    await waitUntil(() => options(element).length > 0, 'nothing is suggested');
    expect(words(find(element, '#list'))).to.include('开小店能领多少创业补贴？');
    await waitUntil(() => /\d 条建议/.test(status(element)), 'the suggestions are not said');
    press(element, 'ArrowDown');
    await element.updateComplete;
    const active = box(element).getAttribute('aria-activedescendant') ?? '';
    expect(find(element, `#${active}`).getAttribute('aria-selected')).to.equal('true');
    const name = words(find(element, `#${active} > span`));
    press(element, 'Enter');
    await until(element, '[part=answer]');
    expect(answer(element)).to.equal(name);
  });

  it('suggests nothing while an input method composes, and leaves arrows and Escape to a text without a list', async () => {
    const element = await open();
    box(element).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    type(element, 'chuang');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(options(element)).to.have.length(0);
    box(element).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    type(element, '长信'.repeat(60));
    for (const key of ['ArrowDown', 'ArrowUp', 'Escape'])
      expect(press(element, key).defaultPrevented, key).to.equal(false);
    expect(press(element, 'Enter', { shiftKey: true }).defaultPrevented).to.equal(false);
    expect(box(element).value).to.have.length(120);
  });

  it('offers recent questions without numbers of persons, until they are cleared or forbidden', async () => {
    const element = await open();
    await ask(element, '电话13800138000，创业补贴多久批下来');
    expect(localStorage.getItem('mingce:recent-questions')).to.include('创业补贴多久批下来');
    expect(JSON.stringify([localStorage, history.state])).not.to.include('13800138000');
    button(element, '清除输入').click();
    await waitUntil(() => words(find(element, '#list')).includes('最近提问'), 'no recent questions');
    button(element, '清除记录').click();
    expect(recentQuestions.list()).to.deep.equal([]);
    recentQuestions.add('旧问题');
    await open({ 'no-recent': '' });
    expect(recentQuestions.list()).to.deep.equal([]);
  });

  it('grows with a letter, and takes 50 kB of pasted text, of which it says what it looked at', async () => {
    const element = await open();
    const low = box(element).offsetHeight;
    type(element, '我在县城开了一家小吃店。'.repeat(25));
    await element.updateComplete;
    expect(box(element).offsetHeight).to.be.above(2 * low);
    const pasted = '创业补贴怎么申领。'.repeat(5600);
    await ask(element, pasted);
    expect(words(find(element, '[part=note]'))).to.include('只按前 2000 个字查找');
    expect(box(element).value).to.equal(pasted);
    await ask(element, '创业补贴多久批下来');
    expect(find(element, '[part=asked]').offsetHeight).to.be.below(300);
    expect(box(element).offsetHeight).to.equal(low);
  });

  it('names an answer in the address, a question in nobody’s, and finds both by Back and Forward', async () => {
    const element = await open();
    await ask(element, '创业补贴多久批下来');
    expect(location.search).not.to.include('mingce-');
    const first = answer(element);
    find<HTMLButtonElement>(element, '[part=related] button').click();
    await waitUntil(() => answer(element) !== first && answer(element) !== '', 'no other answer');
    const id = new URLSearchParams(location.search).get('mingce-answer');
    expect(id).not.to.equal(null);
    const second = answer(element);
    history.back();
    await waitUntil(() => answer(element) === first, 'Back does not lead to the question');
    expect(box(element).value).to.equal('创业补贴多久批下来');
    history.forward();
    await waitUntil(() => answer(element) === second, 'Forward does not lead to the answer');
    history.go(-2);
    await until(element, '[part=browse]');
    expect(box(element).value).to.equal('');
  });

  it('opens what an address names, with a prefix of the page, and leaves it alone where it is asked to', async () => {
    history.replaceState({ router: 1 }, '', `${own}${own.includes('?') ? '&' : '?'}x-answer=days&q=1`);
    expect(answer(await open({ 'url-prefix': 'x-' }))).to.equal('创业补贴审核要多少天？');
    expect(find(await open({ 'url-prefix': 'x-', 'url-state': 'off' }), '[part=browse]')).not.to.equal(null);
    const element = await open({ 'url-prefix': 'x-' });
    await ask(element, '创业补贴多久批下来');
    expect(location.search).to.match(/q=1$/);
    expect((history.state as { router: number }).router).to.equal(1);
  });

  it('answers the question of a link, and takes the numbers of persons out of the address', async () => {
    const question = encodeURIComponent('创业补贴多久批下来，电话13800138000');
    history.replaceState(null, '', `${own}${own.includes('?') ? '&' : '?'}mingce-ask=${question}`);
    const element = await open();
    expect(box(element).value).to.include('创业补贴多久批下来，电话***');
    expect(location.href).not.to.include('13800138000');
  });

  it('copies an answer with basis, place, who answered, source and link', async () => {
    const { texts, release } = catchCopies();
    const element = await open({ answer: 'false' });
    button(element, '复制答复').click();
    await waitUntil(() => texts.length === 1);
    const [copied = ''] = texts;
    for (const part of [
      '申领创业补贴提供虚假材料会怎样？',
      '待核实',
      '追回补贴。',
      '依据：《示例县创业补贴实施细则》第四条',
      '适用于示例县',
      '示例县人力资源和社会保障局，2024年6月1日答复',
      '来源：',
      'mingce-answer=false',
    ])
      expect(copied).to.include(part);
    button(element, '复制链接').click();
    await waitUntil(() => texts.length === 2);
    expect(new URL(texts[1] ?? '').searchParams.get('mingce-answer')).to.equal('false');
    release();
  });

  it('reads an answer aloud with its doubt, and stops when another one comes', async () => {
    const speech = installSpeech(['zh-CN'], { isEndless: true });
    const element = await open({ answer: 'false' });
    button(element, '朗读').click();
    await element.updateComplete;
    expect(speech.spoken[0]).to.equal('申领创业补贴提供虚假材料会怎样？');
    button(element, '停止朗读').click();
    await element.updateComplete;
    button(element, '朗读').click();
    const before = speech.cancels();
    find<HTMLButtonElement>(element, '[part=related] button').click();
    await element.updateComplete;
    expect(speech.cancels()).to.be.above(before);
    await waitUntil(() => button(element, '朗读') !== undefined);
    button(element, '朗读').click();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    expect(button(element, '停止朗读')).to.equal(undefined);
    speech.remove();
  });

  it('says that a device without a Chinese voice cannot read aloud, and offers nothing', async () => {
    const speech = installSpeech(['en-US']);
    const element = await open({ answer: 'days' });
    expect(button(element, '朗读')).to.equal(undefined);
    expect(words(find(element, '[part=answer]'))).to.include('本设备没有中文语音，不能朗读');
    speech.remove();
  });

  it('opens a clause within its document where no page of the site shows it', async () => {
    const element = await open({ answer: 'days' });
    find<HTMLElement>(element, '[part=answer] summary').click();
    await until(element, 'policy-reader');
    const reader = find(element, 'policy-reader');
    expect(reader.getAttribute('policy')).to.equal('new');
    expect(reader.getAttribute('clause')).to.equal('art-5');
    await waitUntil(() => reader.shadowRoot?.querySelector('#art-5') !== null, 'the clause is not drawn');
    expect(inside(element).querySelector('blockquote a')).to.equal(null);
    expect(link(await open({ answer: 'days', 'policy-url': '/p?{id}#{anchor}' }), '《示例县')).to.exist;
  });

  it('lists the questions about a policy, and its guide, service and interpretation under an answer', async () => {
    const element = await open({ policy: 'new' });
    const known = all(element, '[part=known] button').map(words);
    expect(known).to.include('创业补贴审核要多少天？');
    expect(known).not.to.include('暑期托管怎么报名？');
    find<HTMLButtonElement>(element, '[part=known] button').click();
    await until(element, '[part=answer]');
    const columns = all(element, '[part=companions] section').map(words);
    expect(columns[0]).to.match(/办事.*一次性创业补贴申领/);
    expect(columns[1]).to.match(/逐题作答.*我能领一次性创业补贴吗/);
    expect(columns[2]).to.match(/解读.*一图读懂创业补贴/);
    const guide = all(element, '[part=companions] summary').find((one) => words(one).includes('我能领'));
    guide?.click();
    await until(element, 'policy-guide[guide=startup]');
  });

  it('prints the questions that it lists, without what only a screen can do', async () => {
    const element = await open();
    await emulateMedia({ media: 'print' });
    const isPrinted = (one: HTMLElement) => one.getClientRects().length > 0;
    const printed = all<HTMLElement>(element, 'button').filter(isPrinted).map(words);
    await emulateMedia({ media: 'screen' });
    expect(printed.length).to.be.greaterThan(3);
    expect(printed).to.deep.equal(all(element, '[part=known] button').map(words));
  });

  it('prints no focus ring around an answer', async () => {
    const element = await open();
    find<HTMLButtonElement>(element, '[part=known] button').click();
    await until(element, '[part=answer]');
    const card = find<HTMLElement>(element, '[part=answer]');
    card.focus();
    const ring = () => getComputedStyle(card).outlineStyle;
    expect(ring()).to.equal('solid');
    await emulateMedia({ media: 'print' });
    const printed = ring();
    await emulateMedia({ media: 'screen' });
    expect(printed).to.equal('none');
  });

  it('shows all of its example in care mode, switched on later, on the narrowest phone', async () => {
    const element = await open();
    (element.closest('div') as HTMLElement).style.width = '280px';
    element.setAttribute('care', '');
    const isWhole = () =>
      box(element).clientHeight > 48 && box(element).scrollHeight <= box(element).clientHeight;
    await waitUntil(isWhole, `${box(element).scrollHeight} of ${box(element).clientHeight} px are shown`);
  });
});
