import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { type BenefitItem, defaultFacts, type FactVocabulary, type Profile } from '@mingce/eligibility';
import { runMain } from '../fixtures/run-cli.js';
import type { JudgedItem } from '../report/judge-lines.js';
import { authoringFolder, feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';

interface RealOutcome {
  conditions: Record<string, string>;
  overall: string;
  amount: { min?: number | null; max?: number | null } | null;
}

/** Module of the eligibility package that reads `../shared/data/benefits`, which never enters the repository. */
interface RealBenefits {
  hasRealBenefits(): boolean;
  readRealBenefits(): { item: BenefitItem; asOf: string; expected: Record<string, RealOutcome> }[];
  readRealEnterprises(): { id: string; facts: Profile }[];
  realVocabulary(): FactVocabulary;
}
const reader = new URL('testing/real-benefits.js', import.meta.resolve('@mingce/eligibility'));
const real = (await import(reader.href)) as RealBenefits;

const skip = real.hasRealBenefits() ? false : '../shared/data/benefits is absent';

/** The real clauses as an authoring folder: a policy for each, and their facts in feed.yaml. */
async function realFolder(t: TestContext): Promise<string> {
  const facts = [...real.realVocabulary().values()]
    .filter(({ name }) => !defaultFacts.some((fact) => fact.name === name))
    .map(({ name, type }) => ({ name, type, label: { 'zh-CN': name }, question: { 'zh-CN': name } }));
  const policies = real.readRealBenefits().map(({ item }): [string, string] => [
    `policies/${item.id}.md`,
    policyText({
      id: item.id,
      audiences: '[enterprise]',
      benefit: JSON.stringify({ needs: ['funding'], items: [item] }),
    }),
  ]);
  return authoringFolder(t, {
    'feed.yaml': `${feedYaml}\nfacts: ${JSON.stringify(facts)}\n`,
    ...Object.fromEntries(policies),
  });
}

describe('mingce judge of real clauses', { skip }, () => {
  it('gives the conditions, verdicts and amounts that were worked out by hand', async (t) => {
    const dir = await realFolder(t);
    const benefits = real.readRealBenefits();
    let compared = 0;
    for (const { id: enterprise, facts } of real.readRealEnterprises()) {
      const profile = join(dir, `${enterprise}.json`);
      await writeFile(profile, JSON.stringify(facts));
      for (const on of new Set(benefits.map(({ asOf }) => asOf))) {
        const { code, stdout } = await runMain(['judge', dir, '--profile', profile, '--on', on, '--json']);
        assert.equal(code, 0, stdout.slice(0, 500));
        const judged = (JSON.parse(stdout) as { items: JudgedItem[] }).items;
        for (const { item, expected } of benefits.filter(({ asOf }) => asOf === on)) {
          const found = judged.find(({ policy }) => policy === item.id);
          const outcome = expected[enterprise];
          assert.ok(found && outcome, `${item.id} for ${enterprise}`);
          compared += compare(found, outcome, `${item.id} for ${enterprise}`);
        }
      }
    }
    assert.ok(compared > 150, `${compared} conditions`);
  });
});

/** In the data, a condition that an office decides is unknown and makes an item possible. */
function compare(found: JudgedItem, outcome: RealOutcome, name: string): number {
  for (const { id, status } of found.conditions)
    assert.equal(status === 'office' ? 'unknown' : status, outcome.conditions[id], `${name}: ${id}`);
  const verdict = found.verdict === 'eligible' && found.byOffice.length > 0 ? 'possible' : found.verdict;
  assert.equal({ eligible: 'yes', possible: 'possible', ineligible: 'no' }[verdict], outcome.overall, name);
  const { min = null, max = null } = outcome.amount ?? {};
  assert.deepEqual(found.amount, outcome.amount === null ? null : { min, max }, name);
  return found.conditions.length;
}
