import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clauseWords, compareClauses, compareTexts, type FlatClause, type TextPiece } from './index.js';

const articles = (...texts: string[]): FlatClause[] =>
  texts.map((text, index) => ({ anchor: `art-${index + 1}`, label: `第${index + 1}条`, text }));

/** A comparison in a word: `1=1`, `2~3`, `2→1` for a move, `+4`, `-4`. */
const summary = (old: FlatClause[], next: FlatClause[]) =>
  compareClauses(old, next).map((row) => {
    const number = ({ anchor }: FlatClause) => anchor.slice(4);
    if (row.kind === 'added') return `+${number(row.new)}`;
    if (row.kind === 'removed') return `-${number(row.old)}`;
    return `${number(row.old)}${row.isMoved ? '→' : ''}${row.kind === 'same' ? '=' : '~'}${number(row.new)}`;
  });

const drawn = (pieces: readonly TextPiece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('');

const purpose = '为规范创业补贴的申领发放，制定本细则。';
const scope = '本细则适用于本县行政区域内的小微企业和个体工商户。';
const amount = '小微企业每户 12000 元，个体工商户每户 3000 元。';
const review = '县人力资源和社会保障局应当自受理之日起十个工作日内完成审核。';
const force = '本细则自2024年6月1日起施行，有效期五年。';

describe('compareClauses', () => {
  it('follows clauses whose numbers only moved up with the others', () => {
    const added = '申领人对材料的真实性负责，提供虚假材料的追回补贴。';
    assert.deepEqual(
      summary(articles(purpose, scope, amount, review), articles(purpose, added, scope, amount, review)),
      ['1=1', '+2', '2=3', '3=4', '4=5'],
    );
  });

  it('shows a removed clause behind what it was behind', () => {
    assert.deepEqual(summary(articles(purpose, scope, amount), articles(purpose, amount)), [
      '1=1',
      '-2',
      '3=2',
    ]);
    assert.deepEqual(summary(articles(scope, purpose), articles(purpose)), ['-1', '2=1']);
  });

  it('knows a clause that moved, changed or not', () => {
    assert.deepEqual(
      summary(
        articles(purpose, scope, amount, review, force),
        articles(purpose, review.replace('十个', '五个'), scope, amount, force),
      ),
      ['1=1', '4→~2', '2=3', '3=4', '5=5'],
    );
  });

  it('finds a clause that went whole into a longer one', () => {
    const longer = `${review}${'材料不齐的，一次性告知需要补正的内容；逾期不告知的，自收到材料之日起即为受理。'.repeat(2)}`;
    assert.deepEqual(summary(articles(purpose, review, force), articles(purpose, longer, force)), [
      '1=1',
      '2~2',
      '3=3',
    ]);
  });

  it('does not pair clauses that share only the phrases of every rule', () => {
    const one = '养老服务机构应当按照有关规定办理消防手续。';
    const other = '户外广告设施的高度按照有关规定不得超过十米。';
    assert.deepEqual(summary(articles(purpose, one), articles(purpose, other)), ['1=1', '-2', '+2']);
  });

  it('recognizes chapters by their titles', () => {
    const chapter = (label: string, title: string): FlatClause => ({ anchor: label, label, title, text: '' });
    const rows = compareClauses(
      [chapter('第一章', '总则'), chapter('第二章', '附则')],
      [chapter('第一章', '总则'), chapter('第二章', '法律责任'), chapter('第三章', '附则')],
    );
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['same', 'added', 'same'],
    );
  });

  it('keeps repeated clauses apart and in order', () => {
    assert.deepEqual(summary(articles(purpose, purpose, scope), articles(purpose, purpose, scope)), [
      '1=1',
      '2=2',
      '3=3',
    ]);
  });

  it('counts white space as no change', () => {
    const [row] = compareClauses(articles('甲 乙丙丁'), articles('甲乙丙丁'));
    assert.equal(row?.kind, 'same');
  });

  it('accounts for every clause of both sides once, in order, and its pieces give back both texts', () => {
    const sentence = fc.constantFrom(purpose, scope, amount, review, force, '附则', '');
    const text = fc
      .array(fc.oneof({ weight: 4, arbitrary: sentence }, fc.string({ unit: 'grapheme', maxLength: 6 })), {
        maxLength: 3,
      })
      .map((parts) => parts.join(''));
    const clauses = fc.array(text, { maxLength: 14 }).map((texts) => articles(...texts));
    fc.assert(
      fc.property(clauses, clauses, (old, next) => {
        const rows = compareClauses(old, next);
        assert.deepEqual(
          rows.flatMap((row) => (row.kind === 'removed' ? [] : [row.new])),
          next,
        );
        const oldOnes = rows.flatMap((row) => (row.kind === 'added' ? [] : [row.old]));
        assert.equal(oldOnes.length, old.length);
        assert.deepEqual(new Set(oldOnes), new Set(old));
        for (const row of rows) if (row.kind === 'same' || row.kind === 'changed') assertGivesBack(row);
      }),
    );
  });

  it('calls nothing moved when a text is compared with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')), (texts) => {
        const clauses = articles(...texts);
        for (const row of compareClauses(clauses, clauses))
          assert.ok(row.kind === 'same' && !row.isMoved && row.old === row.new);
      }),
    );
  });
});

describe('compareTexts', () => {
  const cases: [old: string, next: string, expected: string][] = [
    ['每户 3000 元', '每户 3500 元', '每户 {-3000}{+3500} 元'],
    ['按照第三十八条办理', '按照第三十九条办理', '按照{-第三十八条}{+第三十九条}办理'],
    ['十个工作日内', '十五个工作日内', '{-十}{+十五}个工作日内'],
    ['个人、企业可以申请。', '个人可以申请。', '个人{-、企业}可以申请。'],
    ['可以申请。', '可以申请。逾期不候。', '可以申请。{+逾期不候。}'],
    ['质量技监部门', '市场监管部门', '{-质量技监}{+市场监管}部门'],
    ['自2022年8月1日起施行', '自2025年7月1日起施行', '自{-2022年8月1日}{+2025年7月1日}起施行'],
    ['', '新增', '{+新增}'],
    ['删去', '', '{-删去}'],
  ];
  for (const [old, next, expected] of cases) {
    it(`marks ${old || '空'} → ${next || '空'} as an editor would`, () => {
      assert.equal(drawn(compareTexts(old, next)), expected);
    });
  }

  it('joins what stayed by chance between two replacements', () => {
    const pieces = compareTexts('由县级人民法院审理', '由市中级人民政府决定');
    assert.ok(pieces.filter(({ kind }) => kind === 'same').length <= 3, drawn(pieces));
  });

  it('stays quick for long texts that have little in common', () => {
    const long = (seed: number) =>
      Array.from({ length: 40_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * seed) % 3001))).join('');
    const start = process.cpuUsage();
    const [old, next] = [long(7), long(11)];
    const pieces = compareTexts(old, next);
    assert.ok(process.cpuUsage(start).user < 2_000_000);
    assert.equal(joined(pieces, 'added'), old);
    assert.equal(joined(pieces, 'removed'), next);
  });

  it('gives back both texts to the letter, whatever they are', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '甲',
        '乙',
        '，',
        '。',
        '1',
        '2',
        '第',
        '一',
        '条',
        ' ',
        '😀',
        '😁',
        '𠀀',
        '𡀀',
        'a',
      ),
    });
    fc.assert(
      fc.property(text, text, (old, next) => {
        const pieces = compareTexts(old, next);
        assert.equal(joined(pieces, 'added'), old);
        assert.equal(joined(pieces, 'removed'), next);
        for (const piece of pieces) assert.doesNotMatch(piece.text, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
        assert.ok(
          pieces.every((piece, index) => piece.text !== '' && piece.kind !== pieces[index + 1]?.kind),
        );
      }),
      { numRuns: 500 },
    );
  });
});

const joined = (pieces: readonly TextPiece[], without: TextPiece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

function assertGivesBack(row: { old: FlatClause; new: FlatClause; pieces: readonly TextPiece[] }): void {
  assert.equal(joined(row.pieces, 'added'), clauseWords(row.old));
  assert.equal(joined(row.pieces, 'removed'), clauseWords(row.new));
}
