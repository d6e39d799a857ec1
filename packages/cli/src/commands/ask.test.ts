import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import type { SourceRecord } from '../pipeline/types.js';
import { io, policy, sampleSources, source, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { publish } from '../publish/publish.js';

function answer(id: string, question: string, text: string, more: object = {}) {
  return source('qa', {
    id,
    question,
    answer: [{ type: 'paragraph', children: [text] }],
    clauses: [{ policy: 'startup', anchor: 'art-1' }],
    answeredBy: '示例县人力资源和社会保障局',
    region: '990122',
    publishedOn: '2024-05-21',
    ...more,
  });
}

async function sampleFeed(
  t: TestContext,
  records: readonly SourceRecord<'qa' | 'policy'>[] = sampleAnswers,
): Promise<string> {
  const feed = join(await temporaryFolder(t), 'feed');
  const sources = await sampleSources(t, [policy('startup'), ...records]);
  const ids = new Set(records.map(({ record }) => record.id));
  const kept = sources.records.filter(({ kind, record }) => kind !== 'qa' || ids.has(record.id));
  await publish({ ...sources, records: kept }, { to: feed, io: io() });
  return feed;
}

const sampleAnswers = [
  answer('q-amount', '一次性创业补贴给多少钱？', '首次创办小微企业的，给予1.2万元。'),
  answer('q-where', '创业担保贷款到哪里办理？', '到示例县政务服务中心三楼。'),
  answer('q-gone', '大学生见习补贴怎么领取？', '由单位代领。', {
    clauses: [{ policy: 'startup', anchor: 'art-99' }],
  }),
];

const run = (...argv: string[]) => runMain(['ask', ...argv]);

describe('mingce ask', () => {
  it('gives the official words of a sure answer, with who said it and when', async (t) => {
    const { code, stdout } = await run(await sampleFeed(t), '请问一次性创业补贴给多少钱');
    assert.equal(code, 0);
    assert.match(stdout, /答复（990122，示例县人力资源和社会保障局，2024-05-21）：一次性创业补贴给多少钱？/);
    assert.match(stdout, /首次创办小微企业的，给予1\.2万元。/);
    assert.match(stdout, /有把握的答复。/);
    assert.doesNotMatch(stdout, /ask\.|feature\./);
  });

  it('explains it, in both languages', async (t) => {
    const feed = await sampleFeed(t);
    const { stdout } = await run(feed, '一次性创业补贴给多少钱', '--explain');
    assert.match(stdout, /把握 0\.\d\d（0\.\d\d 起为有把握）/);
    assert.match(stdout, /问句中有：.*创业/);
    const english = await run(feed, '一次性创业补贴给多少钱', '--explain', '--lang', 'en');
    assert.match(english.stdout, /sureness 0\.\d\d/);
    assert.doesNotMatch(english.stdout, /feature\.|ask\./);
  });

  it('offers an article of a national law by what people say of its matter, and says so', async (t) => {
    const body = [
      {
        type: 'clause',
        kind: 'article',
        anchor: 'art-725',
        label: '第七百二十五条',
        children: [
          { type: 'paragraph', children: ['房东卖房，发生所有权变动的，租客不用搬，租赁合同效力不变。'] },
        ],
      },
    ];
    const code = policy('code', { title: '中华人民共和国民法典', body });
    const { stdout } = await run(
      await sampleFeed(t, [...sampleAnswers, code]),
      '房东卖房租客要搬吗',
      '--explain',
    );
    assert.match(stdout, /中华人民共和国民法典　第七百二十五条[\s\S]*群众问这一条时常用这些说法/);
  });

  it('is not sure of another place, nor of an answer whose clause is gone, and says why', async (t) => {
    const feed = await sampleFeed(t);
    const place = await run(feed, '北京市一次性创业补贴给多少钱');
    assert.match(place.stdout, /没有对上：地区“北京市?”/);
    assert.doesNotMatch(place.stdout, /有把握的答复/);
    const gone = await run(feed, '大学生见习补贴怎么领取');
    assert.match(gone.stdout, /所依据的条款已变动，待核实/);
    assert.doesNotMatch(gone.stdout, /有把握的答复/);
  });

  it('prints the result as data, with numbers of persons masked', async (t) => {
    const { stdout } = await run(await sampleFeed(t), '家里着火了，我电话13800001111', '--json');
    assert.doesNotMatch(stdout, /13800001111/);
    const { result, outcome } = JSON.parse(stdout);
    assert.equal(outcome, result.outcome);
    assert.deepEqual(result.emergencies[0].numbers, ['119']);
  });

  it('says that a feed has no questions and answers, and what to do', async (t) => {
    const { code, stderr, stdout } = await run(await sampleFeed(t, []), '低保');
    assert.notEqual(code, 0);
    assert.match(stdout + stderr, /没有政策问答/);
  });

  it('refuses a region that is no code', async (t) => {
    const { code, stderr, stdout } = await run(await sampleFeed(t), '低保', '--region', '示例县');
    assert.notEqual(code, 0);
    assert.match(stdout + stderr, /示例县.*六位数字/);
  });
});
