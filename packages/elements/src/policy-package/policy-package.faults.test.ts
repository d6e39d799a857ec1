import { expect } from '@open-wc/testing';
import {
  all,
  calm,
  card,
  eachWithBenefits,
  feed,
  find,
  guard,
  openFinder,
  press,
  titles,
  words,
} from '../testing/package-harness.js';
import { sampleBenefitPolicies } from '../testing/sample-benefits.js';
import { waitUntil } from '../testing/wait-until.js';

const [industry] = sampleBenefitPolicies;
if (!industry?.benefit) throw new Error('the sample has changed');

/** More items than fit into one part of the feed. */
const many = Array.from({ length: 41 }, (_, number) => ({
  ...industry,
  id: `many-${number}`,
  benefit: {
    needs: industry.benefit?.needs ?? [],
    items: Array.from({ length: 6 }, (__, place) => ({
      ...(industry.benefit?.items[1] as NonNullable<typeof industry.benefit>['items'][number]),
      id: `item-${place}`,
      title: `第${number}批第${place}项奖励`,
    })),
  },
}));

describe('<policy-package> without items', () => {
  eachWithBenefits([]);

  it('says that there are none, and whom to call', async () => {
    const element = await openFinder();
    expect(words(find(element, '[part=message]')))
      .to.include('还没有惠企事项')
      .and.to.include('0000-12345');
  });
});

describe('<policy-package> with a feed that cannot be read', () => {
  eachWithBenefits();

  it('says so, and tries again', async () => {
    feed.offline();
    const element = await openFinder();
    expect(words(find(element, '[role=alert]'))).to.include('没有连上');
    feed.heal();
    await press(element, '重试');
    await waitUntil(() => titles(element).length === 7, 'it is not tried again', { timeout: 8000 });
  });
});

describe('<policy-package> with a damaged part', () => {
  eachWithBenefits(many);

  it('shows what is there, says what is missing, and tries again', async () => {
    const fileOf = (sha256: string) =>
      Array.from(feed.files.keys()).find((path) => path.includes(sha256)) ?? '';
    const bytes = feed.files.get(fileOf(feed.manifest.benefits?.sha256 ?? ''));
    const { parts } = JSON.parse(new TextDecoder().decode(bytes));
    feed.remove(fileOf(parts[1].rules?.sha256 ?? parts[1].sha256));
    const element = await openFinder();
    await waitUntil(() => find(element, '[part=note]') !== null, 'nothing is said', { timeout: 8000 });
    expect(words(find(element, '[part=note]'))).to.include('有 46 项没有加载出来');
    expect(titles(element)).to.have.length(10);
    guard.expect(/feed\./);
    feed.heal();
    await press(element, '重试');
    await waitUntil(() => find(element, '[part=note]') === null, 'it is not tried again', { timeout: 8000 });
  });
});

describe('<policy-package> with hostile text', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'>{{}}';
  const [item] = industry.benefit?.items ?? [];
  eachWithBenefits([
    {
      ...industry,
      title: hostile,
      benefit: {
        needs: ['funding'],
        items: [{ ...(item as NonNullable<typeof item>), title: hostile, applyUrl: 'javascript:alert(1)' }],
      },
    },
  ]);

  it('shows text as text, and follows no address that a page must not', async () => {
    const element = await openFinder({ item: 'shixian-gongye/equipment' });
    expect(words(find(element, 'h2'))).to.equal(hostile);
    expect(all(element, 'img, script')).to.deep.equal([]);
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.filter(({ href }) => href.startsWith('javascript'))).to.deep.equal([]);
  });
});

describe('<policy-package> with an item that asks for what nobody here knows', () => {
  const odd = {
    id: 'odd',
    text: '外星企业',
    test: { fact: 'planet', operator: 'equals' as const, value: 'mars' },
  };
  const items = [{ id: 'strange', title: '条件看不懂的事项', conditions: [odd] }];
  eachWithBenefits([{ ...industry, id: 'odd-policy', benefit: { needs: ['funding'], items } }]);

  it('lists it as possible and says why; in full it is shown without a verdict', async () => {
    const element = await openFinder({ step: 'results' }, { profile: { region: '990122' } });
    await calm(element);
    guard.expect(/odd-policy\/strange is left unjudged: eligibility.unknownFact/);
    expect(words(card(element, '条件看不懂的事项'))).to.include('暂时无法核对');
    expect(words(find(element, '[role=tab][aria-selected=true]'))).to.equal('可能符合 1');
    (card(element, '条件看不懂的事项').querySelector('a') as HTMLElement).click();
    await waitUntil(() => find(element, '[part=message]') !== null, 'nothing is shown');
    expect(words(find(element, '[part=message]'))).to.include('请查看政策原文或者咨询主管部门');
    guard.expect(/eligibility.unknownFact/);
  });
});
