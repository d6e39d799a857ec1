import { expect } from '@open-wc/testing';
import { drawPicture, eachWithOwnPage, exampleOf } from '../../testing/picture-harness.js';

describe('the picture as text', () => {
  eachWithOwnPage();
  const textOf = async (name: string) => (await drawPicture(exampleOf(name))).text;

  it('says everything in the picture’s order, one thing a line', async () => {
    const text = await textOf('full');
    expect(text.split('\n').slice(0, 8)).to.deep.equal([
      '【一图读懂】示例市社区便民商业扶持办法',
      '示商规〔2025〕6号　示例市商务局、示例市财政局、示例市民政局',
      '开一家便民店，最高补助20万元，验收后10个工作日到账。',
      '',
      '一、背景依据：为什么出台',
      '现状：全市社区便民店3.2万家，仍有41%的小区步行15分钟买不到早餐。',
      '依据：落实省关于一刻钟便民生活圈的部署。',
      '',
    ]);
    for (const line of [
      '个体工商户：开办便民店的个体工商户',
      '新开便民店：20万元（一次性，此为上限）',
      '夜间营业：200—600元/月（按时长分三档）',
      '1. 补开店：新开和改造便民店分别补助。',
      '单店补助：原来最高10万元，现在最高20万元',
      '流动摊点：原来没有规定，现在纳入支持范围',
      '请勿这样做：不要拆分店面重复申报。',
      '咨询电话：0000-8810600',
    ]) {
      expect(text.split('\n')).to.include(line);
    }
    expect(text).not.to.match(/\n{3}|[ \t]\n|undefined|\{/);
  });

  it('numbers steps without saying their number twice', async () => {
    expect(await textOf('others')).to.include('1. 申请：网上提交。\n2. 验收：10个工作日内完成。');
  });

  it('speaks English, and is empty where nothing is shown', async () => {
    expect(await textOf('english')).to.include('单店补助: before 最高10万元, now 最高20万元');
    expect(document.createElement('policy-picture').text).to.equal('');
  });
});
