import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseContent } from '@mingce/content';
import type { InterpretationElements } from '@mingce/schema/types';
import { unpackPolicy } from '../pipeline/packed-policy.js';
import { policy as policySource } from '../publish/fixtures/sample-sources.js';
import { draftElements } from './draft-elements.js';
import { type Passage, passagesOf } from './passages.js';
import { hasFigures, isNameOf, isQuoted, isWhole, keepQuoted } from './quoted.js';

const data = new URL('../../../../../shared/data/', import.meta.url);
/** Only every n-th real document is tested: all of them take a minute. */
const every = 40;
/** Processor time in milliseconds; the slowest real document takes a tenth of this. */
const mostTime = 4000;

/** Processor time in milliseconds since a start: other work of the machine is not counted. */
const spentSince = (started: NodeJS.CpuUsage) => process.cpuUsage(started).user / 1000;

function draftsOf(markdown: string): [elements: InterpretationElements, passages: readonly Passage[]] {
  const record = unpackPolicy(
    policySource('any', { title: '示例县甲办法', body: parseContent(markdown).body }).record,
  );
  const passages = passagesOf(record.body ?? []);
  return [draftElements(record, passages, []).elements, passages];
}

/** Quotations that are not in the cited clause: compared by letters and digits, without the drafting code. */
function faultsOf([elements, passages]: ReturnType<typeof draftsOf>): string[] {
  const signs = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const said = (anchor = '') =>
    signs(
      passages
        .filter((one) => one.anchor === anchor || one.around.some((clause) => clause.anchor === anchor))
        .map(
          ({ title, lead, number, sentences, tables }) =>
            `${title}${lead}${number}${sentences.join('')}${JSON.stringify(tables)}`,
        )
        .join(''),
    );
  const texts = (text: string) => text.split(/[。；;：:！？（），\n]/);
  const faults: string[] = [];
  for (const { item, value, condition = '', clause } of elements.standards ?? []) {
    const source = said(clause?.anchor);
    const isThere = [...texts(item), ...texts(condition)].every((text) => source.includes(signs(text)));
    const digits = String(value).match(/\d+/g) ?? [];
    // Chinese numerals are converted to figures; numbers in figures occur in the text unchanged.
    const hasDigits = digits.every(
      (figure) => source.includes(figure) || /[一二三四五六七八九十百千万两]/.test(source),
    );
    if (!isThere || !hasDigits) faults.push(`${item} ${value}`);
  }
  for (const element of ['objectives', 'mainContent', 'scope', 'cautions'] as const) {
    for (const { text, clauses = [] } of elements[element] ?? []) {
      const source = clauses.length === 0 ? said('') : clauses.map(({ anchor }) => said(anchor)).join('');
      if (!texts(text).every((one) => source.includes(signs(one)))) faults.push(`${element}: ${text}`);
    }
  }
  return faults;
}

describe('keepQuoted', () => {
  const passages = passagesOf(
    parseContent('第一条 未成年人补贴标准为每人三万元，老年人每人2万元。\n\n第二条 申请人应当提交材料。')
      .body,
  );
  const keep = (elements: InterpretationElements) => keepQuoted(elements, passages);
  const clause = { anchor: 'art-1' };

  it('drops what its clause does not say: figures, names, texts, anchors of other clauses', () => {
    const right = { item: '未成年人补贴标准', value: 3, unit: '万元/人', clause };
    const standards = [
      right,
      { ...right, value: 4 },
      { ...right, item: '青年补贴标准' },
      { ...right, item: '年人补贴标准' },
      { ...right, item: '（未成年人补贴标准' },
      { ...right, clause: { anchor: 'art-2' } },
    ];
    assert.deepEqual(keep({ standards }).standards, [right]);
    const point = { text: '申请人应当提交材料。', clauses: [{ anchor: 'art-2' }] };
    const scope = [
      point,
      { ...point, clauses: [clause] },
      { ...point, text: '申请人可以提交材料。' },
      { ...point, text: '，提交材料。' },
    ];
    assert.deepEqual(keep({ scope }).scope, [point]);
  });

  it('knows figures in either writing', () => {
    assert.ok(
      hasFigures('3', '万元', '三万元') &&
        hasFigures('1.5', '%', '百分之一点五') &&
        hasFigures('2至3', '万元', '2—3万元'),
    );
    assert.ok(
      hasFigures('3000至30000', '元', '三千元以上3万元以下') && hasFigures('1234.5', '元', '1,234.5元'),
    );
    assert.ok(!hasFigures('3', '元', '三万元以上') && !hasFigures('35', '%', '百分之三十'));
  });

  it('knows where words begin and end', () => {
    assert.ok(isNameOf('生活补贴', '给予生活补贴300元') && !isNameOf('活补贴', '给予生活补贴300元'));
    assert.ok(isQuoted('甲乙；丙', '甲、乙，丙') && !isQuoted('甲丙', '甲乙丙'));
    for (const cut of ['的补贴', '、补贴', '补贴（', '“补贴', '及时']) assert.equal(isWhole(cut), false, cut);
    assert.ok(isWhole('“甲”（乙）补贴'));
  });
});

describe('drafted texts', () => {
  it('are in the clause that they cite, whatever the text', () => {
    const pieces = [
      ...['第一条 ', '第二条 ', '（一）', '一、', '\n\n', '。', '；', '，', '：', '、', '（', '）', '“', '”'],
      ...[
        '给予',
        '每人每月',
        '3万元',
        '三千元',
        '百分之五十',
        '35 %',
        '100%',
        '分别',
        '不超过',
        '最高',
        '以上',
        '的',
      ],
      ...[
        '补贴',
        '奖励',
        '标准',
        '覆盖率',
        '企业',
        '未成年人',
        '老年人',
        '罚款',
        '处',
        '违反规定',
        '应当',
        '申请',
        '对',
        '为',
      ],
    ];
    let state = 7;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state;
    };
    let drafted = 0;
    for (let round = 0; round < 600; round += 1) {
      const text = Array.from({ length: 60 }, () => pieces[next() % pieces.length]).join('');
      const drafts = draftsOf(text);
      drafted += Object.values(drafts[0]).flat().length;
      assert.deepEqual(faultsOf(drafts), [], text);
    }
    assert.ok(drafted > 100, `${drafted}`);
  });

  it('are so in real documents, and found in a bounded time', (t) => {
    if (!existsSync(data)) return t.skip('../shared/data is absent');
    const documents = ['regulations', 'government'].flatMap((file) =>
      gunzipSync(readFileSync(new URL(`${file}.jsonl.gz`, data)))
        .toString()
        .trim()
        .split('\n')
        .filter((_, index) => index % every === 0)
        .map((line) => JSON.parse(line) as { title: string; text: string; markdown?: string }),
    );
    let drafted = 0;
    for (const { title, text, markdown } of documents) {
      const started = process.cpuUsage();
      const drafts = draftsOf(markdown ?? text.split('\n').join('\n\n'));
      assert.ok(spentSince(started) < mostTime, title);
      drafted += Object.values(drafts[0]).flat().length;
      assert.deepEqual(faultsOf(drafts), [], title);
    }
    assert.ok(drafted > documents.length, `${drafted} of ${documents.length}`);
  });

  it('are found in linear time in long lines without a sign', () => {
    for (const piece of [
      '2025年',
      '每人',
      '补贴',
      '一',
      '1,',
      '的',
      '（',
      '“',
      '对',
      '分别',
      '不得超过',
      '省级、',
      '或者',
    ]) {
      const started = process.cpuUsage();
      draftsOf(`第一条 ${piece.repeat(40_000)}给予3万元补贴。`);
      const spent = spentSince(started);
      assert.ok(spent < mostTime, `${piece}: ${spent} ms`);
    }
  });
});
