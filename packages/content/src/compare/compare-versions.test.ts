import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareVersions, flattenClauses, parseContent } from '../index.js';

const text = (title: string, ...lines: string[]) => ({
  title,
  clauses: flattenClauses(parseContent(lines.join('\n\n')).body),
});
const old = text(
  '示例县创业补贴办法',
  ...['一', '二', '三', '四', '五', '六', '七', '八'].map(
    (number, index) => `第${number}条　${'甲乙丙丁戊己庚辛'[index]}单位负责${index}类补贴，每户8000元。`,
  ),
);
const decision = (...lines: string[]) => text('示例县人民政府关于修改《示例县创业补贴办法》的决定', ...lines);
/** The change of each named clause, and the unplaced items. */
function read(...lines: string[]) {
  const found = compareVersions(old, decision(...lines));
  assert.equal(found.kind, 'amendment');
  const rows = found.rows.map((row) => [
    row.kind,
    row.kind === 'added' ? '' : row.old.label,
    row.kind === 'removed' ? '' : `${row.new.anchor} ${row.new.label} ${row.new.text}`,
  ]);
  return { rows, unplaced: found.kind === 'amendment' ? found.unplaced.map(({ label }) => label) : [] };
}

describe('an amending decision', () => {
  it('is compared with the clauses that it names, and no other is called removed', () => {
    assert.deepEqual(
      read(
        '一、将第五条修改为：“甲单位负责，每户12000元。”',
        '二、删去第七条。',
        '三、增加一条，作为第八条：“本办法有效期三年。”',
        '四、第八条改为第九条。',
        '五、将第二条中的“8000元”修改为“9000元”。',
        '本决定自2025年1月1日起施行。',
      ),
      {
        rows: [
          ['changed', '第五条', 's1 第五条 甲单位负责，每户12000元。'],
          ['removed', '第七条', ''],
          ['added', '', 's3 第八条 本办法有效期三年。'],
          ['same', '第八条', 's4 第九条 辛单位负责7类补贴，每户8000元。'],
          ['changed', '第二条', 's5 第二条 乙单位负责1类补贴，每户9000元。'],
        ],
        unplaced: [],
      },
    );
  });

  it('may give the new words as an article below, in several paragraphs, and with a new number', () => {
    assert.deepEqual(
      read(
        '一、将第三条修改为：',
        '第三条　新的条文。',
        '二、将第四条改为第五条，修改为：“第五条　第一款。',
        '“第二款。”',
      ).rows,
      [
        ['changed', '第三条', 's1 第三条 新的条文。'],
        ['changed', '第四条', 's2 第五条 第一款。\n第二款。'],
      ],
    );
  });

  it('says which of its items cannot be placed: parts of a clause, clauses that the old text lacks, other texts', () => {
    assert.deepEqual(
      read(
        '一、将第三条第二款修改为：“甲。”',
        '二、将第九十条修改为：“乙。”',
        '三、修改《示例县另一办法》',
        '1.将第一条修改为：“丙。”',
        '四、对条文顺序作相应调整。',
        '五、删去第六条。',
      ),
      { rows: [['removed', '第六条', '']], unplaced: ['一、', '二、', '三、', '四、'] },
    );
  });

  it('that names several clauses to delete removes each', () => {
    assert.deepEqual(read('一、删去第六条、第七条。').rows, [
      ['removed', '第六条', ''],
      ['removed', '第七条', ''],
    ]);
  });
});

describe('two versions', () => {
  it('are compared clause by clause, moved and renumbered clauses included', () => {
    const next = text(
      '示例县创业补贴办法',
      ...old.clauses.slice(1).map((clause, index) => `第${index + 1}条　${clause.text}`),
    );
    const { kind, rows } = compareVersions(old, next);
    assert.deepEqual([kind, rows.map((row) => row.kind)], ['clauses', ['removed', ...Array(7).fill('same')]]);
  });

  it('are a rewritten text if the later keeps hardly a clause', () => {
    const next = text(
      '示例县创业补贴办法',
      ...Array.from({ length: 8 }, (_, index) =>
        `第${index + 1}条　${'子丑寅卯辰巳午未'[index]}`.padEnd(30, '春夏秋冬风霜雨雪'[index]),
      ),
    );
    const found = compareVersions(old, next);
    assert.deepEqual([found.kind, found.kind === 'rewritten' && found.kept], ['rewritten', 0]);
  });
});
