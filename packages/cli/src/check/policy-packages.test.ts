import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { faultText } from '../report/index.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { checkSources } from './check-sources.js';

const item = (id: string, more: object = {}) => ({
  id,
  title: `示例${id}`,
  applicants: ['enterprise'],
  ...more,
});
const policyOf = (id: string, items: readonly object[], more: Record<string, string> = {}) =>
  policyText({
    id,
    audiences: '[enterprise]',
    ...(items.length > 0 ? { benefit: JSON.stringify({ needs: ['funding'], items }) } : {}),
    ...more,
  });

const policies = {
  'policies/a.md': policyOf('growth', [item('loan'), item('rent', { expiresOn: '2025-05-31' })]),
  'policies/b.md': policyOf('ended', [item('title')], { effectiveOn: '2024-06-01', expiresOn: '2025-01-31' }),
  'policies/c.md': policyOf('plain', []),
  'policies/e.md': policyOf('replaced', [item('old')], { effectiveOn: '2024-06-01' }),
  'policies/f.md': policyOf('successor', [item('new')], {
    effectiveOn: '2025-02-01',
    relations: '[{ type: replaces, policy: replaced, on: 2025-02-01 }]',
  }),
  'policies/d.md': policyOf('drafted', [item('new', { title: '示例【待确认】' })]),
};

/** The faults of a package with these entries on a day. */
async function faultsOf(t: TestContext, entries: object[], today?: string): Promise<string[]> {
  const policyPackage = {
    id: 'package',
    title: '示例政策包',
    region: '990122',
    audiences: ['enterprise'],
    needs: ['funding'],
    policies: entries,
    publishedOn: '2024-07-01',
    publishedBy: '示例县某局',
  };
  const folder = await authoringFolder(t, {
    ...policies,
    'packages/package.yaml': JSON.stringify(policyPackage),
  });
  const sources = await readSources(folder);
  return [...sources.faults, ...checkSources(sources, today)]
    .filter(({ file }) => file === 'packages/package.yaml')
    .map((fault) => `${fault.severity} ${fault.code} ${fault.path?.join('.')} ${faultText(fault, 'zh-CN')}`);
}

describe('packages', () => {
  it('name items that their policies have, with all of them where none is named', async (t) => {
    const entries = [
      { policy: 'growth', items: ['loan'] },
      { policy: 'ended' },
      // An unconfirmed item is in the package after its confirmation.
      { policy: 'drafted', items: ['new'] },
    ];
    assert.deepEqual(await faultsOf(t, entries, '2025-01-31'), []);
  });

  it('with an item or a policy that does not exist are stopped, and the nearest is proposed', async (t) => {
    const [unknown = '', policy = '', ...more] = await faultsOf(t, [
      { policy: 'growth', items: ['laon'] },
      { policy: 'endde' },
    ]);
    assert.match(unknown, /^error policyPackage\.itemUnknown policies\.0\.items\.0 .*“laon”.*“growth”.*loan/);
    assert.match(policy, /^error reference\.unknown policies\.1\.policy .*ended/);
    assert.deepEqual(more, []);
  });

  it('with an item twice are stopped', async (t) => {
    const [twice = ''] = await faultsOf(t, [{ policy: 'growth', items: ['loan', 'loan'] }]);
    assert.match(twice, /^error id\.duplicate policies\.0\.items\.1 /);
  });

  it('with items that have ended, by themselves, with their policy or by a later one, are doubted', async (t) => {
    const entries = [
      { policy: 'growth', items: ['loan', 'rent'] },
      { policy: 'ended' },
      { policy: 'replaced' },
      { policy: 'successor' },
    ];
    const lines = await faultsOf(t, entries, '2025-06-01');
    assert.equal(lines.length, 3, lines.join('\n'));
    assert.match(
      lines[0] ?? '',
      /^warning policyPackage\.itemEnded policies\.0\.items\.1 .*“示例rent”.*2025-05-31/,
    );
    assert.match(
      lines[1] ?? '',
      /^warning policyPackage\.itemEnded policies\.1\.policy .*“示例title”.*2025-01-31/,
    );
    assert.match(
      lines[2] ?? '',
      /^warning policyPackage\.itemEnded policies\.2\.policy .*“示例old”.*2025-01-31/,
    );
  });

  it('without any item are doubted: an enterprise finds nothing to choose', async (t) => {
    const [empty = ''] = await faultsOf(t, [{ policy: 'plain' }]);
    assert.match(empty, /^warning policyPackage\.noItems policies /);
    assert.deepEqual(await faultsOf(t, [{ policy: 'plain' }, { policy: 'growth' }]), []);
  });
});
