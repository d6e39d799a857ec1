import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Policy } from './types.js';
import { validityFacts, validityOn } from './validity.js';

describe('validityOn', () => {
  const facts = { effectiveOn: '2024-06-01', amendedOn: '2025-01-01', expiresOn: '2027-05-31' };
  const days: [string, string][] = [
    ['2024-05-31', 'pending'],
    ['2024-06-01', 'inForce'],
    ['2024-12-31', 'inForce'],
    ['2025-01-01', 'amended'],
    ['2027-05-31', 'amended'],
    ['2027-06-01', 'expired'],
  ];
  for (const [day, validity] of days) {
    it(`is ${validity} on ${day}`, () => assert.equal(validityOn(facts, day), validity));
  }

  it('is repealed from the day of the repeal, whatever else holds', () => {
    assert.equal(validityOn({ ...facts, repealedOn: '2026-01-01' }, '2025-12-31'), 'amended');
    assert.equal(validityOn({ ...facts, repealedOn: '2026-01-01' }, '2026-01-01'), 'repealed');
    assert.equal(validityOn({ ...facts, repealedOn: '2026-01-01' }, '2030-01-01'), 'repealed');
  });

  it('is expired where it has ended on an unknown day, unless the day is known', () => {
    assert.equal(validityOn({ ended: true }, '1990-01-01'), 'expired');
    assert.equal(validityOn({ ended: true, effectiveOn: '2099-01-01' }, '2025-01-01'), 'expired');
    assert.equal(validityOn({ ended: true, repealedOn: '2024-01-01' }, '2025-01-01'), 'repealed');
    assert.equal(validityOn({ ended: true, expiresOn: '2025-12-31' }, '2025-12-31'), 'inForce');
  });

  it('is in force where no date says otherwise', () => assert.equal(validityOn({}, '2025-01-01'), 'inForce'));
});

describe('validityFacts', () => {
  const relation = (type: 'amends' | 'repeals' | 'replaces' | 'implements', on: string) => ({
    type,
    policy: `later-${on}`,
    title: '后文件',
    on,
  });
  const policy = (extra: Partial<Policy>): Policy => ({
    id: 'shili-1',
    title: '示例办法',
    policyKind: 'normative',
    issuers: ['示例市人民政府'],
    region: '990100',
    publishedOn: '2020-01-01',
    genre: 'measures',
    topics: ['other'],
    disclosure: 'proactive',
    ...extra,
  });

  it('take the first repeal and the first amendment of later documents', () => {
    const facts = validityFacts(
      policy({
        repealedOn: '2026-01-01',
        links: {
          relatedBy: [
            relation('replaces', '2025-06-01'),
            relation('repeals', '2025-07-01'),
            relation('amends', '2023-01-01'),
            relation('amends', '2022-01-01'),
            relation('implements', '2021-01-01'),
          ],
        },
      }),
    );
    assert.equal(facts.repealedOn, '2025-06-01');
    assert.equal(facts.amendedOn, '2022-01-01');
  });

  it('are the policy’s own dates where nothing relates to it', () => {
    assert.deepEqual(validityFacts(policy({ effectiveOn: '2020-02-01' })), {
      effectiveOn: '2020-02-01',
      expiresOn: undefined,
      repealedOn: undefined,
      amendedOn: undefined,
      ended: undefined,
    });
  });
});
