import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, draw, eachWithOwnReaderFeed, feed, find, words } from '../testing/reader-harness.js';
import { readerPolicy } from '../testing/reader-policies.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicyReader } from './policy-reader.js';

const attributes = (policy: string) => ({ policy, 'policy-url': '/p?id={id}' });
const items = (reader: PolicyReader) =>
  all(reader, '[part=related] > ul > li').map((item) => [
    words(item.querySelector('[part=relation]')),
    item.querySelector('a')?.href.replace(location.origin, ''),
  ]);

const plain = { relations: [], links: undefined, topics: ['eldercare'] };
const numbered = Array.from({ length: 8 }, (_, at) => at + 1);
const policies = [
  readerPolicy({
    id: 'shown',
    ...plain,
    relations: [{ type: 'implements', policy: 'cited', title: '示例省养老服务条例' }],
    links: { relatedBy: [{ type: 'amends', policy: 'citing', title: '示例县某通知', on: '2024-06-01' }] },
  }),
  readerPolicy({ id: 'cited', ...plain, publishedOn: '2023-01-01' }),
  readerPolicy({ id: 'citing', ...plain, publishedOn: '2024-05-30' }),
  ...numbered.map((at) => readerPolicy({ id: `near-${at}`, ...plain, publishedOn: `2024-03-0${at}` })),
  readerPolicy({ id: 'over', ...plain, publishedOn: '2024-04-01', expiresOn: '2025-01-01' }),
  readerPolicy({ id: 'two', ...plain, topics: ['eldercare', 'startup'], publishedOn: '2022-01-01' }),
  readerPolicy({ id: 'also-two', ...plain, topics: ['startup', 'eldercare'], publishedOn: '2021-01-01' }),
  readerPolicy({
    id: 'quoting',
    ...plain,
    publishedOn: '2020-01-01',
    links: {
      cites: [{ id: 'cited', title: '示例省养老服务条例', publishedOn: '2023-01-01' }],
      citedBy: [
        {
          id: 'near-8',
          title: '示例办法8',
          documentNumber: '示县政发〔2024〕8号',
          publishedOn: '2024-03-08',
        },
      ],
    },
  }),
  readerPolicy({ id: 'alone', ...plain, topics: ['insurance'] }),
  readerPolicy({ id: 'unclassed', ...plain, topics: ['other'] }),
  readerPolicy({
    id: 'root',
    ...plain,
    topics: ['insurance-none'],
    links: {
      relatedBy: numbered.map((at) => ({
        type: 'implements',
        policy: `near-${at}`,
        title: `示例办法${at}`,
        on: '2024-01-01',
      })),
    },
  }),
];

describe('<policy-reader> related policies', () => {
  eachWithOwnReaderFeed(policies, true);

  it('are what it carries out, what changes it, then the newest of its topic in force: six at most, each named', async () => {
    const reader = await draw({ attributes: attributes('shown') });
    await waitUntil(() => items(reader).length === 6, 'those of the topic do not come');
    expect(words(find(reader, '[part=related] h3'))).to.equal('相关政策');
    expect(items(reader)).to.deep.equal([
      ['落实', '/p?id=cited'],
      ['被修改', '/p?id=citing'],
      ...[8, 7, 6, 5].map((at) => ['同主题', `/p?id=near-${at}`]),
    ]);
    expect(feed.requests.filter((path) => path.includes(feed.pathOf('policy', 'near-8')))).to.have.length(0);
  });

  it('name what its text cites and what cites it, once each, before others of its topic', async () => {
    const reader = await draw({ attributes: attributes('quoting') });
    await waitUntil(() => items(reader).length === 6, 'those of the topic do not come');
    expect(items(reader).slice(0, 2)).to.deep.equal([
      ['引用', '/p?id=cited'],
      ['被引用', '/p?id=near-8'],
    ]);
    expect(items(reader).filter(([, href]) => href === '/p?id=near-8')).to.have.length(1);
    expect(words(all(reader, '[part=related] li')[1])).to.contain('示县政发〔2024〕8号');
  });

  it('are on paper only where the documents themselves name a tie', async () => {
    const reader = await draw({ attributes: attributes('shown') });
    await waitUntil(() => items(reader).length === 6, 'those of the topic do not come');
    await emulateMedia({ media: 'print' });
    try {
      const printed = all(reader, '[part=related] li').filter((item) => item.getClientRects().length > 0);
      expect(printed.map((item) => words(item.querySelector('[part=relation]')))).to.deep.equal([
        '落实',
        '被修改',
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('begin with those that have most topics in common', async () => {
    const reader = await draw({ attributes: attributes('two') });
    await waitUntil(() => items(reader).length === 6, 'those of the topic do not come');
    expect(items(reader)[0]).to.deep.equal(['同主题', '/p?id=also-two']);
  });

  it('are not there where nothing is related', async () => {
    for (const policy of ['alone', 'unclassed']) {
      const reader = await draw({ attributes: attributes(policy) });
      // The index of topics has been read by now.
      await waitUntil(() => feed.requests.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(find(reader, '[part=related]'), policy).to.equal(null);
    }
  });

  it('fold official ties for which there is no room', async () => {
    const reader = await draw({ attributes: attributes('root') });
    expect(items(reader)).to.have.length(6);
    expect(words(find(reader, '[part=related] summary'))).to.equal('其余 2 件');
    expect(all(reader, '[part=related] details li')).to.have.length(2);
  });
});
