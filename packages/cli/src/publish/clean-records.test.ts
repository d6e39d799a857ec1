import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanRecords } from './clean-records.js';
import { policy } from './fixtures/sample-sources.js';

const secret = {
  attachments: [{ title: '名单', href: 'files/a.txt' }],
  tasks: [{ text: '任务', responsible: ['示例局'] }],
  measures: [{ number: 1, title: '措施' }],
  standards: [{ category: '低保', amount: 1, unit: '元', effectiveOn: '2025-01-01' }],
  benefit: { needs: ['funding'], items: [{ id: 'a', title: '甲', applicants: ['enterprise'] }] },
};

/** A record as it would be if `check` had a gap: made from its fields, without any rule applied. */
function leaked(disclosure: string, more: object = {}) {
  const sound = policy('p', secret);
  return { ...sound, record: { ...sound.record, disclosure, ...more } as typeof sound.record };
}

describe('cleanRecords', () => {
  for (const disclosure of ['onRequest', 'withheld']) {
    it(`takes every text from a policy that is ${disclosure}, even if check let it pass`, () => {
      const [cleaned] = cleanRecords([leaked(disclosure, { disclosureReason: '依法不公开' })], []).policy;
      assert.equal(cleaned?.disclosureReason, '依法不公开');
      for (const field of ['body', ...Object.keys(secret)]) assert.ok(!(field in (cleaned ?? {})), field);
    });

    it(`drops a policy that is ${disclosure} without a stated reason`, () => {
      assert.deepEqual(cleanRecords([leaked(disclosure)], []).policy, []);
    });
  }

  it('leaves the text of a proactively disclosed policy', () => {
    const [cleaned] = cleanRecords([leaked('proactive')], []).policy;
    assert.equal(cleaned?.body?.read().length, 1);
    assert.equal(cleaned?.tasks?.length, 1);
  });

  it('drops what is still to be confirmed, even if check let it pass, unless drafts are wanted', () => {
    const draft = { ...policy('p'), draftLines: [3] };
    assert.deepEqual(cleanRecords([draft], []).policy, []);
    assert.equal(cleanRecords([draft], [], { drafts: true }).policy.length, 1);
  });

  it('drops what a tombstone took back, of that kind only', () => {
    const tombstones = [
      { kind: 'policy', id: 'p', withdrawnOn: '2025-01-01', reason: '有误' } as const,
      { kind: 'qa', id: 'q', withdrawnOn: '2025-01-01', reason: '有误' } as const,
    ];
    const records = cleanRecords([policy('p'), policy('q')], tombstones);
    assert.deepEqual(
      records.policy.map(({ id }) => id),
      ['q'],
    );
  });
});
