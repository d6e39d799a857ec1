import { expect } from '@open-wc/testing';
import {
  all,
  button,
  calm,
  choose,
  eachWithBenefits,
  find,
  inside,
  openFinder,
  press,
  showTab,
  titles,
  words,
} from '../testing/package-harness.js';

const [graduates, equipment, loan, scale, recognition, research, exhibition] = [
  '小微企业吸纳高校毕业生社会保险补贴',
  '工业企业技术改造设备补助',
  '创业担保贷款',
  '首次升规企业奖励',
  '省级专精特新中小企业认定',
  '研发投入后补助',
  '境外展会展位费补助',
];
const parameters = () => new URLSearchParams(location.search);
/** The filters in the address, without the test runner's parameters. */
const inAddress = () =>
  Array.from(parameters()).flatMap(([name, value]) => (name.startsWith('mingce-') ? `${name}=${value}` : []));
const write = async (element: Awaited<ReturnType<typeof openFinder>>, text: string) => {
  const box = find<HTMLInputElement>(element, 'input[type=search]');
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await calm(element);
};

describe('<policy-package>: each filter alone', () => {
  eachWithBenefits();

  const filters: readonly [label: string, choice: string, parameter: string, left: readonly string[]][] = [
    ['申报主体', '个体工商户（2）', 'finder-applicant=selfEmployed', [graduates, loan]],
    [
      '所属行业',
      '批发和零售业（6）',
      'finder-industry=F',
      [graduates, loan, scale, recognition, research, exhibition],
    ],
    ['申报状态', '已截止（1）', 'finder-state=closed', [exhibition]],
    ['支持方式', '资格认定（1）', 'finder-award=title', [recognition]],
    ['适用地区', '示例省（1）', 'finder-region=990000', [recognition]],
  ];

  it('leaves what it says, is in the address, and a link with it begins with it', async () => {
    const element = await openFinder();
    for (const [label, choice, parameter, left] of filters) {
      await choose(element, label, choice);
      expect(titles(element), label).to.deep.equal(left);
      expect(inAddress(), label).to.deep.equal([`mingce-${parameter}`]);
      const linked = await openFinder();
      expect(titles(linked), `link of ${label}`).to.deep.equal(left);
      linked.remove();
      await press(element, '清除筛选');
      expect(inAddress(), 'nothing is left in the address').to.deep.equal([]);
    }
    await press(element, '资金扶持2 项');
    await press(element, '市场开拓1 项');
    expect(parameters().getAll('mingce-finder-need')).to.deep.equal(['funding', 'market']);
    const linked = await openFinder();
    expect(titles(linked)).to.deep.equal(titles(element));
  });

  it('says in the address that the reader dropped what the page began with', async () => {
    const element = await openFinder({ need: 'finance' });
    expect(titles(element)).to.deep.equal([loan]);
    await choose(element, '适用地区', '全部');
    expect(inAddress()).to.deep.equal(['mingce-finder-region=']);
    expect(titles(await openFinder({ need: 'finance' }))).to.deep.equal([loan]);
  });

  it('passes over what no finder wrote, and leaves an address alone that is not its own', async () => {
    history.replaceState(
      null,
      '',
      '?mingce-finder-state=soon&mingce-finder-need=gold&state=closed&year=2025',
    );
    const element = await openFinder();
    expect(titles(element)).to.have.length(7);
    await choose(element, '申报主体', '个体工商户（2）');
    expect(parameters().get('year'), 'the page’s own').to.equal('2025');
    history.replaceState(null, '', '?mingce-finder-award=title');
    const alone = await openFinder({ 'url-state': 'off' });
    expect(titles(alone)).to.have.length(7);
    await choose(alone, '申报主体', '个体工商户（2）');
    expect(inAddress()).to.deep.equal(['mingce-finder-award=title']);
  });

  it('comes back with its step of the history; words that were typed stay', async () => {
    const element = await openFinder();
    await choose(element, '申报主体', '个体工商户（2）');
    await press(element, '下一步：填情况');
    await press(element, '看结果');
    await press(element, '清除筛选');
    expect(titles(element)).to.have.length(7);
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await calm(element);
    expect(titles(element)).to.deep.equal([graduates, loan]);
  });
});

describe('<policy-package>: nothing that fits the filters', () => {
  eachWithBenefits();
  const offers = (element: Element) => all(element, '[part=loosen]').map(words);

  it('names each filter that can be dropped, with what remains, the most first', async () => {
    const element = await openFinder();
    await choose(element, '支持方式', '奖励补助（5）');
    await choose(element, '申报状态', '未开始（0）');
    await write(element, '示例');
    expect(words(find(element, '[part=message]'))).to.include('所选条件下没有事项，可以放宽一项。');
    expect(offers(element)).to.deep.equal([
      '不限申报状态“未开始”，共 5 项',
      '不限支持方式“奖励补助”，共 1 项',
    ]);
    all(element, '[part=loosen]')[1]?.click();
    await calm(element);
    expect(titles(element)).to.deep.equal([recognition]);
    expect(inside(element).activeElement, 'the focus is not lost').to.equal(find(element, '[data-place]'));
    expect(find(element, '[part=message]')).to.equal(null);
  });

  it('offers nothing to drop where no single filter is to blame', async () => {
    const element = await openFinder();
    await choose(element, '支持方式', '资格认定（1）');
    await choose(element, '申报状态', '已截止（0）');
    await write(element, '火星');
    expect(offers(element)).to.deep.equal([]);
    expect(words(find(element, '[part=message]'))).to.include('可以换个需求，或者清除筛选条件');
    expect(button(element, '清除筛选')).not.to.equal(undefined);
  });

  it('counts in results what has the verdict that is shown', async () => {
    const element = await openFinder({ step: 'results' }, { profile: { region: '990122', industry: 'F' } });
    await showTab(element, '不符合');
    expect(titles(element)).to.deep.equal([equipment]);
    await write(element, '毕业生');
    expect(offers(element)).to.deep.equal(['不限关键词“毕业生”，共 1 项']);
  });
});
