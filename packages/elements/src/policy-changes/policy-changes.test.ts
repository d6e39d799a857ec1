import { expectEvent } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import {
  all,
  draw,
  eachWithInterpretations,
  find,
  inside,
  link,
  settled,
  words,
} from '../testing/interpretation-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import './define.js';
import type { ChangesLoadEvent } from './policy-changes.events.js';

const links = { 'policy-url': '/p?id={id}#{anchor}', 'service-url': '/s?id={id}' };
const show = (attributes: Record<string, string>, width = 1000) =>
  draw('policy-changes', { attributes: { ...links, ...attributes }, width });
/** Each row as its number, what became of it, and its words with the marks of an editor. */
const rows = (element: Element) =>
  all(element, '.row').map((row) => [
    words(row.querySelector('.row-head')),
    ...Array.from(row.querySelectorAll('.words'), (side) =>
      Array.from(side.childNodes, (node) => {
        if (node instanceof Element && node.localName === 'del') return `[-${node.textContent}]`;
        if (node instanceof Element && node.localName === 'ins') return `[+${node.textContent}]`;
        return node instanceof Text ? node.data : '';
      })
        .join('')
        .trim(),
    ),
  ]);

describe('<policy-changes>', () => {
  eachWithInterpretations();

  it('shows the differences its authors wrote, each with its clauses, what was not there before included', async () => {
    const element = await show({ interpretation: 'picture' });
    expect(all(element, '.changes tbody tr').map(words)).to.deep.equal([
      '补贴标准 原来 每户 8000 元 《示例县创业补贴暂行办法》第二条 现在 每户 12000 元 第三条',
      '返乡创业 原来 无 现在 每户增加 2000 元',
    ]);
    expect(link(element, '第三条')?.getAttribute('href')).to.equal('/p?id=new#art-3');
    expect(link(element, '《示例县创业补贴暂行办法》第二条')?.getAttribute('href')).to.equal(
      '/p?id=old#art-2',
    );
  });

  it('compares the text with the one it replaces, clause by clause, each side with its own marks', async () => {
    const element = await show({ interpretation: 'picture' });
    expect(words(find(element, '.summary'))).to.equal('旧文件4条，新文件5条：修改 1新增 2删除 1未变 2');
    expect(rows(element).map(([head]) => head)).to.deep.equal([
      '第二条 新增',
      '第三条 原第二条 修改',
      '第三条 删除',
      '第四条 新增',
    ]);
    expect(rows(element)[1]?.slice(1)).to.deep.equal([
      '创业者正常经营满[-十二]个月的，可以申领一次性创业补贴，每户 [-8000] 元。',
      '创业者正常经营满[+六]个月的，可以申领一次性创业补贴，每户 [+12000] 元[+；返乡创业的创业者，另有奖励]。',
    ]);
    expect(link(element, '第二条')?.getAttribute('href')).to.equal('/p?id=new#art-2');
  });

  it('puts both texts into one where it is narrow', async () => {
    const element = await show({ interpretation: 'picture' }, 375);
    expect(rows(element)[1]?.slice(1)).to.deep.equal([
      '创业者正常经营满[-十二][+六]个月的，可以申领一次性创业补贴，每户 [-8000][+12000] 元[+；返乡创业的创业者，另有奖励]。',
    ]);
  });

  it('folds what has not changed, unfolds it with the focus in it, and folds it again', async () => {
    const element = await show({ interpretation: 'picture' });
    const [first, second] = all(element, '.run');
    expect([words(first), words(second)]).to.deep.equal(['第一条没有变化展开', '第五条没有变化展开']);
    second?.click();
    await waitUntil(() => inside(element).activeElement?.matches('.row'));
    expect(words(inside(element).activeElement)).to.match(/^第五条 原第四条 未变/);
    all(element, 'button')
      .find((node) => words(node) === '收起没有变化的条款')
      ?.click();
    await waitUntil(() => inside(element).activeElement?.matches('.run'));
    expect(all(element, '.run')).to.have.length(2);
  });

  it('compares any two documents that are named', async () => {
    const element = await show({ policy: 'old', old: 'new' });
    expect(find(element, '.authored')).to.equal(null);
    expect(all(element, '.version-title').map(words)).to.deep.equal([
      '示例县创业补贴实施细则',
      '示例县创业补贴暂行办法',
    ]);
  });

  it('tells what it has compared, and links to what explains the policy and to where to apply', async () => {
    const element = await draw('policy-changes', {
      attributes: { interpretation: 'picture', ...links },
      settles: false,
    });
    const { detail } = await expectEvent<ChangesLoadEvent>(element, 'policy-changes-load', () => undefined);
    expect(detail).to.deep.equal({ policy: 'new', old: 'old', authored: 2 });
    expect(link(element, '一次性创业补贴申领')?.getAttribute('href')).to.equal('/s?id=apply');
    expect(all(element, '.companions a').map((node) => node.getAttribute('href'))).to.include.members([
      '/p?id=new',
      '/p?id=old',
    ]);
  });

  it('says that there is nothing to compare', async () => {
    const element = await show({ policy: 'bare' });
    expect(words(find(element, '.face'))).to.include('没有可以对照的内容');
    expect(link(element, '查看全文')?.getAttribute('href')).to.equal('/p?id=bare');
  });

  it('says that a document to compare is not there', async () => {
    const element = await draw('policy-changes', { attributes: { policy: 'nowhere' }, settles: false });
    await expectEvent(element, 'policy-error', () => undefined);
    await settled(element);
    expect(words(find(element, '[role=alert]'))).to.include('没有找到要对照的文件');
  });
});
