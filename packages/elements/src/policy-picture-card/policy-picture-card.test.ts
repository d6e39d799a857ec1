import { expectAccessible, fakeFeed } from '@mingce/testing';
import { expect, oneEvent } from '@open-wc/testing';
import {
  examplePolicy,
  fullRecord,
  type PictureRecord,
  policyPictureExamples,
} from '../policy-picture/policy-picture.examples.js';
import '../generated/define/policy-provider.js';
import { eachWithOwnPage, removeAfterTest } from '../testing/picture-harness.js';
import { sampleToday } from '../testing/sample-feed.js';
import { waitUntil } from '../testing/wait-until.js';
import { cardFigures } from './card-content.js';
import '../generated/define/policy-picture-card.js';
import type { PolicyPictureCard } from './policy-picture-card.js';

async function place(prepare: (card: PolicyPictureCard) => void, feed = ''): Promise<PolicyPictureCard> {
  const provider = document.createElement('policy-provider');
  provider.setAttribute('today', sampleToday);
  provider.setAttribute('feed', feed);
  document.body.append(provider);
  removeAfterTest(provider);
  const card = document.createElement('policy-picture-card');
  prepare(card);
  provider.append(card);
  await card.updateComplete;
  return card;
}

const drawCard = (record: PictureRecord, policy = examplePolicy, theme = '') =>
  place((card) => {
    card.record = record;
    card.policyRecord = policy;
    card.theme = theme;
  });
const part = (card: PolicyPictureCard, selector: string) =>
  card.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const words = (card: PolicyPictureCard, selector: string) =>
  (part(card, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All content outside the card or outside its line. */
function outside(card: PolicyPictureCard): string[] {
  const edge = part(card, '[part=card]')?.getBoundingClientRect();
  const all = Array.from(card.shadowRoot?.querySelectorAll('[part=card] *:not(svg *):not(wbr)') ?? []);
  return all
    .filter((node) => {
      const { top, right, bottom } = node.getBoundingClientRect();
      return top < (edge?.top ?? 0) - 1 || right > (edge?.right ?? 0) + 1 || bottom > (edge?.bottom ?? 0) + 1;
    })
    .filter((node) => getComputedStyle(node).display !== 'none')
    .map((node) => `${node.getAttribute('class')} ${node.textContent}`);
}

describe('<policy-picture-card>', () => {
  eachWithOwnPage();

  it('is 1200 × 630 px and says title, figures, issuer and number', async () => {
    const card = await drawCard(fullRecord);
    // The card has its own size in a wide column, and is scaled down in a narrower one.
    card.style.width = '1200px';
    await waitUntil(() => card.getBoundingClientRect().height > 600);
    const { width, height } = card.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1200, 630]);
    expect(words(card, '[part=title]')).to.equal('示例市社区便民商业扶持办法');
    expect(words(card, '[part=card]')).to.contain('一图读懂');
    expect(words(card, '[part=brand]')).to.equal('示例市商务局');
    expect(words(card, '[part=facts]')).to.equal('示商规〔2025〕6号 自2025年4月1日起施行');
    expect(words(card, '[part=figure]')).to.match(/^20 ?万元 新开便民店/);
  });

  it('draws an interpretation of a feed and says so, and reports one that is not there', async () => {
    const feed = await fakeFeed(
      { interpretation: [fullRecord], policy: [examplePolicy] },
      { url: `https://card-${Math.random().toString(36).slice(2)}.example/feed.json` },
    );
    const uninstall = feed.install();
    const card = document.createElement('policy-picture-card');
    const loaded = oneEvent(card, 'policy-picture-load');
    const { parentElement: provider } = await place(() => undefined, feed.url);
    provider?.append(card);
    card.setAttribute('interpretation', fullRecord.id);
    await loaded;
    expect(words(card, '[part=title]')).to.equal('示例市社区便民商业扶持办法');
    const failed = oneEvent(card, 'policy-error');
    card.setAttribute('interpretation', 'nothing');
    await failed;
    uninstall();
  });

  it('takes the theme it is given, else the author’s', async () => {
    const palette = async (theme: string) => {
      const card = await drawCard({ ...fullRecord, theme: 'green' }, examplePolicy, theme);
      return part(card, '[part=card]')?.dataset.palette;
    };
    expect([await palette(''), await palette('ink'), await palette('pink')]).to.deep.equal([
      'green',
      'ink',
      'green',
    ]);
  });

  it('warns where the policy no longer holds', async () => {
    const card = await drawCard(fullRecord, { ...examplePolicy, expiresOn: '2025-05-01' });
    expect(words(card, '[part=warning]')).to.include('已失效');
    expect(part(card, '[part=facts]')).to.equal(null);
  });

  it('keeps everything inside, however long it is', async () => {
    const titles = [
      '限塑令',
      '示例市养老服务管理办法',
      '示例市人民政府办公室关于印发《示例市进一步优化营商环境更好服务经营主体高质量发展若干措施（2025—2027年）》的通知（试行）',
      '示例市推动大规模设备更新和消费品以旧换新行动方案'.repeat(9),
      'https://www.example.gov.cn/a-title-without-any-place-to-break-it/at-all-so-that-it-is-wider',
      '<script>alert(1)</script><img src=x onerror=alert(2)>',
    ];
    for (const title of titles) {
      const card = await drawCard({ ...fullRecord, title, issuers: Array(9).fill('示例市发展和改革委员会') });
      expect(outside(card), title).to.deep.equal([]);
      const stack = part(card, '[part=words] > div')?.clientHeight ?? 0;
      expect(stack, title).to.be.at.most(part(card, '[part=words]')?.clientHeight ?? 0);
    }
    for (const example of policyPictureExamples) {
      const card = await drawCard(example.record, example.policy);
      expect(outside(card), example.name).to.deep.equal([]);
    }
  });

  it('does not break a title that fits on one line', async () => {
    const card = await drawCard({ ...fullRecord, title: '示例市养老服务管理办法' });
    const title = part(card, '[part=title]');
    const size = Number.parseFloat(getComputedStyle(title as Element).fontSize);
    expect(title?.clientHeight).to.be.below(size * 2);
  });

  it('has nothing for axe to find, in every theme', async () => {
    for (const theme of ['red', 'blue', 'green', 'warm', 'ink', 'contrast']) {
      const card = await drawCard(fullRecord, examplePolicy, theme);
      await expectAccessible(card, { rules: { region: { enabled: false } } });
      card.remove();
    }
  });
});

describe('cardFigures', () => {
  const of = (elements: PictureRecord['elements']) =>
    cardFigures({ interpretation: { ...fullRecord, elements, layout: [] }, policy: examplePolicy }).map(
      ({ title, amount }) => `${title} ${amount?.value}${amount?.unit}`,
    );

  it('takes the author’s choice, and never a penalty', () => {
    const fine = { item: '擅自拆除（罚款）', value: 500, unit: '万元' };
    const share = { item: '贷款贴息', value: 50, unit: '%', lead: true };
    expect(of({ standards: [fine, { item: '设备', value: 80, unit: '万元' }, share] })).to.deep.equal([
      '贷款贴息 50%',
      '设备 80万元',
    ]);
    expect(of({ standards: [fine] })).to.deep.equal([]);
  });

  it('takes two amounts, the largest first, rather than percentages', () => {
    expect(
      of({
        standards: [
          { item: '一般项目', value: 10, unit: '%' },
          { item: '设备', value: 80, unit: '万元' },
          { item: '三年累计上限', value: 300, unit: '万元' },
          { item: '软件', value: 20, unit: '万元' },
        ],
      }),
    ).to.deep.equal(['三年累计上限 300万元', '设备 80万元']);
  });

  it('takes the shares to be reached where there is no amount, and none at all if it must', () => {
    expect(of({ objectives: [{ title: '覆盖', text: '便民生活圈覆盖率由59%提高到90%。' }] })).to.deep.equal([
      '便民生活圈覆盖率 90%',
    ]);
    expect(of({ background: [{ text: '为方便居民。' }] })).to.deep.equal([]);
  });
});
