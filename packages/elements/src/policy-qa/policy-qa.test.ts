import { type ConsoleGuard, expectEvent, type FakeFeed, guardConsole } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import '../generated/define/policy-qa.js';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import { describeLayout } from '../testing/describe-layout.js';
import { all, button, draw, find, inside, link, words } from '../testing/interpretation-harness.js';
import { answersFeed } from '../testing/sample-answers.js';
import { waitUntil } from '../testing/wait-until.js';
import type { QaAnswerEvent, QaFeedbackEvent } from './policy-qa.events.js';

type Element = Awaited<ReturnType<typeof draw>>;

let feed: FakeFeed;
let guard: ConsoleGuard;
let uninstall: () => void;
let numbered = 0;
const own = location.href;

const open = async (attributes: Record<string, string> = {}, provider: Record<string, string> = {}) => {
  const element = await draw('policy-qa', {
    attributes: { feed: feed.url, 'policy-url': '/p?id={id}#{anchor}', ...attributes },
    provider: { region: '990122', ...provider },
    settles: false,
  });
  await waitUntil(
    () => find(element, '[part=browse], [part=answer], [part=message]') !== null,
    'nothing is drawn',
    {
      timeout: 8000,
    },
  );
  return element;
};

/** Types a question, asks it, and waits for the result. */
async function ask(element: Element, question: string): Promise<QaAnswerEvent> {
  const box = find<HTMLTextAreaElement>(element, 'textarea');
  box.value = question;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const event = await expectEvent<QaAnswerEvent>(element, 'policy-qa-answer', () =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
  );
  await element.updateComplete;
  return event;
}

describe('<policy-qa>', () => {
  beforeEach(async () => {
    feed = await answersFeed(
      `https://qa-${++numbered}-${Math.random().toString(36).slice(2)}.example/feed.json`,
    );
    uninstall = feed.install();
    guard = guardConsole();
  });
  afterEach(() => {
    history.replaceState(null, '', own);
    uninstall();
    guard.check();
  });

  it('answers a known question in its official words, with the clause, the place and who answered', async () => {
    const element = await open();
    const { detail } = await ask(element, '开小吃店能领多少创业补贴');
    expect(detail).to.deep.equal({ outcome: 'answer', answers: ['amount'] });
    const card = find(element, '[part=answer]');
    expect(words(card)).to.include('开小店能领多少创业补贴？');
    expect(words(card)).to.include('正常经营满六个月的，每户12000元。');
    expect(words(find(element, 'mark'))).to.equal('可以申领一次性创业补贴，每户 12000 元');
    expect(words(find(element, 'blockquote')), 'what follows the quoted words').to.include(
      '返乡创业的创业者，另有奖励',
    );
    expect(words(find(element, '[part=scope]'))).to.include('适用于示例县，2024年6月1日起');
    expect(words(card)).to.include('示例县人力资源和社会保障局，2024年6月1日答复');
    expect(link(element, '《示例县创业补贴实施细则》第三条')?.getAttribute('href')).to.equal(
      '/p?id=new#art-3',
    );
    expect(inside(element).activeElement).to.equal(card);
  });

  it('says that it does not know, and whom to ask, rather than guess', async () => {
    const element = await open({ 'search-url': '/search?q={q}' });
    const { detail } = await ask(element, '火星移民绿卡怎么办');
    expect(detail.outcome).to.equal('notFound');
    const message = find(element, '[part=not-found]');
    expect(words(message)).to.include('未找到可以回答的政策');
    expect(find<HTMLAnchorElement>(element, 'a[href^="tel:"]').getAttribute('href')).to.equal(
      'tel:000012345',
    );
    expect(link(element, '用这些词检索政策')?.getAttribute('href')).to.equal(
      `/search?q=${encodeURIComponent('火星移民绿卡怎么办')}`,
    );
  });

  it('says in English that it found nothing for a question in English, since policies have no English titles', async () => {
    const element = await open({}, { locale: 'en' });
    const { detail } = await ask(element, 'How much is the subsidy for new businesses?');
    expect(detail.outcome).to.equal('notFound');
    const face = words(find(element, '[part=not-found]'));
    expect(face).to.include('No policy answers this');
    expect(face).to.include('0000-12345');
  });

  it('quotes the article that is asked for by its number, and names the document where it has none', async () => {
    const element = await open();
    await ask(element, '示县人社规〔2024〕3号第五条怎么说');
    expect(words(find(element, '[part=direct]'))).to.include('自受理之日起十个工作日内完成审核');
    await ask(element, '示县人社规〔2024〕3号第九十九条怎么说');
    const direct = find(element, '[part=direct]');
    expect(words(direct)).to.include('文件中没有找到第九十九条');
    expect(direct.querySelector('a')?.getAttribute('href')).to.match(/^\/p\?id=/);
  });

  it('asks which document is meant if only an article is named', async () => {
    const element = await open();
    const { detail } = await ask(element, '第三条怎么说');
    expect(detail.outcome).to.equal('maybe');
    expect(words(find(element, '[part=direct]'))).to.equal(
      '您问的是哪个文件的第三条？请加上文件名称或者发文字号再问。',
    );
    expect(find(element, '[part=clause]')).to.equal(null);
    expect(inside(element).activeElement).to.equal(find(element, '[part=direct]'));
  });

  it('says after an earlier question that each is looked up alone', async () => {
    const element = await open();
    await ask(element, '火星移民绿卡怎么办');
    expect(words(find(element, '[part=not-found]'))).not.to.include('每个问题单独查找');
    await ask(element, '水星移民绿卡怎么办');
    expect(words(find(element, '[part=not-found]'))).to.include('每个问题单独查找，不参照前面的提问');
  });

  it('says whom to ask where no answer is sure, and leads to the topics that are near', async () => {
    const element = await open();
    const { detail } = await ask(element, '创业补贴');
    expect(detail.outcome).to.equal('maybe');
    const maybe = find(element, '[part=maybe]');
    expect(words(maybe)).to.include('可以咨询：示例县人力资源和社会保障局');
    expect(maybe.querySelector('a[href="tel:000012345"]')).not.to.equal(null);
    const chip = Array.from(maybe.querySelectorAll('button')).find((one) => words(one) === '创业扶持');
    chip?.click();
    await waitUntil(() => find(element, '[part=browse]') !== null, 'no questions of the topic');
    expect(words(find(element, '[part=browse]'))).to.include('创业补贴审核要多少天');
  });

  it('never shows the answer of another place as sure', async () => {
    const element = await open({}, { region: '370100' });
    const { detail } = await ask(element, '济南市开小吃店能领多少创业补贴');
    expect(detail.outcome).not.to.equal('answer');
    if (detail.outcome === 'maybe') expect(words(find(element, '[part=maybe]'))).to.include('不适用于那里');
  });

  it('shows the numbers to call above all else', async () => {
    const element = await open();
    await ask(element, '家里着火了怎么办');
    const alert = find(element, '[part=emergency]');
    expect(alert.getAttribute('role')).to.equal('alert');
    expect(find<HTMLAnchorElement>(element, '[part=emergency] a').getAttribute('href')).to.equal('tel:119');
  });

  it('takes numbers of persons out of what was typed, on the page too', async () => {
    const element = await open();
    await ask(element, '我的电话是13800138000，开小店能领多少创业补贴');
    expect(inside(element).textContent).not.to.include('13800138000');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).not.to.include('13800138000');
    expect(words(find(element, '[part=note]'))).to.include('已用星号代替');
    expect(location.href).not.to.include('13800138000');
  });

  it('says in characters how it read pinyin, and is never sure of it', async () => {
    const element = await open();
    await ask(element, 'kai xiaodian neng ling duoshao chuangye butie');
    expect(words(find(element, '[part=note]'))).to.include('按拼音理解为“开小店能领多少创业补贴');
    expect(find(element, '[part=maybe]')).not.to.equal(null);
    expect(find(element, '[part=answer]')).to.equal(null);
  });

  it('lists known questions, by topic too, and opens one', async () => {
    const element = await open();
    expect(words(find(element, '[part=browse]'))).to.include('开小店能领多少创业补贴？');
    button(element, '教育 2').click();
    await waitUntil(
      () => !words(find(element, '[part=browse]')).includes('创业补贴审核'),
      'the topic does not narrow',
    );
    const [known] = all<HTMLButtonElement>(element, '[part=known] button');
    known?.click();
    await waitUntil(() => find(element, '[part=answer]') !== null, 'the answer does not open');
    expect(words(find(element, '[part=doubt]'))).to.include('该答复适用到2025年6月30日');
  });

  it('calls questions often asked only if their departments have counted that', async () => {
    const titled = async (attributes = {}) => words(find(await open(attributes), '[part=browse]'));
    expect(await titled()).to.match(/^大家常问 小学生校外托管可以不参加吗？/);
    expect(await titled({ topic: 'startup' })).to.match(/^最新问答 /);
  });

  it('groups known questions by audience and department too, with their numbers, an address and a way back', async () => {
    const element = await open();
    const groups = () => all(element, '[part=group]').map(words);
    const known = () => all(element, '[part=known] button').map(words);
    const every = known();
    button(element, '按对象').click();
    await element.updateComplete;
    expect(groups()).to.deep.equal(['全部', '企业 1', '个人 1']);
    button(element, '按部门').click();
    await element.updateComplete;
    expect(groups()[0]).to.equal('全部');
    const counts = groups()
      .slice(1)
      .map((text) => Number(/ (\d+)$/.exec(text)?.[1]));
    expect(counts.every((one) => one > 0)).to.equal(true);
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    const [, , last] = all<HTMLButtonElement>(element, '[part=group]');
    last?.focus();
    last?.click();
    await waitUntil(() => known().length === counts[1], 'the department does not narrow');
    expect(last?.getAttribute('aria-pressed')).to.equal('true');
    expect(inside(element).activeElement, 'the focus stays').to.equal(last);
    const address = location.href;
    expect(new URL(address).searchParams.get('mingce-questions')).to.match(/^department:./);
    const narrowed = known();
    history.back();
    await waitUntil(() => known().length === every.length, 'Back does not lead to all');
    history.replaceState(null, '', address);
    const again = await open();
    await waitUntil(() => all(again, '[part=known] button').length === narrowed.length);
    expect(all(again, '[part=known] button').map(words)).to.deep.equal(narrowed);
  });

  it('says so where an address names a group that has no questions', async () => {
    const odd = new URL(own);
    odd.searchParams.set('mingce-questions', 'department:示例县没有这个局');
    history.replaceState(null, '', odd);
    const element = await open();
    expect(words(find(element, '[part=browse]')))
      .to.include('这一类暂时没有问答')
      .and.include('全部');
  });

  it('says of an answer whose clause has changed that it is being checked', async () => {
    const element = await open({ answer: 'false' });
    expect(words(find(element, '[part=doubt]'))).to.include('待核实');
  });

  it('says of an answer whose policy has ended that it may no longer hold', async () => {
    const element = await open({ answer: 'lapsed' });
    expect(words(find(element, '[part=doubt]'))).to.include('所依据的《示例县暑期托管服务通知》已经不再有效');
  });

  it('reports what a reader thinks of an answer and sends nothing', async () => {
    const element = await open({ answer: 'amount' });
    const before = feed.requests.length;
    const { detail } = await expectEvent<QaFeedbackEvent>(element, 'policy-qa-feedback', () =>
      button(element, '没解决').click(),
    );
    expect(detail).to.deep.equal({ answer: 'amount', verdict: 'unsolved' });
    await element.updateComplete;
    expect(button(element, '没解决').getAttribute('aria-pressed')).to.equal('true');
    expect(feed.requests.length).to.equal(before);
  });

  it('keeps earlier questions on the page until they are cleared', async () => {
    const element = await open();
    await ask(element, '创业补贴审核要多少天');
    await ask(element, '开小店能领多少创业补贴');
    expect(words(find(element, '[part=asked]'))).to.include('创业补贴审核要多少天');
    button(element, '清除').click();
    await element.updateComplete;
    expect(find(element, '[part=asked]')).to.equal(null);
  });

  it('does not ask while an input method composes', async () => {
    const element = await open();
    const box = find<HTMLTextAreaElement>(element, 'textarea');
    box.value = '创业';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
    await element.updateComplete;
    expect(find(element, '[part=browse]')).not.to.equal(null);
  });

  it('says so when its feed cannot be reached, before anything is asked', async () => {
    feed.offline();
    const element = await open();
    expect(words(find(element, '[role=alert]'))).to.include('暂时无法查找答复');
    expect(words(find(element, '[role=alert]'))).to.include('没有连上');
    expect(button(element, '重试')).not.to.equal(undefined);
    feed.heal();
  });

  it('says so when a part of the answers cannot be loaded, and is not sure then', async () => {
    const element = await open();
    feed.offline();
    const { detail } = await ask(element, '开小吃店能领多少创业补贴').catch(() => ({
      detail: { outcome: 'error' },
    }));
    expect(detail.outcome).not.to.equal('answer');
  });
});

describeAccessibleExamples('policy-qa');
describeLayout('policy-qa');
