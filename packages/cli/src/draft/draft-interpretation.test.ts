import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it, type TestContext } from 'node:test';
import { parseContent } from '@mingce/content';
import { feedConfigSchema } from '@mingce/schema';
import type { InterpretationTemplate } from '@mingce/schema/types';
import { interpretationTemplates } from '@mingce/schema/vocabulary';
import { type PackedPolicy, unpackPolicy } from '../pipeline/packed-policy.js';
import { policy as policySource } from '../publish/fixtures/sample-sources.js';
import { authoringFolder } from '../sources/fixtures/authoring-folder.js';
import { readSources } from '../sources/index.js';
import { readRecord } from '../sources/read-record.js';
import { recordFolders } from '../sources/record-folders.js';
import { draftInterpretation } from './draft-interpretation.js';
import { sampleFolder } from './fixtures/sample-folder.js';

const golden = new URL('../../src/draft/fixtures/picture.yaml', import.meta.url);
const folder = recordFolders.interpretations!;

async function sampleDraft(t: TestContext, template: InterpretationTemplate): Promise<string> {
  const sources = await readSources(await authoringFolder(t, sampleFolder));
  assert.deepEqual(sources.faults, []);
  const records = sources.records.map(({ record }) => record);
  const policies = records.filter((record): record is PackedPolicy => 'disclosure' in record);
  const services = sources.records.flatMap(({ kind, record }) => (kind === 'service' ? [record] : []));
  return draftInterpretation(unpackPolicy(policies.find(({ id }) => id === 'shixian-renshe-2024-3')!), {
    template,
    id: 'jd-sample',
    dir: 'policies',
    config: sources.config,
    policies,
    services: services as never,
  });
}

/** The faults that `check` finds in the shape of a scaffold, except warnings about missing captions. */
function shapeFaults(text: string): string[] {
  const { source, faults } = readRecord(text, 'interpretations/a.yaml', folder);
  assert.ok(source, JSON.stringify(faults));
  // The policies of these tests hold invisible characters; a quotation of them holds them too, and reading names them.
  const expected = ['media.noCaptions', 'file.invisibleCharacters'];
  return faults.map(({ code }) => code).filter((code) => !expected.includes(code));
}

describe('draftInterpretation', () => {
  it('writes the scaffold on record; set UPDATE_GOLDEN=1 to record a wanted change', async (t) => {
    const text = await sampleDraft(t, 'picture');
    if (process.env.UPDATE_GOLDEN) await writeFile(golden, text);
    assert.equal(text, await readFile(golden, 'utf8'));
  });

  for (const template of interpretationTemplates) {
    it(`writes a ${template} that the schema accepts, each draft marked`, async (t) => {
      const text = await sampleDraft(t, template);
      assert.deepEqual(shapeFaults(text), []);
      const { source } = readRecord(text, 'interpretations/a.yaml', folder);
      assert.ok((source?.draftLines?.length ?? 0) > 4);
    });
  }

  it('says nothing that the policy does not say', async (t) => {
    const text = await sampleDraft(t, 'picture');
    const { source } = readRecord(text, 'interpretations/a.yaml', folder);
    const own = sampleFolder['policies/2024/创业补贴办法.md']!.replace(/\s/g, '');
    const record = source!.record as { elements: Record<string, Record<string, unknown>[]> };
    for (const name of ['background', 'objectives', 'mainContent', 'scope', 'cautions']) {
      for (const { text: words } of record.elements[name]!) {
        for (const sentence of String(words)
          .replace('【待确认】', '')
          .split(/[。；：]/)) {
          assert.ok(own.includes(sentence.replace(/\s/g, '')), `${name}: ${sentence}`);
        }
      }
    }
  });

  it('says where sums are without a certain name, and that a text is in its file twice', () => {
    const text = [
      '第一条 为了发展乡村旅游，制定本办法。',
      '第二条 对新评定的乡村旅游重点村，给予20万元奖励。',
      '第三条 支持金融机构提供最高300万元最长三年的信贷产品。',
      '第四条 擅自改变民宿用途的，处五千元罚款。',
      '第五条 申请人应当于每年九月向文化和旅游部门提出申请。',
    ].join('\n\n');
    const { record } = policySource('any', {
      title: '示例县甲办法',
      body: parseContent(`${text}\n\n${text}`).body,
    });
    const draft = draftInterpretation(unpackPolicy(record), {
      template: 'picture',
      id: 'any',
      dir: 'a',
      config: feedConfigSchema.parse({ id: 'a', title: 'a', publisher: { name: 'a', region: '000000' } }),
      policies: [record],
      services: [],
    });
    assert.match(draft, /# 待填：第三条有金额/);
    assert.match(draft, /# 注意：正文后面有一段与前面重复（从第一条起）/);
    assert.deepEqual(draft.match(/item: .*/g), [
      'item: 【待确认】新评定的乡村旅游重点村（奖励）',
      'item: 【待确认】擅自改变民宿用途（罚款）',
    ]);
    assert.equal(draft.match(/^ +penalty: true/gm)?.length, 1);
    assert.deepEqual(shapeFaults(draft), []);
  });

  it('gives valid YAML that the schema accepts, whatever the policy holds', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = randomFrom(seed);
      const markdown = anyText(random);
      const { record } = policySource('any', {
        title: `甲${anyLine(random)}`,
        summary: random() < 0.5 ? undefined : `乙${anyLine(random)}`,
        body: parseContent(markdown).body,
      });
      const template = interpretationTemplates[Math.floor(random() * interpretationTemplates.length)]!;
      const text = draftInterpretation(unpackPolicy(record), {
        template,
        id: 'any',
        dir: anyLine(random),
        config: feedConfigSchema.parse({ id: 'a', title: 'a', publisher: { name: 'a', region: '000000' } }),
        policies: [record],
        services: [],
      });
      assert.deepEqual(shapeFaults(text), [], `seed ${seed}\n${markdown}\n${text}`);
    }
  });
});

const fragments = [
  ...[
    '第一条　',
    '第二条 ',
    '（一）',
    '一、',
    '1. ',
    '\n\n',
    '\n',
    '# ',
    '- ',
    '“',
    '”',
    '《',
    '》',
    '：',
    ': ',
    ' #',
    '#',
    '\t',
  ],
  ...[
    '本办法所称',
    '，是指',
    '。',
    '；',
    '，',
    '下列材料：',
    '禁止下列行为：',
    '应当',
    '不得',
    '每人每月',
    '三万元',
    '百分之',
    '50%',
  ],
  ...[
    '1,000元',
    '为了',
    '根据',
    '制定本办法',
    '企业',
    '老年人',
    '补贴',
    '适用于',
    '十个工作日内',
    '有效期至',
    '【待确认】',
    '待确认',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u200B',
    '\uFEFF',
    '\u2028',
    '\uD83D',
    '😀',
    '"',
    "'",
    '\\',
    '%',
    '@',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '{',
    '}',
  ],
  ...['[', ']', '? ', '---', '...', 'null', 'true', '0x1', '2024-01-01', 'é', '\u3000', '\u0085', '`', '~'],
];

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function anyText(random: () => number): string {
  return Array.from({ length: Math.floor(random() * 120) }, () => pick(random)).join('');
}

function anyLine(random: () => number): string {
  return Array.from({ length: Math.floor(random() * 8) }, () => pick(random)).join('');
}

function pick(random: () => number): string {
  return fragments[Math.floor(random() * fragments.length)] ?? '';
}
