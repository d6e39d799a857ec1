import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedConfigSchema } from '@mingce/schema';
import { defaultRanking } from '@mingce/search/writer';
import { readConfig } from '../sources/read-config.js';

const head = ['id: shili', 'title: 示例', 'publisher:', '  name: 示例市人民政府', '  region: "990100"'];
const regions = ['regions:', '  - { code: "990100", label: 示例市 }'];

function faultsOf(...settings: string[]): string[] {
  const { faults } = readConfig([...head, ...regions, 'search:', ...settings, ''].join('\n'));
  return faults.map(({ line, severity, code }) => `${line} ${severity} ${code}`);
}

describe('the numbers of the ranking in feed.yaml', () => {
  const { heading, ...others } = defaultRanking;
  const defaults: Record<string, number> = { titleWeight: heading, ...others };

  it('are all numbers of the ranking, and the default of each is allowed', () => {
    const { synonyms: _, ...numbers } = feedConfigSchema.shape.search.unwrap().shape;
    assert.deepEqual(Object.keys(numbers).sort(), Object.keys(defaults).sort());
    assert.deepEqual(faultsOf(...Object.entries(defaults).map(([name, value]) => `  ${name}: ${value}`)), []);
  });

  it('are refused with their line where they are out of range', () => {
    for (const name of Object.keys(defaults)) {
      for (const value of ['-1', '1000', '“多”', '.nan']) {
        const [fault = '', ...more] = faultsOf('  synonyms: []', `  ${name}: ${value}`);
        assert.match(fault, /^10 error /, `${name}: ${value}`);
        assert.deepEqual(more, []);
      }
    }
    for (const line of ['decay: 1', 'b: 1.2', 'searchTerms: 2.5', 'textWindow: 0', 'ended: 0']) {
      assert.match(faultsOf(`  ${line}`)[0] ?? '', /^9 error /, line);
    }
  });

  it('are named with their line where there is no such number', () => {
    assert.match(faultsOf('  titelWeight: 2')[0] ?? '', /^9 \w+ schema\.misspelledField/);
    assert.match(faultsOf('  quiteAnother: 2')[0] ?? '', /^9 \w+ schema\.unknownField/);
  });
});
