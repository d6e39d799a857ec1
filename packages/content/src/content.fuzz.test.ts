import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodySchema, type Clause, type ContentNode } from '@mingce/schema';
import fc from 'fast-check';
import {
  extractTasks,
  flattenClauses,
  normalizeText,
  outline,
  parseContent,
  plainText,
  textToMarkdown,
} from './index.js';

const clause = (label: string) => fc.string({ maxLength: 6 }).map((words) => `${label}${words}`);
/** Lines of policies, and lines with problematic Markdown. */
const line = fc.oneof(
  ...[
    '第一条 ',
    '第二条',
    '第三条　',
    '第一章 总则',
    '第二节 ',
    '一、',
    '二、',
    '（一）',
    '(二)',
    '1.',
    '2. ',
    '（1）',
    '①',
  ].map(clause),
  ...[
    '附件',
    '附件2',
    '# ',
    '## 第三章 ',
    '### ',
    '- ',
    '  - ',
    '> ',
    '    ',
    '\t',
    '　　',
    '| a | b |',
    '|---|---|',
  ].map(clause),
  ...[
    '<div>',
    '<!--',
    '-->',
    '```',
    '~~~',
    '**',
    '_',
    '[',
    '](',
    '![](',
    '&#0;',
    '2024年5月1日',
    '附件：1.',
    '***',
  ].map(clause),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '有下列情形的：',
    '（市教育局负责，完成时限：2024年6月）',
    '[a](javascript:x)',
    '示例县人民政府',
  ),
);
const source = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

const innerKinds = new Set<string>(['paragraph', 'item', 'subitem', 'level4', 'level5', 'heading']);

function clausesOf(nodes: readonly ContentNode[]): Clause[] {
  return nodes.flatMap((node) => (node.type === 'clause' ? [node, ...clausesOf(node.children)] : []));
}

/** Faults that a text without markup may raise: its numbers, lines and columns. */
const doubts = /^content\.(?:number|articleInside|pageMarks|runningHeader|softLines|pastedTable|looseTable)/;

/** The compared text, without white space and without punctuation after a label (第一条：, 附件2、). */
const characters = (text: string) => text.replace(/[\s：:.．、]+/gu, '');

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of characters(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe('any text at all', () => {
  it('comes out as nodes of the closed set, with anchors that are unique', () => {
    fc.assert(
      fc.property(source, (markdown) => {
        const { body, faults } = parseContent(markdown);
        const checked = bodySchema.safeParse(body);
        assert.ok(checked.success, JSON.stringify(checked.error?.issues));
        assert.deepEqual(checked.data, body);
        const anchors = clausesOf(body).map(({ anchor }) => anchor);
        assert.equal(new Set(anchors).size, anchors.length);
        for (const article of clausesOf(body).filter(({ kind }) => kind === 'article')) {
          assert.ok(clausesOf(article.children).every(({ kind }) => innerKinds.has(kind)));
        }
        const lines = markdown.split(/\r\n|\n|\r/).length;
        for (const fault of faults) assert.ok((fault.line ?? 0) >= 1 && (fault.line ?? 0) <= lines);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every word in the units of search', () => {
    fc.assert(
      fc.property(source, (markdown) => {
        const { body } = parseContent(markdown);
        const units = flattenClauses(body);
        const found = countCharacters(
          units.map(({ title, label, text }) => `${title ?? ''}${label}${text}`).join(''),
        );
        for (const [character, count] of countCharacters(plainText(withoutLabels(body)))) {
          assert.ok((found.get(character) ?? 0) >= count, `lost ${character}`);
        }
        for (const { anchor } of units) assert.ok(anchor === '' || anchors(body).has(anchor));
      }),
      { numRuns: 1000 },
    );
  });

  it('can be outlined and searched for tasks', () => {
    fc.assert(
      fc.property(source, (markdown) => {
        const { body } = parseContent(markdown);
        const known = anchors(body);
        const visit = (entries: ReturnType<typeof outline>): void => {
          for (const { anchor, children } of entries) {
            assert.ok(known.has(anchor));
            visit(children);
          }
        };
        visit(outline(body));
        for (const task of extractTasks(body)) assert.ok(task.text !== '' && task.responsible.length > 0);
      }),
    );
  });

  it('reads the same after being turned into Markdown', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { body, faults } = parseContent(textToMarkdown(text));
        assert.deepEqual(
          faults.filter(({ code }) => !doubts.test(code)),
          [],
        );
        // Printed page numbers are removed, and rows of a pasted table are split into cells.
        if (faults.some(({ code }) => /pageMarks|Table/.test(code))) return;
        assert.equal(characters(plainText(body)), characters(normalizeText(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to its length, however often markup is repeated', () => {
    const markup = [
      ...[
        '*a',
        '*a_',
        '**a ',
        '_a *',
        'a**b',
        '[a](',
        '[',
        '![',
        '](',
        '`a',
        '`a``',
        '&#',
        'http://a ',
        '<',
        '<a ',
      ],
      ...[
        '<!-- ',
        '<!--\n',
        '> ',
        'a\n> ',
        '- ',
        '- a\n',
        '- a\n\n',
        '  1. a\n',
        '（',
        '（甲）',
        '“',
        '第',
        '第一条 甲。',
      ],
      ...[
        '第一条　甲。第二条　',
        '一、甲\n（一）乙\n',
        '附件\n',
        '附件：1.甲\n',
        '附件1：甲\n',
        '2024年5月1日\n',
        '示例局\n',
      ],
      ...[
        '甲\n',
        '甲  \n',
        '为*了*支持\n',
        '|a',
        '|a|b|\n',
        '|-|\n',
        'a\tb\n',
        'a\t',
        '甲  乙  1\n',
        '甲\n- 4 -\n',
        '# 甲\n',
      ],
      ...[' ', '\u3000', '\u200b', '⼀', '1.', '（2025年', '（市教育局牵头', '（牵头', '（市局和'],
    ];
    for (const piece of markup) {
      for (const [start, end] of [
        ['', ''],
        ['甲', '乙*丙*\n丁）'],
      ]) {
        const timeOf = (count: number, enough?: number) => {
          const text = `${start}${piece.repeat(count)}${end}`;
          return quickest(() => {
            const { body } = parseContent(text);
            extractTasks(body);
            flattenClauses(body);
            parseContent(textToMarkdown(text));
          }, enough);
        };
        // Below this, clock resolution and garbage collection dominate.
        const soon = 400;
        const long = timeOf(4000, soon);
        if (long < soon) continue;
        const short = timeOf(1000);
        assert.ok(long < 8 * short, `${JSON.stringify(piece)}: ${short}, for four times that ${long} ms`);
      }
    }
  });

  it('takes no longer for lines that begin with a tag, which go on with their paragraph', () => {
    // Joined one by one, the lines take four seconds.
    const most = 1500;
    for (const start of ['', '> 甲\n']) {
      const time = quickest(() => parseContent(`${start}${'<p>甲</p>\n'.repeat(20_000)}`), most);
      assert.ok(time < most, `${JSON.stringify(start)}: ${time} ms`);
    }
  });

  it('ends an item of a list that thousands of lines go on with, with a fault at its line', () => {
    for (const [item, line] of [
      ['- 甲', 'a'],
      ['- 甲\n- 乙', '丙'],
      ['- 甲\n  1. 乙', '#a'],
      ['> - 甲', 'a'],
      ['> 1. 甲', '> a'],
      ['- 甲\nb', '  a'],
    ] as const) {
      const text = (lines: number) => `第一条 文\n\n${item}\n${`${line}\n`.repeat(lines)}末`;
      const { body, faults } = parseContent(text(3000), { firstLine: 5 });
      assert.equal(plainText(body).match(new RegExp(line.replace(/^[> ]+/, ''), 'g'))?.length, 3000, item);
      assert.ok(plainText(body).trimEnd().endsWith('末'));
      const atLine = 7 + item.split('\n').length + 1000;
      const [first] = faults.filter(({ code }) => code === 'content.tooManyLines');
      assert.ok(Math.abs((first?.line ?? 0) - atLine) <= 1, `${item}: ${first?.line}, not ${atLine}`);
      assert.deepEqual(
        parseContent(text(900)).faults.filter(({ severity }) => severity === 'error'),
        [],
      );
    }
  });

  it('takes time in proportion to the lines that go on with an item', () => {
    // Added one by one to the words of the item, four times the lines take nine times as long.
    const timeOf = (lines: number) => quickest(() => parseContent(`- 甲\n${'a\n'.repeat(lines)}`), 100);
    const [short, long] = [timeOf(40_000), timeOf(160_000)];
    assert.ok(long < 6 * short, `${short} ms, for four times that ${long} ms`);
  });

  it('is read to a limit of nesting, and what is deeper is words with a fault at its line', () => {
    const list = Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n');
    for (const text of [list, '> '.repeat(20_000), '- '.repeat(20_000), '> - '.repeat(5000)]) {
      const { body, faults } = parseContent(`第一条 文\n\n${text}末`, { firstLine: 5 });
      assert.ok(plainText(body).includes('文') && plainText(body).includes('末'));
      assert.equal(bodySchema.safeParse(body).success, true);
      assert.equal(faults[0]?.code, 'content.tooDeep');
      assert.ok((faults[0]?.line ?? 0) >= 7);
    }
    for (const opening of ['[', '**a *b ', '![', '<']) {
      const { body, faults } = parseContent(`第一条 文\n\n${opening.repeat(20_000)}末`);
      assert.ok(plainText(body).includes('文') && plainText(body).includes('末'));
      assert.deepEqual(
        faults.map(({ code, line }) => [code, line]),
        [['content.tooMuchMarkup', 3]],
      );
    }
  });

  it('has tables of a limited size, so that a small text cannot become a large one', () => {
    const wide = `|${'甲|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|乙|\n'.repeat(4000)}`;
    const { body, faults } = parseContent(`第一条 文\n\n${wide}`, { firstLine: 3 });
    assert.deepEqual(
      faults.map(({ code, severity, line }) => [code, severity, line]),
      [['content.tableTooLarge', 'error', 6]],
    );
    assert.ok(JSON.stringify(body).length < 2 * wide.length);
  });
});

/**
 * The least of three measurements of processor time in milliseconds, which other processes do not affect.
 *
 * @param enough - A time below this is accepted without repetition.
 */
function quickest(run: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0 && least >= enough; left -= 1) {
    const start = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

/** Labels are cited in other forms: 三、 in 三、（一）, and a chapter without words is no unit at all. */
function withoutLabels(nodes: readonly ContentNode[]): ContentNode[] {
  return nodes.map((node) => {
    if (node.type !== 'clause') return node;
    const { label: _, ...words } = node;
    return { ...words, children: withoutLabels(node.children) };
  });
}

function anchors(body: readonly ContentNode[]): Set<string> {
  return new Set(clausesOf(body).map(({ anchor }) => anchor));
}
