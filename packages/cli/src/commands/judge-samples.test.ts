import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { sampleOutcomes, sampleTotals } from '../judge/fixtures/sample-outcomes.js';
import type { JudgedItem, JudgedTotal } from '../report/judge-lines.js';
import { authoringFolder } from '../sources/fixtures/authoring-folder.js';

const examples = join(import.meta.dirname, '../../../../examples');

const rows = sampleOutcomes
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

function written({ verdict, reason, byOffice, amount }: JudgedItem): string {
  if (verdict === 'ineligible') return `N ${reason?.condition}`;
  const letter = verdict === 'possible' ? 'P' : byOffice.length > 0 ? `E+${byOffice.length}` : 'E';
  if (!amount) return letter;
  const { min, max } = amount;
  return min === null ? `${letter} ?` : `${letter} ${min === max ? min : `${min}-${max}`}`;
}

/** The policies of the sample that have items, without the hundreds of other records. */
async function policiesWithItems(t: TestContext): Promise<string> {
  const sample = join(examples, 'feed-sources');
  const paths = await readdir(join(sample, 'policies'), { recursive: true });
  const files = await Promise.all(
    ['feed.yaml', ...paths.filter((path) => path.endsWith('.md')).map((path) => join('policies', path))].map(
      async (path): Promise<[string, string]> => [path, await readFile(join(sample, path), 'utf8')],
    ),
  );
  const chosen = files.filter(([path, text]) => path === 'feed.yaml' || /^benefit:$/m.test(text));
  return authoringFolder(t, Object.fromEntries(chosen));
}

async function judgeSample(dir: string, enterprise: string) {
  const profile = join(examples, 'enterprises', `${enterprise}.yaml`);
  const { code, stdout } = await runMain([
    'judge',
    dir,
    '--profile',
    profile,
    '--on',
    '2025-11-20',
    '--json',
  ]);
  assert.equal(code, 0, stdout.slice(0, 500));
  return JSON.parse(stdout) as {
    items: JudgedItem[];
    sharedTotals: JudgedTotal[];
    faults: { code: string }[];
  };
}

describe('mingce judge of the sample', () => {
  const enterprises = [
    'two-person-shop',
    'food-factory',
    'listed-equipment-maker',
    'region-and-trade',
    'contradictory',
  ];

  it('gives every outcome and amount that was worked out from the clauses by hand', async (t) => {
    const dir = await policiesWithItems(t);
    for (const [place, enterprise] of enterprises.entries()) {
      const { items, sharedTotals, faults } = await judgeSample(dir, enterprise);
      assert.deepEqual(
        Object.fromEntries(items.map((item) => [item.id, written(item)])),
        Object.fromEntries(rows.map(([id = '', ...outcomes]) => [id, outcomes[place]])),
        enterprise,
      );
      assert.deepEqual(
        Object.fromEntries(
          sharedTotals.map(({ group, amount, withPossible }) => [
            group,
            withPossible ? { amount, withPossible } : { amount },
          ]),
        ),
        sampleTotals[enterprise] ?? {},
        enterprise,
      );
      const asked = faults.map(({ code }) => code).filter((code) => code.startsWith('profile.'));
      const contradictions = [
        'profile.listedAndSmall',
        'profile.reckonedDiffers',
        'profile.reckonedDiffers',
        'profile.revenueTooHigh',
      ];
      assert.deepEqual(asked.sort(), enterprise === 'contradictory' ? contradictions : [], enterprise);
      const replaced = items.find(({ policy }) => policy === 'shi-gongxin-2022-9');
      assert.equal(replaced?.window.state, 'expired', 'a later policy replaced it');
    }
  });
});
