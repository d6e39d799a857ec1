import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { memoryIndex, sampleClauses, sampleDocument, samplePolicies } from '../../fixtures/memory-index.js';
import { defaultRanking, type RankingParameters } from '../../writer/index.js';
import { openIndex } from '../open-index.js';

const today = '2025-01-01';

describe('the numbers of the ranking', () => {
  it('are in the manifest as ever, and others only if they differ from the default', async () => {
    const { manifest } = await memoryIndex(samplePolicies);
    const stored =
      'k1 b headingB heading decay cover complete matchShare clauseBack ended ownRegion widerRegion';
    assert.deepEqual(Object.keys(manifest.ranking), [...stored.split(' '), 'nationwide']);
    const { manifest: changed } = await memoryIndex(samplePolicies, {
      ranking: { titleEqual: 3, decay: 0.5 },
    });
    assert.deepEqual(changed.ranking, { ...manifest.ranking, titleEqual: 3, decay: 0.5 });
  });

  it('are used as the manifest has them: of two policies either can come first', async () => {
    const documents = [
      sampleDocument('named', { title: '渔船补贴', clauses: sampleClauses('另行规定。') }),
      sampleDocument('meant', {
        title: '渔业办法',
        clauses: sampleClauses('渔船补贴标准。', '渔船补贴申请。'),
      }),
    ];
    const firstBy = async (ranking: Partial<RankingParameters>) => {
      const { hits } = await (await memoryIndex(documents, { ranking }))
        .open()
        .search({ text: '渔船补贴', today });
      return hits[0]?.document.id;
    };
    assert.equal(await firstBy({}), 'named');
    assert.equal(await firstBy({ titleEqual: 0.01, titleScattered: 0.01, heading: 0.01 }), 'meant');
  });

  it('are refused by a reader that cannot use them', async () => {
    const { manifest, load } = await memoryIndex(samplePolicies);
    const { k1: _, ...withoutK1 } = manifest.ranking;
    const wrong: [member: string, ranking: object][] = [
      ['k1', withoutK1],
      ['decay', { ...manifest.ranking, decay: 1 }],
      ['textWindow', { ...manifest.ranking, textWindow: 0 }],
      ['searchTerms', { ...manifest.ranking, searchTerms: 2.5 }],
      ['clauseCoverPower', { ...manifest.ranking, clauseCoverPower: 0.5 }],
      ['titleEqual', { ...manifest.ranking, titleEqual: '6' }],
      ['ended', { ...manifest.ranking, ended: Number.POSITIVE_INFINITY }],
    ];
    for (const [member, ranking] of wrong) {
      assert.throws(() => openIndex({ manifest: { ...manifest, ranking }, load }), {
        code: 'search.manifestInvalid',
        facts: { member: `ranking.${member}` },
      });
    }
  });

  it('give results with scores that add up, whatever a feed makes of them', async () => {
    const names = Object.keys(defaultRanking) as (keyof RankingParameters)[];
    const changes = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(0.5, 2), { maxKeys: 12 });
    await fc.assert(
      fc.asyncProperty(changes, async (factors) => {
        const ranking: Partial<Record<keyof RankingParameters, number>> = {};
        for (const name of names) {
          const factor = factors[name];
          if (factor === undefined) continue;
          const value = defaultRanking[name] * factor;
          ranking[name] = Number.isInteger(defaultRanking[name])
            ? Math.max(1, Math.round(value))
            : Math.min(value, 0.9);
        }
        const index = (await memoryIndex(samplePolicies, { ranking })).open('990122');
        const { hits } = await index.search({ text: '最低生活保障怎么申请', today, explain: true });
        assert.ok(hits.length > 0);
        for (const { score, explanation } of hits) {
          const sum = explanation?.parts.reduce((total, { value }) => total + value, 0) ?? Number.NaN;
          assert.ok(Math.abs(sum - score) <= 1e-9 * Math.max(1, score), `${sum}, not ${score}`);
        }
        await index.clauses({ text: '最低生活保障怎么申请', today });
      }),
      { numRuns: 60 },
    );
  });
});
