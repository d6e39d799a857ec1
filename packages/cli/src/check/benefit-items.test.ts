import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { faultText } from '../report/index.js';
import { authoringFolder, feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { allFaults } from './check-sources.js';

type Files = Parameters<typeof authoringFolder>[1];

const whole = {
  id: 'a',
  title: '甲',
  clause: { anchor: 'art-1' },
  applicants: ['enterprise'],
  awards: [{ kind: 'title' }],
  windows: [{ note: '长期受理' }],
  materials: [{ name: '申请表' }],
};

/** A policy with these items; JSON is YAML as well. */
const withItems = (...items: object[]) =>
  policyText(
    {
      audiences: '[enterprise]',
      contact: '{ office: 示例县某局, phone: 0000-8812345 }',
      benefit: JSON.stringify({ needs: ['funding'], items: items.map((item) => ({ ...whole, ...item })) }),
    },
    '第一条　给予5元，最高1元，最低2元。\n',
  );

const withTest = (test: object) => withItems({ conditions: [{ id: 'c', text: '示例', test }] });
const withAmount = (amount: object) => withItems({ awards: [{ kind: 'grant', amount }] });

async function faultsOf(t: TestContext, files: Files): Promise<string[]> {
  const faults = allFaults(await readSources(await authoringFolder(t, files)));
  return faults.map(
    (fault) =>
      `${fault.file}:${fault.line} ${fault.severity} ${fault.code} ${fault.path?.join('.')} ${faultText(fault, 'zh-CN')}`,
  );
}

describe('items of benefits', () => {
  it('that are correct have no fault', async (t) => {
    assert.deepEqual(await faultsOf(t, { 'policies/a.md': withItems({}) }), []);
  });

  it('lack what an enterprise needs to know, but for what 免申即享 needs no more', async (t) => {
    const bare = { awards: undefined, windows: undefined, materials: undefined };
    const codes = async (text: string) =>
      (await faultsOf(t, { 'policies/a.md': text })).map((line) => line.split(' ')[2]).sort();
    assert.deepEqual(await codes(withItems(bare)), [
      'benefit.awardMissing',
      'benefit.materialsMissing',
      'benefit.windowMissing',
    ]);
    assert.deepEqual(await codes(withItems({ ...bare, selection: 'automatic' })), ['benefit.awardMissing']);
    const reached = withItems({}).replace(/^contact:.*$/m, '');
    assert.deepEqual(await codes(reached), ['benefit.officeMissing']);
    assert.deepEqual(
      await codes(reached.replace('"title":"甲"', '"title":"甲","contact":{"office":"示例县某局"}')),
      ['benefit.phoneMissing'],
    );
  });

  it('that lack it are errors where the feed requires it', async (t) => {
    const files = { 'policies/a.md': withItems({ materials: undefined }) };
    assert.match((await faultsOf(t, files))[0] ?? '', /warning benefit\.materialsMissing/);
    const required = `${feedYaml}\ncheck: { requireOperability: true }\n`;
    assert.match(
      (await faultsOf(t, { ...files, 'feed.yaml': required }))[0] ?? '',
      /error benefit\.materialsMissing/,
    );
  });

  it('name file, line, field and the nearest for a fact that no vocabulary knows', async (t) => {
    const [line = '', ...rest] = await faultsOf(t, {
      'policies/a.md': withTest({ fact: 'headcuont', operator: 'atLeast', value: 1 }),
    });
    assert.match(
      line,
      /^policies\/a\.md:\d+ error eligibility\.unknownFact benefit\.items\.0\.conditions\.0\.test\.fact .*headcuont.*headcount/,
    );
    assert.deepEqual(rest, []);
  });

  it('know the facts that feed.yaml adds, and no two of one name', async (t) => {
    const fact = '{ name: rooms, type: number, label: { zh-CN: 客房 }, question: { zh-CN: 几间？ } }';
    const policies = { 'policies/a.md': withTest({ fact: 'rooms', operator: 'atLeast', value: 5 }) };
    assert.deepEqual(await faultsOf(t, { ...policies, 'feed.yaml': `${feedYaml}\nfacts: [${fact}]\n` }), []);
    const twice = await faultsOf(t, { ...policies, 'feed.yaml': `${feedYaml}\nfacts: [${fact}, ${fact}]\n` });
    assert.match(twice[0] ?? '', /^feed\.yaml:\d+ error eligibility\.factTwice facts\.1\.name/);
  });

  it('that cannot be judged or calculated are errors, each with its place', async (t) => {
    const condition = (more: object) => withItems({ conditions: [{ id: 'c', text: '示例', ...more }] });
    const rows: [string, string][] = [
      [
        withTest({ fact: 'headcount', operator: 'greater', value: 1 }),
        'schema.unknownValue conditions.0.test.operator',
      ],
      [
        withTest({ fact: 'industry', operator: 'within', value: 'C99' }),
        'eligibility.noSuchIndustry conditions.0.test.value',
      ],
      [
        withTest({ fact: 'region', operator: 'within', value: '990199' }),
        'region.unknown conditions.0.test.value',
      ],
      [withAmount({ share: { percent: 5 } }), 'schema.required awards.0.amount.share.of'],
      [withAmount({ fixed: 5, cap: 1, floor: 2 }), 'eligibility.capBelowFloor awards.0.amount.cap'],
      [
        withItems({ windows: [{ opensOn: '2026-02-01', closesOn: '2026-01-01' }] }),
        'eligibility.windowReversed windows.0.closesOn',
      ],
      [
        withItems({ windows: [{ regions: ['990199'], closesOn: '2026-01-01' }] }),
        'region.unknown windows.0.regions.0',
      ],
      [condition({}), 'eligibility.noOffice conditions.0'],
      [
        condition({ office: '示例县某局', clause: { anchor: 'art-9' } }),
        'clause.unknown conditions.0.clause.anchor',
      ],
      [withItems({ applicants: undefined }), 'eligibility.noConditions '],
    ];
    for (const [text, expected] of rows) {
      const [line = '', ...rest] = await faultsOf(t, { 'policies/a.md': text });
      const [code, path] = expected.split(' ');
      assert.ok(
        line.includes(` error ${code} benefit.items.0${path ? `.${path}` : ' '}`),
        `${expected}: ${line}`,
      );
      assert.deepEqual(rest, []);
    }
  });

  it('of one id, and stacking that goes in a circle, are errors; an item of nobody is doubted', async (t) => {
    const twice = await faultsOf(t, { 'policies/a.md': withItems({}, {}) });
    assert.ok(
      twice.every((line) => line.includes('id.duplicate benefit.items.1.id')),
      twice.join(),
    );
    const circle = await faultsOf(t, {
      'policies/a.md': withItems(
        { id: 'a', stacking: { onTopOf: ['b'] } },
        { id: 'b', stacking: { onTopOf: ['c'] } },
        { id: 'c', stacking: { onTopOf: ['a'] } },
      ),
    });
    assert.equal(circle.filter((line) => line.includes('error eligibility.stackingCircle')).length, 3);
    const other = withItems({ id: 'thing' }).replace('id: shixian-2024-3', 'id: other');
    const across = { 'policies/b.md': other };
    const excluding = (id: string) => ({
      ...across,
      'policies/a.md': withItems({ stacking: { excludes: [id] } }),
    });
    assert.deepEqual(await faultsOf(t, excluding('other/thing')), []);
    const at = 'benefit\\.items\\.0\\.stacking\\.excludes\\.0';
    const [wrong = ''] = await faultsOf(t, excluding('other/thign'));
    assert.match(wrong, new RegExp(`error benefit\\.stackingUnknown ${at} .*other/thing`));
    // The item of an unknown policy may be in the feed of another government.
    const [doubt = ''] = await faultsOf(t, excluding('othr/thing'));
    assert.match(doubt, new RegExp(`warning eligibility\\.stackingElsewhere ${at} .*other/thing`));
  });

  it('in the form of format 1 name where each field belongs now', async (t) => {
    const lines = await faultsOf(t, {
      'policies/a.md': policyText({
        audiences: '[enterprise]',
        benefit: '{ needs: [funding], award: { text: 甲 } }',
      }),
    });
    assert.equal(lines.length, 2, lines.join('\n'));
    assert.ok(
      lines.some((line) => /error benefit\.formerField benefit\.award .*items\[\]\.awards/.test(line)),
    );
  });
});
