import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BenefitItem, BenefitPart, BenefitWords, Policy } from '@mingce/schema/types';
import { indexedItems, itemsOf, judge, packItems, unpackItems, windowState } from '../index.js';

const options = { on: '2026-06-01' };

const policy = (id: string, items: BenefitItem[], more: Partial<Policy> = {}): Policy => ({
  id,
  title: `示例市${id}办法`,
  policyKind: 'general',
  issuers: ['示例市某局'],
  region: '990100',
  publishedOn: '2026-01-01',
  genre: 'measures',
  topics: ['other'],
  disclosure: 'proactive',
  benefit: { needs: ['funding'], items: items as NonNullable<Policy['benefit']>['items'] },
  ...more,
});

const maker: BenefitItem = {
  id: 'maker',
  title: '示例奖励',
  applicants: ['enterprise'],
  conditions: [{ id: 'trade', text: '制造业', test: { fact: 'industry', operator: 'within', value: 'C' } }],
  awards: [{ kind: 'grant', amount: { fixed: 5000 } }],
};

async function packed(policies: readonly Policy[]) {
  const parts: BenefitPart[] = [];
  const words: BenefitWords[] = [];
  const index = await packItems(policies.flatMap(itemsOf), options, async (part) => {
    const written = JSON.parse(JSON.stringify(part));
    if ('policies' in part) parts.push(written);
    else words.push(written);
    return { sha256: String(parts.length).padStart(64, '0'), size: 1 };
  });
  return { index: JSON.parse(JSON.stringify(index)) as typeof index, parts, words };
}

describe('itemsOf', () => {
  it('names items and their stacking across policies, and leaves names of other policies alone', () => {
    const total = { group: 'total', amount: 100, period: 'P1Y' };
    const stacking = {
      excludes: ['b', 'q/c'],
      higherOnly: 'group',
      oncePerYear: true as const,
      sharedCaps: [total],
    };
    const [item] = itemsOf(policy('p', [{ ...maker, stacking }]));
    assert.equal(item?.id, 'p/maker');
    assert.equal(item?.own, 'maker');
    assert.deepEqual(item?.stacking, {
      excludes: ['p/b', 'q/c'],
      higherOnly: 'p/group',
      oncePerYear: true,
      sharedCaps: [{ ...total, group: 'p/total' }],
    });
  });

  it('have ended with a policy that ended on an unknown day, whatever days they have', () => {
    const own = { ...maker, id: 'own', expiresOn: '2099-12-31' };
    for (const item of itemsOf(policy('p', [maker, own], { ended: true })))
      assert.equal(windowState(item, options).state, 'expired');
    const [known] = itemsOf(policy('p', [maker], { ended: true, expiresOn: '2026-12-31' }));
    assert.equal(known?.expiresOn, '2026-12-31');
  });

  it('takes from the policy what holds for all of its items', () => {
    const contact = { office: '示例市某局', phone: '0000-8810000' };
    const own = { ...maker, id: 'own', needs: ['talent' as const], office: '示例市另一局' };
    const [first, second] = itemsOf(policy('p', [maker, own], { contact, expiresOn: '2026-12-31' }));
    assert.deepEqual(
      [first?.office, first?.needs, first?.expiresOn],
      ['示例市某局', ['funding'], '2026-12-31'],
    );
    assert.deepEqual([second?.office, second?.needs, second?.contact], ['示例市另一局', ['talent'], contact]);
  });

  it('ends with the day before its policy is repealed or replaced, and begins with its policy', () => {
    const [item] = itemsOf(
      policy('p', [maker], {
        effectiveOn: '2026-07-01',
        expiresOn: '2027-12-31',
        links: { relatedBy: [{ type: 'replaces', policy: 'q', title: '题', on: '2026-09-01' }] },
      }),
    );
    assert.ok(item);
    const states = ['2026-06-01', '2026-07-01', '2026-08-31', '2026-09-01'].map(
      (on) => windowState(item, { on }).state,
    );
    assert.deepEqual(states, ['notYet', 'standing', 'standing', 'expired']);
  });

  it('is empty for a policy without benefit data', () => {
    assert.deepEqual(itemsOf(policy('p', [], { benefit: undefined })), []);
  });
});

describe('the index of a feed', () => {
  const county = policy('county', [{ ...maker, windows: [{ closesOn: '2026-06-20' }] }], {
    region: '990122',
  });
  const old = policy('old', [maker, { ...maker, id: 'second', selection: 'automatic' }], {
    publishedOn: '2025-01-01',
  });

  it('lists items by region, the newest policy first, with what they are filtered by', async () => {
    const { index } = await packed([old, county, policy('new', [maker])]);
    const rows = indexedItems(index);
    assert.deepEqual(
      rows.map(({ region, selection }) => [region, selection]),
      [
        ['990100', undefined],
        ['990100', undefined],
        ['990100', 'automatic'],
        ['990122', undefined],
      ],
    );
    assert.deepEqual(rows[0]?.industries, ['C']);
    assert.deepEqual(rows[0]?.applicants, ['enterprise']);
    assert.deepEqual(rows[3]?.period, { windows: [{ closesOn: '2026-06-20' }] });
  });

  it('gives the items back as they were but for what only their policies show', async () => {
    const routes: BenefitItem = {
      ...maker,
      clause: { anchor: 'art-1' },
      conditions: [
        {
          id: 'routes',
          text: '其一',
          any: [
            { id: 'by-office', text: '经认定', office: '示例县某局', clause: { anchor: 'art-2' } },
            {
              not: {
                id: 'listed',
                text: '已上市',
                test: { fact: 'listed', operator: 'equals', value: true },
              },
            },
          ],
        },
      ],
      awards: [
        { kind: 'title', text: '称号' },
        { kind: 'grant', text: '五千元', amount: { fixed: 5000 } },
      ],
    };
    const source = policy('p', [routes, maker], { contact: { office: '示例县某局' } });
    const { index, parts, words } = await packed([source]);
    assert.deepEqual(unpackItems(index, 0, parts[0] as BenefitPart, words[0]), itemsOf(source));
  });

  it('judges and reckons without the words as with them', async () => {
    const { index, parts } = await packed([county]);
    const [item] = unpackItems(index, 0, parts[0] as BenefitPart);
    const [before] = itemsOf(county);
    assert.ok(item && before);
    assert.doesNotMatch(JSON.stringify(parts), /"text"/);
    for (const industry of ['C14', 'F52', null])
      assert.deepEqual(judge(item, { industry }, options), judge(before, { industry }, options));
  });

  it('spreads many items over parts, each found by its place', async () => {
    const many = Array.from({ length: 450 }, (_, number) => policy(`p${number}`, [maker]));
    const { index, parts } = await packed(many);
    assert.deepEqual(
      index.parts.map(({ count }) => count),
      [200, 200, 50],
    );
    assert.deepEqual([...new Set(indexedItems(index).map(({ part }) => part))], [0, 1, 2]);
    assert.equal(unpackItems(index, 2, parts[2] as BenefitPart).length, 50);
  });

  it('that is damaged is refused, not half read', async () => {
    const { index, parts } = await packed([county]);
    const damaged = { code: 'eligibility.damagedIndex' };
    assert.throws(() => indexedItems({ ...index, needs: [] }), damaged);
    assert.throws(() => indexedItems({ ...index, regions: [] }), damaged);
    assert.throws(() => indexedItems({ ...index, count: 2 }), damaged);
    assert.throws(() => unpackItems(index, 0, { policies: [], items: parts[0]?.items ?? [] }), damaged);
    assert.throws(() => unpackItems(index, 0, { policies: [], items: [] }), damaged);
  });
});
