import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { MingceError } from '@mingce/schema/errors';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { findPolicy } from './find-policy.js';
import { sampleFolder } from './fixtures/sample-folder.js';

async function sample(t: TestContext, more: Record<string, string> = {}) {
  return readSources(await authoringFolder(t, { ...sampleFolder, ...more }));
}

describe('findPolicy', () => {
  it('takes an id, a number however typed, a title, a part of one, or a file', async (t) => {
    const sources = await sample(t);
    const names = [
      'shixian-renshe-2024-3',
      '示县人社规〔2024〕3号',
      '示县人社规[2024] 第３号',
      '示县人社规（2024）3号',
      '示例县创业补贴办法',
      '《示例县创业补贴办法》',
      '创业补贴办法',
      'policies/2024/创业补贴办法.md',
    ];
    for (const name of names) {
      assert.equal(findPolicy(name, sources, sources.dir).record.id, 'shixian-renshe-2024-3', name);
    }
    const inside = findPolicy('创业补贴办法.md', sources, join(sources.dir, 'policies/2024'));
    assert.equal(inside.record.id, 'shixian-renshe-2024-3');
  });

  it('offers the nearest where there is none, and the candidates where there are many', async (t) => {
    const sources = await sample(t, { 'policies/bad.md': policyText({ id: 'bad', title: undefined }) });
    const fault = (name: string) => {
      try {
        findPolicy(name, sources, sources.dir);
      } catch (error) {
        if (error instanceof MingceError) return [error.code, error.facts] as const;
      }
      throw new Error('found');
    };
    const near = fault('示县人社规〔2024〕4号');
    assert.deepEqual([near[0], near[1].suggestion], ['new.noPolicy', '示县人社规〔2024〕3号']);
    assert.equal(fault('示例县创业补帖办法')[1].suggestion, '示例县创业补贴办法');
    assert.equal(fault('全然不同的一件文件')[1].suggestion, undefined);
    const [code, facts] = fault('创业补贴');
    assert.equal(code, 'new.manyPolicies');
    assert.match(String(facts.policies), /shixian-renshe-2019-5（示例县创业补贴暂行办法）/);
    assert.deepEqual(fault('bad'), ['new.policyLeftOut', { named: 'bad', file: 'policies/bad.md' }]);
  });
});
