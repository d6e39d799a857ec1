import { expect } from '@open-wc/testing';
import { differenceOf, isFigure, onOneScale, percentagesOf } from './numbers.js';

describe('numbers', () => {
  it('finds the percentages a text names, with where they were', () => {
    expect(
      percentagesOf({ text: '到2030年，分类覆盖率达到100%，回收利用率由21%提高到36.5%。' }),
    ).to.deep.equal([
      { label: '分类覆盖率', from: undefined, to: 100 },
      { label: '回收利用率', from: 21, to: 36.5 },
    ]);
    expect(percentagesOf({ text: '投资年均增长10%以上。' })).to.deep.equal([]);
    expect(percentagesOf({ text: '产值达到上年的150%。' })).to.deep.equal([]);
  });

  it('puts numbers on one scale only where they share a unit and a size', () => {
    const item = (value: number | string, unit: string) => ({ text: '', amount: { value, unit } });
    expect(onOneScale([item(2, '万元/户'), item(300, '万元')])).to.deep.equal([2, 300]);
    expect(onOneScale([item(2, '元'), item(300, '万元')])).to.equal(undefined);
    expect(onOneScale([item(1, '元'), item(300, '元')])).to.equal(undefined);
    expect(onOneScale([item('2至6', '元')])).to.equal(undefined);
    expect(onOneScale([item(0, '元'), item(5, '元')])).to.equal(undefined);
  });

  it('distinguishes figures from words', () => {
    expect(['300', '2至6', '120—360', '1.5'].every((value) => isFigure({ value, unit: '' }))).to.equal(true);
    expect(['三分之二', '不少于3', ''].some((value) => isFigure({ value, unit: '' }))).to.equal(false);
  });

  it('says how much a change changes, and is silent where it is not certain', () => {
    const difference = (was: string, text: string) => differenceOf({ was, text });
    expect(difference('最高20万元', '最高30万元')).to.deep.equal({ difference: 10, unit: '万元' });
    expect(difference('60个工作日', '30个工作日')).to.deep.equal({ difference: -30, unit: '个工作日' });
    expect(difference('8%', '10.5%')).to.deep.equal({ difference: 2.5, unit: '个百分点' });
    expect(difference('5000万元以上', '2000万元以上')).to.deep.equal({ difference: -3000, unit: '万元' });
    for (const [was, text] of [
      ['8%', '10%或者12%'],
      ['70周岁', '60周岁'],
      ['', '5万元'],
      ['3个月', '3年'],
      ['5元', '5元'],
    ] as const) {
      expect(difference(was, text), `${was} → ${text}`).to.equal(undefined);
    }
  });
});
