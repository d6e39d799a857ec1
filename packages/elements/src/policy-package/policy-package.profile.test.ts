import { expect } from '@open-wc/testing';
import {
  all,
  answers,
  button,
  calm,
  choices,
  choose,
  eachWithBenefits,
  feed,
  find,
  inside,
  openFinder,
  press,
  type,
  verdictCounts,
  words,
} from '../testing/package-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import { readDate, readFigure } from './profile/read-answer.js';

const key = 'mingce:finder-profile';
const toForm = () => openFinder({ step: 'profile' });
const typeFigure = async (element: Awaited<ReturnType<typeof toForm>>, label: string) => {
  const field = all(element, '[part=field]').find((one) => words(one).startsWith(label));
  field?.querySelector<HTMLButtonElement>('button')?.click();
  await calm(element);
};
const message = (element: Element) => words(find(element, '[role=alert]'));

describe('<policy-package>: what an enterprise fills in', () => {
  eachWithBenefits();
  afterEach(() => localStorage.removeItem(key));

  it('judges at once, and asks nothing of any server, whatever is filled in', async () => {
    const element = await toForm();
    const before = feed.requests.length;
    const address = location.href;
    const events: Event[] = [];
    for (const name of ['policy-package-load', 'policy-package-choose', 'policy-error'])
      element.addEventListener(name, (event) => events.push(event));
    await choose(element, '登记地', '示例县');
    await choose(element, '所属行业', '食品制造业');
    await choose(element, '从业人员', '20 人—299 人');
    expect(words(find(element, '[part=verdicts]'))).to.include('可能符合 7 项');
    await press(element, '继续答题，结果更准');
    await press(element, '企业');
    await press(element, '看结果');
    expect(verdictCounts(element).reduce((sum, one) => sum + one, 0)).to.equal(7);
    expect(feed.requests.length, 'no request').to.equal(before);
    expect(location.href.replace(/[?&]mingce-finder=results/, ''), 'no answer in the address').to.equal(
      address,
    );
    expect(events, 'no answer in an event').to.deep.equal([]);
    expect(localStorage.getItem(key), 'no answer in storage').to.equal(null);
  });

  it('offers ranges that end where the items and the size standard of the trade have their bounds', async () => {
    const element = await toForm();
    await choose(element, '所属行业', '食品制造业');
    expect(choices(element, '从业人员')).to.deep.equal([
      '请选择',
      '不足 20 人',
      '20 人—299 人',
      '300 人—999 人',
      '1000 人以上',
    ]);
    expect(choices(element, '营业收入'))
      .to.include('300 万元以上、不足 2000 万元')
      .and.to.include('4 亿元以上');
  });

  it('understands a figure as people type it', async () => {
    const element = await toForm();
    await typeFigure(element, '营业收入');
    await type(element, '营业收入', '１，２００万');
    expect(answers(element)).to.deep.equal({ 营业收入: '1200 万元' });
    await type(element, '营业收入', '500万—2000万');
    expect(answers(element)).to.deep.equal({ 营业收入: '500 万元—2000 万元' });
  });

  it('asks back a figure that looks like yuan typed as 万元, and takes it for unknown until then', async () => {
    const element = await toForm();
    await choose(element, '登记地', '示例县');
    await typeFigure(element, '营业收入');
    await type(element, '营业收入', '18000000');
    expect(message(element)).to.include('填的是 1800 亿元，超出常见范围');
    await press(element, '看结果');
    expect(words(find(element, '[part=note]'))).to.include('核对前按未填写处理');
    await press(element, '修改');
    await press(element, '应为 1800 万元');
    expect(answers(element)).to.deep.include({ 营业收入: '1800 万元' });
    expect(find(element, '[role=alert]')).to.equal(null);
    await type(element, '营业收入', '50000000亿元');
    expect(message(element)).to.include('超出常见范围').and.not.to.include('应为');
  });

  it('asks back 3 people and listed, and goes by the answer once it is confirmed', async () => {
    const element = await openFinder({ step: 'profile' }, { profile: { headcount: 3, listed: true } });
    expect(message(element)).to.include('填了已上市，又填从业人员只有 3 人');
    await press(element, '没有填错');
    expect(find(element, '[role=alert]')).to.equal(null);
  });

  it('says at the field what cannot be, and takes nothing', async () => {
    const element = await toForm();
    await typeFigure(element, '从业人员');
    await type(element, '从业人员', '-5');
    expect(message(element)).to.equal('不能是负数，请重新填写。');
    const input = all<HTMLInputElement>(element, 'input[aria-invalid]')[0];
    expect(words(inside(element).getElementById(input?.getAttribute('aria-describedby') ?? ''))).to.equal(
      '不能是负数，请重新填写。',
    );
    await type(element, '从业人员', '两三人');
    expect(message(element)).to.include('看不懂这个数');
    await type(element, '从业人员', '2.5');
    expect(message(element)).to.include('应为整数');
    expect(find(element, '[part=answers]')).to.equal(null);
    await type(element, '从业人员', '9千万人');
    expect(message(element)).to.include('超出常见范围，请核对').and.not.to.include('万元');
    await type(element, '从业人员', '60人');
    expect(answers(element)).to.deep.equal({ 从业人员: '60 人' });
  });

  it('asks one question at a time, with why, and refuses a date to come', async () => {
    const profile = {
      entityType: 'selfEmployed',
      region: '990122',
      industry: 'F52',
      headcount: 2,
      revenue: 300_000,
    };
    const element = await openFinder({ step: 'profile', need: 'startup' }, { profile });
    await press(element, '继续答题，结果更准');
    const question = find(element, '[part=question]');
    expect(inside(element).activeElement).to.equal(question);
    expect(words(question)).to.include('哪一天登记成立？').and.to.include('其中 1 项可以确定');
    expect(words(question)).to.include('为什么问：“登记注册3年内”是“创业担保贷款”的条件。');
    expect(words(question)).to.include('在哪里找：营业执照“成立日期”栏');
    await type(element, '填写', '2030-01-01');
    expect(message(element)).to.include('这一天还没有到');
    await type(element, '填写', '2024年3月');
    expect(answers(element).登记日期).to.equal('2024年3月1日—2024年3月31日');
    expect(words(find(element, '[part=asking]'))).to.include('都已填完');
  });

  it('passes a question over, and lets an answer be changed and cleared', async () => {
    const element = await openFinder({ step: 'profile' }, { profile: { region: '990122' } });
    await press(element, '继续答题，结果更准');
    const first = words(find(element, '[part=question] h2'));
    await press(element, '暂不清楚，跳过');
    expect(words(find(element, '[part=question] h2'))).not.to.equal(first);
    await press(element, '修改登记地');
    expect(words(find(element, '[part=question]'))).to.include('登记在哪个县');
    await press(element, '清除登记地');
    expect(find(element, '[part=answers]')).to.equal(null);
  });

  it('reads a credit code without looking anything up, and keeps none of it', async () => {
    const element = await toForm();
    const code = all<HTMLInputElement>(element, '[part=credit-code] input')[0] as HTMLInputElement;
    code.value = '9199O122MA0000A19Y';
    code.form?.requestSubmit();
    await calm(element);
    expect(words(find(element, '[part=credit-code] [role=alert]')))
      .to.include('第 5 位是字母 O')
      .and.to.include('是不是 0');
    code.value = '91990122MA0000A18Y';
    code.form?.requestSubmit();
    await calm(element);
    expect(words(find(element, '[part=credit-code] [role=alert]'))).to.include('至少有一位填错');
    expect(words(find(element, '[part=credit-code]'))).not.to.include('按代码推断');
    code.value = '91990122 ma0000a19y';
    code.form?.requestSubmit();
    await calm(element);
    expect(words(find(element, '[part=credit-code]'))).to.include('按代码推断：企业、示例县');
    await press(element, '填入');
    expect(answers(element)).to.deep.equal({ 主体类型: '企业', 登记地: '示例县' });
  });

  it('remembers on this computer only if asked to, until it is not used for a day', async () => {
    const element = await toForm();
    await choose(element, '登记地', '示例县');
    expect(localStorage.getItem(key)).to.equal(null);
    find(element, '[part=answers] input[type=checkbox]').click();
    await calm(element);
    element.remove();
    expect(answers(await toForm())).to.deep.equal({ 登记地: '示例县' });
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ ...kept, at: kept.at - 25 * 3_600_000 }));
    expect(find(await toForm(), '[part=answers]'), 'a day later').to.equal(null);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('forgets at once when all is cleared', async () => {
    const element = await toForm();
    await choose(element, '登记地', '示例县');
    find(element, '[part=answers] input[type=checkbox]').click();
    await press(element, '全部清除');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(button(element, '全部清除')).to.equal(undefined);
  });

  it('says how many items fit, in one polite line', async () => {
    const element = await toForm();
    await choose(element, '登记地', '示例县');
    const said = () => words(find(element, '[role=status]'));
    await waitUntil(() => said() === '符合 0 项，可能符合 7 项，不符合 0 项', 'the numbers are not said');
  });
});

describe('figures and dates as they are typed', () => {
  const figures: readonly [string, string, unknown][] = [
    ['1200', 'yuan', 12_000_000],
    ['12000000元', 'yuan', 12_000_000],
    ['１，２００万', 'yuan', 12_000_000],
    ['1.2亿元', 'yuan', 120_000_000],
    ['三百万元', 'yuan', 3_000_000],
    ['约 5 千万', 'yuan', { min: 45_000_000, max: 55_000_000 }],
    ['约五百', 'person', { min: 450, max: 550 }],
    ['500万左右', 'yuan', { min: 4_500_000, max: 5_500_000 }],
    ['五百多人', 'person', { min: 500 }],
    ['1200多万元', 'yuan', { min: 12_000_000 }],
    ['超过300人', 'person', { min: 300 }],
    ['不到50人', 'person', { max: 50 }],
    ['2000万元以下', 'yuan', { max: 20_000_000 }],
    ['百分之五', 'percent', 5],
    ['0.1', 'yuan', 1_000],
    ['500-2000万', 'yuan', { min: 5_000_000, max: 20_000_000 }],
    ['500万至2000万', 'yuan', { min: 5_000_000, max: 20_000_000 }],
    ['2000万以上', 'yuan', { min: 20_000_000 }],
    ['-3', 'person', -3],
    ['六十人', 'person', 60],
    ['5%', 'percent', 5],
    ['12亩', '亩', 12],
  ];
  for (const [text, unit, value] of figures)
    it(`${text} (${unit})`, () => expect(readFigure(text, unit)).to.deep.equal({ value }));

  it('takes nothing that is no figure', () => {
    for (const text of ['很多', '两三万', '1200美元', '12a', '1.2.3', '']) {
      expect(readFigure(text, 'yuan'), text).to.deep.equal({ unread: 'notNumber' });
    }
    expect(readFigure('99999999999999', 'yuan')).to.deep.equal({ unread: 'notNumber' });
    for (const text of ['1e9', '60万元', '60%', '5亩'])
      expect(readFigure(text, 'person'), text).to.deep.equal({ unread: 'notNumber' });
    expect(readFigure('2000万-500万', 'yuan')).to.deep.equal({ unread: 'reversed' });
  });

  const dates: readonly [string, unknown][] = [
    ['2023-05-01', '2023-05-01'],
    ['2023.5.1', '2023-05-01'],
    ['20230501', '2023-05-01'],
    ['２０２３年５月１日', '2023-05-01'],
    ['2024年2月', { min: '2024-02-01', max: '2024-02-29' }],
    ['2023', { min: '2023-01-01', max: '2023-12-31' }],
  ];
  for (const [text, value] of dates) it(text, () => expect(readDate(text)).to.deep.equal({ value }));

  it('takes nothing that is no date', () => {
    for (const text of ['去年', '2023-13-01', '2023-02-30', '23-5-1'])
      expect(readDate(text), text).to.deep.equal({ unread: 'badDate' });
  });
});
