import type { Zone } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import { all, button, eachWithBenefits, find, openFinder, press, words } from '../testing/package-harness.js';
import { benefitsFeed } from '../testing/sample-benefits.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicyPackage } from './policy-package.js';

const zone = (kind: Zone['kind'], code: string, calendar: boolean): Zone => ({
  kind,
  code,
  records: {},
  syndication: `syndication/${kind}/${code}`,
  ...(calendar ? { calendar: true } : {}),
});
const zones = [
  zone('need', 'funding', true),
  zone('need', 'employment', false),
  zone('region', '990122', true),
];

/** Unfolds the addresses, and waits until they are drawn. */
async function unfold(element: PolicyPackage): Promise<void> {
  find<HTMLDetailsElement>(element, '[part=follow]').open = true;
  await waitUntil(() => all(element, '[part=follow] li').length > 0, 'no addresses');
}
const addresses = (element: PolicyPackage) =>
  all<HTMLAnchorElement>(element, '[part=follow] a').map((link) => [
    words(link),
    link.href.replace(/^.*example\//, ''),
  ]);

describe('<policy-package>: following what is listed', () => {
  eachWithBenefits(undefined, zones);
  const open = () => openFinder();

  it('gives the files of each need and place that the list is of', async () => {
    const element = await open();
    await unfold(element);
    const place = [
      ['示例县：新政策（Atom）', 'syndication/region/990122.xml'],
      ['示例县：新政策（JSON Feed）', 'syndication/region/990122.json'],
      ['示例县：申报截止日历（ICS）', 'syndication/region/990122.ics'],
    ];
    expect(addresses(element)).to.deep.equal(place);
    await press(
      element,
      all(element, '[part=need]')
        .map(words)
        .find((name) => name.includes('就业')) ?? '',
    );
    expect(addresses(element)).to.deep.equal([
      ['就业：新政策（Atom）', 'syndication/need/employment.xml'],
      ['就业：新政策（JSON Feed）', 'syndication/need/employment.json'],
      ...place,
    ]);
  });

  it('gives those of everything where nothing is chosen', async () => {
    const element = await openFinder({ region: '' });
    await unfold(element);
    expect(addresses(element)).to.deep.equal([
      ['全部：新政策（Atom）', 'syndication/all.xml'],
      ['全部：新政策（JSON Feed）', 'syndication/all.json'],
      ['全部：申报截止日历（ICS）', 'syndication/all.ics'],
    ]);
  });

  it('says that the addresses are not there, and tries again', async () => {
    const broken = await benefitsFeed('https://package-unread.example/feed.json', undefined, zones);
    const remove = broken.install();
    try {
      const element = await openFinder({ feed: broken.url });
      const { sha256 = '' } = broken.manifest.zones ?? {};
      broken.remove(Array.from(broken.files.keys()).find((path) => path.includes(sha256)) ?? '');
      find<HTMLDetailsElement>(element, '[part=follow]').open = true;
      await waitUntil(() => find(element, '[part=follow] [role=alert]') !== null, 'nothing is said');
      expect(words(find(element, '[part=follow] [role=alert]'))).to.include('订阅地址没有读取成功');
      broken.heal();
      button(element, '重试').click();
      await waitUntil(() => all(element, '[part=follow] li').length > 0, 'no addresses');
    } finally {
      remove();
    }
  });

  it('offers nothing where the feed does not say what can be followed', async () => {
    const plain = await benefitsFeed('https://package-unfollowed.example/feed.json');
    const remove = plain.install();
    try {
      const element = await openFinder({ feed: plain.url });
      expect(find(element, '[part=follow]')).to.equal(null);
    } finally {
      remove();
    }
  });
});
