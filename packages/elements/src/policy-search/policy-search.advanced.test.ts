import { expect } from '@open-wc/testing';
import {
  all,
  button,
  count,
  draw,
  eachWithOwnFeed,
  find,
  inside,
  isCalm,
  submit,
  titles,
  words,
} from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

const params = () => new URLSearchParams(location.search);
const chips = (element: PolicySearch) => all(element, '[part=filter]').map(words);
const form = (element: PolicySearch) => find(element, '[part=advanced]');

/** The field that a label names. */
function field<E extends HTMLElement = HTMLInputElement>(element: PolicySearch, label: string): E {
  const named = all(element, '[part=advanced] label').find((node) => words(node).startsWith(label));
  return (named as HTMLLabelElement).control as E;
}

async function open(element: PolicySearch): Promise<void> {
  button(element, '高级检索').click();
  await element.updateComplete;
}

const send = (element: PolicySearch) => button(element, '检索').click();

describe('<policy-search> advanced form', () => {
  eachWithOwnFeed();

  it('opens in place, every field has a label, and what it asks is in the address and on chips', async () => {
    const element = await draw({ address: '?q=补贴' });
    const toggle = button(element, '高级检索');
    expect([form(element), toggle.getAttribute('aria-expanded')]).to.deep.equal([null, 'false']);
    await open(element);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    for (const control of all(element, '[part=advanced] input, [part=advanced] select'))
      expect(words((control as HTMLInputElement).labels?.[0]), control.id).to.not.equal('');

    field(element, '标题').click();
    field(element, '开始日期').value = '2024-01-01';
    field(element, '结束日期').value = '2024-12-31';
    send(element);
    await waitUntil(() => chips(element).length === 2 && isCalm(element));
    expect(chips(element)).to.deep.equal(['仅标题', '发布日期：2024年1月1日至2024年12月31日']);
    expect(titles(element)).to.include('示例县创业担保贷款贴息和一次性创业补贴实施细则');
    expect(titles(element).every((title) => title.includes('补贴'))).to.equal(true);
    const { 'mingce-in': field_, 'mingce-from': from, 'mingce-to': to } = Object.fromEntries(params());
    expect([field_, from, to]).to.deep.equal(['title', '2024-01-01', '2024-12-31']);
    expect(form(element)).to.equal(null);
    expect(inside(element).activeElement?.classList.contains('count')).to.equal(true);
  });

  it('goes with Back and Forward, and each chip takes one condition off', async () => {
    const element = await draw({ address: '?q=补贴' });
    const before = count(element);
    await open(element);
    field(element, '发文字号').value = '示县人社规';
    send(element);
    await waitUntil(() => chips(element).length === 1 && isCalm(element));
    expect(chips(element)).to.deep.equal(['发文字号：示县人社规']);
    const narrowed = count(element);
    history.back();
    await waitUntil(() => chips(element).length === 0 && count(element) === before);
    history.forward();
    await waitUntil(() => chips(element).length === 1 && count(element) === narrowed);
    button(element, '取消筛选：发文字号：示县人社规').click();
    await waitUntil(() => chips(element).length === 0 && count(element) === before);
    expect(params().has('mingce-number')).to.equal(false);
  });

  it('says at the field that the end is before the start, and searches nothing until that is mended', async () => {
    const element = await draw({ address: '?q=补贴' });
    await open(element);
    field(element, '开始日期').value = '2024-12-31';
    const end = field(element, '结束日期');
    end.value = '2024-01-01';
    send(element);
    await waitUntil(() => find(element, '[part=advanced] [role=alert]') !== null);
    expect(words(find(element, '[part=advanced] [role=alert]'))).to.equal(
      '结束日期早于开始日期，请修改其中一个。',
    );
    expect(end.getAttribute('aria-invalid')).to.equal('true');
    expect(end.getAttribute('aria-describedby')).to.equal(find(element, '[role=alert]').id);
    await waitUntil(() => inside(element).activeElement === end);
    expect(params().has('mingce-from')).to.equal(false);
    // The button of the box sends the form too, and is stopped by the same fault.
    button(element, '搜索').click();
    await element.updateComplete;
    expect(params().has('mingce-from')).to.equal(false);
    end.value = '2024-12-31';
    send(element);
    await waitUntil(() => chips(element).length === 1);
    expect(find(element, '[role=alert]')).to.equal(null);
  });

  it('is sent with the words in the box, and narrows without words as well', async () => {
    const element = await draw();
    await open(element);
    const issuers = field<HTMLSelectElement>(element, '发文机关');
    issuers.value = '示例县教育和体育局';
    expect(issuers.value, 'the issuers of the feed are offered').to.equal('示例县教育和体育局');
    await submit(element, '');
    await waitUntil(() => chips(element).length === 1 && isCalm(element));
    expect(params().get('mingce-issuer')).to.equal('示例县教育和体育局');
    await open(element);
    expect(field<HTMLSelectElement>(element, '发文机关').value).to.equal('示例县教育和体育局');
    button(element, '清空条件').click();
    send(element);
    await waitUntil(() => count(element) === '最近发布');
  });

  it('is filled from an address, whose nonsense counts for nothing', async () => {
    const element = await draw({
      address: '?q=补贴&in=text&number=规&date=issued&from=2024-02-30&to=2025-12-31',
    });
    expect(chips(element)).to.deep.equal(['仅正文', '发文字号：规', '成文日期：截至2025年12月31日']);
    await open(element);
    expect(field(element, '正文').checked).to.equal(true);
    expect(field<HTMLSelectElement>(element, '日期类型').value).to.equal('issuedOn');
    expect([field(element, '开始日期').value, field(element, '结束日期').value]).to.deep.equal([
      '',
      '2025-12-31',
    ]);
    button(element, '清除筛选').click();
    await waitUntil(() => chips(element).length === 0 && isCalm(element));
    expect(params().has('mingce-in')).to.equal(false);
  });

  it('says that the conditions left nothing, and leads back to all', async () => {
    const element = await draw({ address: '?q=补贴&in=title&from=2030-01-01' });
    const back = all(element, 'button').find((node) => words(node).startsWith('清除筛选，看全部'));
    expect(back).to.not.equal(undefined);
    back?.click();
    await waitUntil(() => chips(element).length === 0 && titles(element).length > 0);
  });
});

describe('<policy-search> hint', () => {
  const featuredTopics = [
    { code: 'long', label: '一件关于很多事情的特色主题' },
    { code: 'relief', label: '助企纾困', labelEn: 'Relief' },
  ];
  eachWithOwnFeed({ featuredTopics });

  it('has an example of the feed, the first that is short, in the words that its policies are found by', async () => {
    const hint = async (locale: string) => words(find(await draw({ provider: { locale } }), '[part=hint]'));
    expect(await hint('zh-CN')).to.equal('例如：助企纾困、文件标题，或者发文字号');
    expect(await hint('en')).to.equal('Such as: 助企纾困, a title, or a document number');
  });
});

describe('<policy-search> hint of a feed without featured topics', () => {
  eachWithOwnFeed();

  it('has no example', async () => {
    expect(words(find(await draw(), '[part=hint]'))).to.equal('可以输入关键词、问题、文件标题或发文字号');
  });
});
