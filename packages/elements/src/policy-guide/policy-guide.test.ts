import { expectEvent } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import '../generated/define/policy-guide.js';
import { describeAccessibleExamples } from '../testing/accessible-examples.js';
import { describeLayout } from '../testing/describe-layout.js';
import {
  all,
  button,
  draw,
  eachWithInterpretations,
  find,
  inside,
  link,
  words,
} from '../testing/interpretation-harness.js';
import { sampleGuide } from '../testing/sample-guides.js';
import { waitUntil } from '../testing/wait-until.js';
import type { GuideLoadEvent, GuideOutcomeEvent } from './policy-guide.events.js';

type Guide = Awaited<ReturnType<typeof draw>>;

const open = (setting: Parameters<typeof draw>[1] = {}) =>
  draw('policy-guide', {
    ...setting,
    attributes: { guide: 'startup', 'policy-url': '/p?id={id}#{anchor}', ...setting.attributes },
  });

/** Presses the option with these words, and waits until the next step is drawn. */
async function choose(guide: Guide, label: string): Promise<void> {
  const option = all<HTMLButtonElement>(guide, '[part=option]').find((one) => words(one).startsWith(label));
  expect(option, `an option “${label}”`).to.exist;
  option?.click();
  await guide.updateComplete;
}

async function press(guide: Guide, name: string): Promise<void> {
  button(guide, name).click();
  await guide.updateComplete;
}

const asked = (guide: Guide) => words(find(guide, '[part=question] h3'));
const concluded = (guide: Guide) => words(find(guide, '[part=outcome] h3'));
const given = (guide: Guide) => all(guide, '[part=answers] li').map((one) => words(one));

describe('<policy-guide>', () => {
  eachWithInterpretations({
    guide: [
      sampleGuide,
      { ...sampleGuide, id: 'doubtful', doubtful: true },
      { ...sampleGuide, id: 'ended', validTo: '2024-12-31' },
      {
        ...sampleGuide,
        id: 'round',
        questions: [
          {
            id: 'first',
            question: '甲？',
            options: [
              { label: '是', next: 'first' },
              { label: '不是', next: 'nowhere' },
            ],
          },
        ],
      },
    ],
  });

  it('asks one question after another and ends with a conclusion that quotes its clauses', async () => {
    const guide = await open();
    expect(words(find(guide, 'h2'))).to.equal('我能领一次性创业补贴吗');
    expect(asked(guide)).to.equal('是首次创办小微企业或者从事个体经营吗？');
    expect(words(find(guide, '[part=question]'))).to.include('第 1 题，最多还有 2 题');
    await choose(guide, '是首次');
    expect(words(find(guide, '[part=question]'))).to.include('第 2 题，最多还有 1 题');
    await choose(guide, '满六个月');
    await choose(guide, '不是');
    expect(concluded(guide)).to.equal('可以申领，每户12000元');
    const outcome = find(guide, '[part=outcome]');
    expect(words(outcome)).to.include('可以申领一次性创业补贴，每户 12000 元');
    expect(words(outcome)).to.include('以主管部门认定为准');
    expect(link(guide, '第三条')?.getAttribute('href')).to.equal('/p?id=new#art-3');
    expect(find<HTMLAnchorElement>(guide, 'a[href^="tel:"]').getAttribute('href')).to.equal(
      'tel:00008820510',
    );
    expect(link(guide, '创业指导预约')?.getAttribute('href')).to.equal('https://www.example.gov.cn/yy/');
    expect(given(guide)).to.deep.equal([
      '是首次创办小微企业或者从事个体经营吗？ 是首次 修改',
      '正常经营满六个月了吗？ 满六个月 修改',
      '是返乡创业吗？ 不是 修改',
    ]);
  });

  it('leads focus to each question and to the conclusion, never before somebody has answered', async () => {
    const guide = await open();
    expect(inside(guide).activeElement).to.equal(null);
    await choose(guide, '是首次');
    expect(inside(guide).activeElement).to.equal(find(guide, '[part=question]'));
    await choose(guide, '还不满六个月');
    expect(inside(guide).activeElement).to.equal(find(guide, '[part=outcome]'));
  });

  it('leaves an answer chosen before its width on a phone in care mode', async () => {
    const guide = await open({ attributes: { care: '' }, width: 320 });
    await choose(guide, '是首次');
    await press(guide, '修改：是首次创办小微企业或者从事个体经营吗？');
    const [chosen, other] = all<HTMLElement>(guide, '[part=option] [lang=zh-CN]').map(
      (label) => label.parentElement?.getBoundingClientRect().width ?? 0,
    );
    expect(words(find(guide, '[aria-pressed=true]'))).to.include('上次选的是这一项');
    expect(chosen).to.equal(other);
  });

  it('changes one answer and keeps those that still count', async () => {
    const guide = await open();
    for (const label of ['是首次', '满六个月', '不是']) await choose(guide, label);
    button(guide, '修改：正常经营满六个月了吗？').click();
    await guide.updateComplete;
    expect(asked(guide)).to.equal('正常经营满六个月了吗？');
    expect(words(find(guide, '[aria-pressed=true]'))).to.include('满六个月 上次选的是这一项');
    await choose(guide, '还不满六个月');
    expect(concluded(guide)).to.equal('满六个月后再申领');
    button(guide, '修改：正常经营满六个月了吗？').click();
    await guide.updateComplete;
    await choose(guide, '满六个月');
    expect(concluded(guide), 'the third question keeps its answer').to.equal('可以申领，每户12000元');
  });

  it('goes back one question, leaves an answer as it is, and starts again', async () => {
    const guide = await open();
    await choose(guide, '是首次');
    await choose(guide, '满六个月');
    await press(guide, '上一题');
    expect(asked(guide)).to.equal('正常经营满六个月了吗？');
    await press(guide, '不改了');
    expect(asked(guide)).to.equal('是返乡创业吗？');
    await press(guide, '重新开始');
    expect(asked(guide)).to.equal('是首次创办小微企业或者从事个体经营吗？');
    expect(given(guide)).to.deep.equal([]);
  });

  it('reports the guide and the conclusion, and nothing of the answers', async () => {
    const guide = await open({ settles: false });
    const loaded = await expectEvent<GuideLoadEvent>(guide, 'policy-guide-load', () => undefined);
    expect(loaded.detail).to.deep.equal({ guide: 'startup' });
    await guide.updateComplete;
    const { detail } = await expectEvent<GuideOutcomeEvent>(guide, 'policy-guide-outcome', () =>
      choose(guide, '不是首次'),
    );
    expect(detail).to.deep.equal({ guide: 'startup', outcome: 'no' });
  });

  it('asks the network for nothing while it is answered, and puts nothing into the address', async () => {
    const { feed } = await import('../testing/interpretation-harness.js');
    const guide = await open();
    const before = [feed.requests.length, location.href];
    for (const label of ['是首次', '满六个月', '不是']) await choose(guide, label);
    expect([feed.requests.length, location.href]).to.deep.equal(before);
  });

  it('copies the conclusion with the way to it, its basis and its source', async () => {
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    try {
      const guide = await open();
      for (const label of ['是首次', '还不满六个月']) await choose(guide, label);
      button(guide, '复制结论').click();
      await waitUntil(() => button(guide, '已复制') !== undefined, 'nothing was copied');
    } finally {
      navigator.clipboard.writeText = write;
    }
    expect(copied[0]?.split('\n')).to.deep.equal([
      '我能领一次性创业补贴吗',
      '1. 是首次创办小微企业或者从事个体经营吗？是首次',
      '2. 正常经营满六个月了吗？还不满六个月',
      '结论：满六个月后再申领',
      '依据：第三条',
      '示例县人力资源和社会保障局，2024年6月1日答复',
      '结论按所选情况得出，以主管部门认定为准。',
      '来源：示例市政策文件库',
    ]);
  });

  for (const [id, doubt] of [
    ['doubtful', '所依据的条款已有变动，本导办待核实。'],
    ['ended', '本导办适用到2024年12月31日'],
  ] as const) {
    it(`says what makes it doubtful: ${id}`, async () => {
      const guide = await open({ attributes: { guide: id } });
      expect(words(find(guide, '[part=doubt]'))).to.include(doubt);
    });
  }

  it('ends a round that got into a feed with a word and the way back', async () => {
    const guide = await open({ attributes: { guide: 'round' } });
    await choose(guide, '是');
    expect(words(find(guide, '[role=alert]'))).to.include('这一步没有结论');
    await press(guide, '重新开始');
    await choose(guide, '不是');
    expect(words(find(guide, '[role=alert]'))).to.include('这一步没有结论');
  });

  it('begins where the page says, and anew with another guide', async () => {
    const drawn = await open();
    Object.assign(drawn, { answers: new Map([['first', 1]]) });
    await drawn.updateComplete;
    expect(concluded(drawn)).to.equal('不在补贴范围内');
    drawn.setAttribute('guide', 'doubtful');
    await waitUntil(() => find(drawn, '[part=doubt]') !== null, 'the other guide is not drawn');
    expect(asked(drawn)).to.equal('是首次创办小微企业或者从事个体经营吗？');
  });

  it('says that there is no such guide', async () => {
    const guide = await open({ attributes: { guide: 'nowhere' } });
    expect(words(find(guide, '[role=alert]'))).to.include('没有找到该导办');
  });

  it('speaks English around the feed’s own words', async () => {
    const guide = await open({ provider: { locale: 'en' } });
    expect(words(find(guide, '[part=question]'))).to.include('Question 1, at most 2 more');
    expect(find(guide, '[part=option] [lang]').getAttribute('lang')).to.equal('zh-CN');
  });
});

describeAccessibleExamples('policy-guide');
describeLayout('policy-guide');
