import type { Policy } from '@mingce/schema/types';
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
import { samplePolicyPair } from '../testing/sample-interpretations.js';
import { waitUntil } from '../testing/wait-until.js';
import '../generated/define/policy-changes.js';
import type { ChangesLoadEvent } from './policy-changes.events.js';

const links = { 'policy-url': '/p?id={id}#{anchor}', 'service-url': '/s?id={id}' };
const show = (attributes: Record<string, string>, width = 1000) =>
  draw('policy-changes', { attributes: { ...links, ...attributes }, width });
/** Each row as its number, its change, and its text with marks. */
const rows = (element: Element) =>
  all(element, '[part=row]').map((row) => [
    words(row.querySelector('[part=row-name]')),
    ...Array.from(row.querySelectorAll('[part=words]'), (side) =>
      Array.from(side.childNodes, (node) => {
        if (node instanceof Element && node.localName === 'del') return `[-${node.textContent}]`;
        if (node instanceof Element && node.localName === 'ins') return `[+${node.textContent}]`;
        return node instanceof Text ? node.data : '';
      })
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  ]);

const [{ links: _links, ...newer }, older] = samplePolicyPair as [Policy, Policy];
const line = (text: string) => ({ type: 'paragraph' as const, children: [text] });
const item = (number: number, label: string, text: string) => ({
  type: 'clause' as const,
  kind: 'level1' as const,
  anchor: `s${number}`,
  label,
  children: [line(text)],
});
const relations = [{ type: 'amends' as const, policy: 'old' }];
const decision: Policy = {
  ...newer,
  id: 'decision',
  title: '示例县人力资源和社会保障局关于修改《示例县创业补贴暂行办法》的决定',
  relations,
  body: [
    item(1, '一、', '将第二条修改为：“创业者正常经营满六个月的，可以申领一次性创业补贴，每户 12000 元。”'),
    item(2, '二、', '删去第三条。'),
    item(3, '三、', '将第四条第二款修改为：“逾期的，说明理由。”'),
  ],
};
const vague: Policy = { ...decision, id: 'vague', body: [item(1, '一、', '对有关条款的文字作相应调整。')] };
const seasons = ['春天', '夏日', '秋风', '冬雪', '晨雾', '晚霞'];
const rewritten: Policy = {
  ...newer,
  id: 'rewritten',
  relations: [{ type: 'replaces', policy: 'long' }],
  body: seasons.map((season, index) => ({
    ...item(index + 1, `第${index + 1}条`, `${season}在山间徐徐展开`),
    kind: 'article' as const,
  })),
};
const long: Policy = {
  ...older,
  id: 'long',
  body: seasons.map((_, index) => ({
    ...item(index + 1, `第${index + 1}条`, `补贴资金第${index}项按季度集中拨付`),
    kind: 'article' as const,
  })),
};

describe('<policy-changes>', () => {
  eachWithInterpretations({ policy: [...samplePolicyPair, decision, vague, rewritten, long] });

  it('compares an amending decision with the clauses that it names, and links what it cannot place', async () => {
    const element = await show({ policy: 'decision' });
    expect(words(find(element, '[part=summary]'))).to.match(
      /^新文件是修改决定，以下只对照其中写明的条款：修改 1删[去除] 1$/,
    );
    expect(rows(element).map(([head]) => head)).to.deep.equal(['第二条 修改', '第三条 删除']);
    expect(rows(element)[0]?.[2]).to.include('每户 [+12000] 元');
    expect(all(element, '[part=clauses] li').map(words)).to.deep.equal([
      '三、 将第四条第二款修改为：“逾期的，说明理由。”',
    ]);
    expect(link(element, '三、')?.getAttribute('href')).to.equal('/p?id=decision#s3');
    expect(all(element, '[part=version] a').map((node) => node.getAttribute('href'))).to.deep.equal([
      '/p?id=old',
      '/p?id=decision',
    ]);
  });

  it('says that a decision cannot be compared clause by clause, and links both texts', async () => {
    const element = await show({ policy: 'vague' });
    expect(words(find(element, '[part=summary]'))).to.equal(
      '新文件是修改决定，与旧文件不能逐条对照，请查看两份文件的原文。',
    );
    expect(rows(element)).to.deep.equal([]);
    expect(all(element, '[part=version] a')).to.have.length(2);
  });

  it('says in one sentence that a text is rewritten, and folds the new one', async () => {
    const element = await show({ policy: 'rewritten' });
    expect(words(find(element, '[part=summary]'))).to.equal(
      '新文件已全面改写，旧文件 6 条中只有 0 条大体保留，不作逐条对照。',
    );
    expect(rows(element)).to.deep.equal([]);
    const details = find(element, 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(all(element, '[part=clauses] li')).to.have.length(6);
    await expect(element).to.be.accessible();
  });

  it('shows the differences its authors wrote, each with its clauses, what was not there before included', async () => {
    const element = await show({ interpretation: 'picture' });
    expect(all(element, '[part=authored] tbody tr').map(words)).to.deep.equal([
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
    expect(words(find(element, '[part=summary]'))).to.equal('旧文件4条，新文件5条：修改 1新增 2删除 1未变 2');
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
    const [first, second] = all(element, '[part=unchanged]');
    expect([words(first), words(second)]).to.deep.equal(['第一条没有变化展开', '第五条没有变化展开']);
    second?.click();
    await waitUntil(() => inside(element).activeElement?.matches('[part=row]'));
    expect(words(inside(element).activeElement)).to.match(/^第五条 原第四条 未变/);
    all(element, 'button')
      .find((node) => words(node) === '收起没有变化的条款')
      ?.click();
    await waitUntil(() => inside(element).activeElement?.matches('[part=unchanged]'));
    expect(all(element, '[part=unchanged]')).to.have.length(2);
  });

  it('compares any two documents that are named', async () => {
    const element = await show({ policy: 'old', old: 'new' });
    expect(find(element, '[part=authored]')).to.equal(null);
    expect(all(element, '[part=version-title]').map(words)).to.deep.equal([
      '示例县创业补贴实施细则',
      '示例县创业补贴暂行办法',
    ]);
  });

  it('fires an event with what it has compared, and links to what explains the policy and to where to apply', async () => {
    const element = await draw('policy-changes', {
      attributes: { interpretation: 'picture', ...links },
      settles: false,
    });
    const { detail } = await expectEvent<ChangesLoadEvent>(element, 'policy-changes-load', () => undefined);
    expect(detail).to.deep.equal({ policy: 'new', old: 'old', authored: 2 });
    expect(link(element, '一次性创业补贴申领')?.getAttribute('href')).to.equal('/s?id=apply');
    expect(all(element, 'a').map((node) => node.getAttribute('href'))).to.include.members([
      '/p?id=new',
      '/p?id=old',
    ]);
  });

  it('says that there is nothing to compare', async () => {
    const element = await show({ policy: 'bare' });
    expect(words(find(element, '[part=message]'))).to.include('没有可以对照的内容');
    expect(link(element, '查看全文')?.getAttribute('href')).to.equal('/p?id=bare');
  });

  it('says that a document to compare is not there', async () => {
    const element = await draw('policy-changes', { attributes: { policy: 'nowhere' }, settles: false });
    await expectEvent(element, 'policy-error', () => undefined);
    await settled(element);
    expect(words(find(element, '[role=alert]'))).to.include('没有找到要对照的文件');
  });
});
