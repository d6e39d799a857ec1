import { expectEvent } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import { describeLayout } from '../testing/describe-layout.js';
import {
  all,
  button,
  calm,
  card,
  choices,
  choose,
  eachWithBenefits,
  feed,
  find,
  inside,
  openFinder,
  press,
  settled,
  showTab,
  titles,
  verdictCounts,
  words,
} from '../testing/package-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PackageChooseEvent } from './policy-package.events.js';

/** A food factory with 60 employees. */
const factory = {
  entityType: 'enterprise',
  region: '990122',
  industry: 'C14',
  headcount: 60,
  revenue: 18_000_000,
  equipmentInvestment: 1_800_000,
  newHires: 2,
};
const equipmentMaker = { ...factory, industry: 'C35', revenue: 30_000_000, equipmentInvestment: 8_000_000 };

describe('<policy-package>: what there is', () => {
  eachWithBenefits();

  it('lists what can be applied for, the nearest end first, without what has ended', async () => {
    const element = await openFinder();
    expect(words(find(element, '[part=count]'))).to.equal('共 7 项');
    expect(titles(element)).to.deep.equal([
      '小微企业吸纳高校毕业生社会保险补贴',
      '工业企业技术改造设备补助',
      '创业担保贷款',
      '首次升规企业奖励',
      '省级专精特新中小企业认定',
      '研发投入后补助',
      '境外展会展位费补助',
    ]);
    expect(words(card(element, '工业企业技术改造设备补助'))).to.include('还有 12 天，2025年12月2日截止');
    expect(words(card(element, '首次升规企业奖励')))
      .to.include('免申即享')
      .and.to.include('10 万元');
  });

  it('narrows the list to needs, and counts what each filter leaves', async () => {
    const element = await openFinder();
    await press(element, '科技创新2 项');
    expect(titles(element)).to.deep.equal(['省级专精特新中小企业认定', '研发投入后补助']);
    expect(choices(element, '申报状态')).to.include('本年未公布（1）').and.to.include('未开始（1）');
    await choose(element, '申报状态', '本年未公布（1）');
    expect(titles(element)).to.deep.equal(['研发投入后补助']);
    // A need without items is not offered; a chosen need can be cleared.
    const needs = all(element, '[part=need]').map(words);
    expect(needs).to.include('科技创新1 项');
    expect(needs.filter((need) => need.endsWith('0 项') && !/[1-9]0 项/.test(need))).to.deep.equal([]);
    await press(element, '清除筛选');
    expect(words(find(element, '[part=count]'))).to.equal('共 7 项');
  });

  it('shows what has ended where somebody asks for it', async () => {
    const element = await openFinder();
    await choose(element, '申报状态', '已失效（1）');
    expect(titles(element)).to.deep.equal(['数字化诊断券']);
  });

  it('finds items by words of their name, document or office, whatever their width and case', async () => {
    const element = await openFinder();
    const box = find<HTMLInputElement>(element, 'input[type=search]');
    box.value = '示县政发〔２０２５〕4号 设备';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await calm(element);
    expect(titles(element)).to.deep.equal(['工业企业技术改造设备补助']);
  });

  it('says whom to call where nothing fits the filters', async () => {
    const element = await openFinder();
    const box = find<HTMLInputElement>(element, 'input[type=search]');
    box.value = '火星';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await calm(element);
    expect(words(find(element, '[part=message]')))
      .to.include('没有合适的政策')
      .and.to.include('0000-12345');
    expect(find(element, '[part=message] a[href="tel:000012345"]')).not.to.equal(null);
  });

  it('begins with the need and the kind of applicant that the page names', async () => {
    const element = await openFinder({ need: 'finance', audience: 'selfEmployed' });
    expect(titles(element)).to.deep.equal(['创业担保贷款']);
    expect(button(element, '清除筛选'), 'they are not the reader’s').to.equal(undefined);
  });

  it('lists the items of a topic alone', async () => {
    expect(titles(await openFinder({ topic: 'startup' }))).to.have.length(7);
    const nothing = await openFinder({ topic: 'eldercare' });
    expect(words(find(nothing, '[part=message]'))).to.include('还没有惠企事项');
  });

  it('judges every item by what the page knows of the enterprise, with reasons', async () => {
    const element = await openFinder({ step: 'results' }, { profile: factory });
    expect(verdictCounts(element)).to.deep.equal([2, 4, 1]);
    expect(words(card(element, '小微企业吸纳高校毕业生社会保险补贴'))).to.include(
      '新招用人员 2 人 × 6000 元 = 12000 元',
    );
    await showTab(element, '不符合');
    const out = card(element, '工业企业技术改造设备补助');
    const [first] = Array.from(out.querySelectorAll('[part=condition]'));
    expect(words(first)).to.equal('不满足： 上年度营业收入2000万元以上 （1800 万元） 第三条');
    expect(first?.getAttribute('data-status')).to.equal('notMet');
  });

  it('counts what an office decides beside a verdict, and reckons the amount with its limit', async () => {
    const element = await openFinder({ step: 'results' }, { profile: equipmentMaker });
    const fits = card(element, '工业企业技术改造设备补助');
    expect(words(fits)).to.include('50 万元').and.to.include('800 万元 × 10% = 80 万元，最高 50 万元');
    expect(words(fits)).to.include('另有 1 项由主管部门认定');
    expect(words(find(element, '[part=disclaimer]'))).to.include('以主管部门认定为准');
  });

  it('calls a title that is held already a reminder, not a chance', async () => {
    const profile = { ...equipmentMaker, qualifications: ['省级专精特新中小企业'] };
    const element = await openFinder({ step: 'results' }, { profile });
    await showTab(element, '可能符合');
    expect(words(card(element, '省级专精特新中小企业认定'))).to.include('请留意复核时间');
  });

  it('moves between the tabs by arrow keys', async () => {
    const element = await openFinder({ step: 'results' }, { profile: factory });
    const [first] = all(element, '[role=tab]');
    first?.focus();
    first?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    );
    await calm(element);
    expect(inside(element).activeElement?.getAttribute('aria-selected')).to.equal('true');
    expect(words(inside(element).activeElement)).to.include('可能符合');
  });

  it('keeps chosen items in the basket and gives the page their ids alone', async () => {
    const element = await openFinder({ step: 'results' }, { profile: factory });
    const { detail } = await expectEvent<PackageChooseEvent>(element, 'policy-package-choose', () =>
      button(element, '加入点餐单：境外展会展位费补助').click(),
    );
    expect(detail).to.deep.equal({ items: ['shishi-jiuye/exhibition'] });
    await calm(element);
    expect(words(find(element, '[part=order]'))).to.include('境外展会展位费补助');
    expect(button(element, '已加入：境外展会展位费补助').getAttribute('aria-pressed')).to.equal('true');
  });

  it('speaks English', async () => {
    const element = await openFinder({ step: 'results' }, { profile: factory }, { locale: 'en' });
    expect(words(find(element, '[part=tabs]'))).to.equal('Met 2 Possible 4 Not met 1');
    expect(words(find(element, '[part=disclaimer]'))).to.include('the office decides');
  });
});

describe('<policy-package>: one item', () => {
  eachWithBenefits();
  const item = 'shixian-gongye/equipment';

  it('shows the item that the address names: conditions with their clauses, papers by route, office and phone', async () => {
    history.replaceState(null, '', `?mingce-item=${encodeURIComponent(item)}`);
    const element = await openFinder({}, { profile: equipmentMaker });
    const view = find(element, '[part=item-view]');
    expect(words(find(element, '[part=verdict]'))).to.equal('符合 另有 1 项由主管部门认定。');
    expect(words(view)).to.include('设备采购合同和发票').and.to.include('（年度设备投资100万元以上的需要）');
    expect(words(view)).to.include('优先条件（不影响结果）').and.to.include('绿色工厂优先支持');
    const quote = find(element, 'blockquote');
    expect(words(quote)).to.include('本办法适用于在示例县登记注册的制造业企业');
    expect(find(element, 'a[href="tel:00008812301"]')).not.to.equal(null);
    expect(button(element, '打印')).not.to.equal(undefined);
    expect(words(view)).to.include('一图读懂工业企业扶持办法');
  });

  it('opens from the list and leads back by the browser’s own button, to the same link', async () => {
    const element = await openFinder();
    const link = card(element, '首次升规企业奖励').querySelector('a') as HTMLAnchorElement;
    link.focus();
    link.click();
    await waitUntil(() => find(element, '[part=item-view]') !== null, 'the item does not open');
    expect(new URLSearchParams(location.search).get('mingce-item')).to.equal('shixian-gongye/scale');
    history.back();
    await waitUntil(() => find(element, '[part=item]') !== null, 'the list does not come back');
    await waitUntil(() => words(inside(element).activeElement) === '首次升规企业奖励', 'the focus is lost');
  });

  it('opens a clause in the text of the policy, in place, where the site has no page for policies', async () => {
    const element = await openFinder({ item });
    find(element, 'blockquote a').click();
    await waitUntil(() => find(element, 'policy-reader') !== null, 'the text does not open');
    const reader = find(element, 'policy-reader');
    expect([reader.getAttribute('policy'), reader.getAttribute('clause')]).to.deep.equal([
      'shixian-gongye',
      'art-2',
    ]);
    await press(element, '返回事项');
    await waitUntil(() => find(element, '[part=item-view]') !== null, 'there is no way back');
  });

  it('links clauses to the site’s own page by its pattern', async () => {
    const element = await openFinder({ item, 'policy-url': '/p?id={id}#{anchor}' });
    expect(find(element, 'blockquote a').getAttribute('href')).to.equal('/p?id=shixian-gongye#art-2');
  });

  it('says of an item that has ended that it has, and gives no verdict', async () => {
    const element = await openFinder({ item: 'shixian-zhenduan/old' }, { profile: factory });
    expect(words(find(element, '[part=item-view]'))).to.include('不再受理申报');
    expect(find(element, '[part=verdict]')).to.equal(null);
  });

  it('says that there is no such item, and leads back to the list', async () => {
    const element = await openFinder({ item: 'shixian-gongye/nothing' });
    expect(words(find(element, '[part=message]'))).to.include('没有找到该事项');
    await press(element, '返回事项列表');
    await settled(element);
    expect(titles(element)).to.have.length(7);
  });

  it('asks for what an item still waits for', async () => {
    const element = await openFinder({ step: 'results' }, { profile: factory });
    await showTab(element, '可能符合');
    const waiting = card(element, '首次升规企业奖励');
    const complete = Array.from(waiting.querySelectorAll('button')).find(
      (one) => words(one) === '补充 1 项情况',
    );
    complete?.click();
    await waitUntil(() => find(element, '[part=question]') !== null, 'nothing is asked');
    expect(words(find(element, '[part=question]'))).to.include('是否已纳入规模以上（限额以上）统计？');
    await press(element, '是');
    expect(words(find(element, '[part=asking]'))).to.include('“首次升规企业奖励”需要的情况已填完');
  });

  it('does not touch an address that is not its own', async () => {
    const element = await openFinder({ 'url-state': 'off' });
    const before = location.href;
    (card(element, '首次升规企业奖励').querySelector('a') as HTMLElement).click();
    await waitUntil(() => find(element, '[part=item-view]') !== null, 'the item does not open');
    expect(location.href).to.equal(before);
    await press(element, '返回事项列表');
    expect(titles(element)).to.have.length(7);
  });

  it('says why an item cannot be shown, and tries again', async () => {
    const element = await openFinder();
    feed.offline();
    (card(element, '创业担保贷款').querySelector('a') as HTMLElement).click();
    await waitUntil(() => find(element, '[role=alert]') !== null, 'nothing is said', { timeout: 8000 });
    feed.heal();
    await press(element, '重试');
    await waitUntil(() => find(element, '[part=item-view]') !== null, 'it is not tried again', {
      timeout: 8000,
    });
  });
});

describeAccessibleExamples('policy-package');
describeLayout('policy-package');
