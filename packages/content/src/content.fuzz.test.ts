import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodySchema, type Clause, type ContentNode } from '@mingce/schema';
import fc from 'fast-check';
import { extractTasks, flattenClauses, outline, parseContent, plainText, textToMarkdown } from './index.js';

const clause = (label: string) => fc.string({ maxLength: 6 }).map((words) => `${label}${words}`);
/** Lines as policies have them and as Markdown can spoil them. */
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

/** What is compared: white space is layout, and the colon of 第一条： goes with the label. */
const characters = (text: string) => text.replace(/[\s：:]+/gu, '');

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
        assert.deepEqual(faults, []);
        assert.equal(characters(plainText(body)), characters(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no more than a moment, however often markup is repeated', () => {
    for (const markup of ['*a', '**a ', '[a](', '`a', '&#', 'http://', 'a\n> ', '- a\n', '（', '第', '|a']) {
      const start = performance.now();
      parseContent(markup.repeat(10000));
      assert.ok(performance.now() - start < 5000, markup);
    }
  });

  it('survives nesting that exhausts the stack', () => {
    for (const opening of ['>', '[', '- ', '**a *b ', '![', '<']) {
      const { body } = parseContent(`第一条 ${'文'}\n\n${opening.repeat(20000)}`);
      assert.ok(plainText(body).includes('文'));
    }
  });
});

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
