import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentNode } from '@mingce/schema';
import fc from 'fast-check';
import { parseContent, plainText } from '../index.js';

const words = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{1,6}$/);
/** The items, 款 and 目 of an article. */
const article = fc.record({
  text: words,
  items: fc.array(words, { maxLength: 3 }),
  second: fc.option(words),
});
/** 一、 with （一） and 1. below it. */
const level = fc.record({
  title: words,
  parts: fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 3 }),
});

const han = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
type Article = { text: string; items: string[]; second: string | null };
type Level = { title: string; parts: string[][] };

function articleLines({ text, items, second }: Article, number: number): string[] {
  const list = items.map((item, index) => `（${han[index]}）${item}。`);
  return [`第${han[number]}条 ${text}：`, ...list, ...(second === null ? [] : [`${second}。`])];
}

function levelLines({ title, parts }: Level, number: number): string[] {
  const inner = parts.flatMap((items, part) => [
    `（${han[part]}）${title}。`,
    ...items.map((item, index) => `${index + 1}.${item}。`),
  ]);
  return [`${han[number]}、${title}。`, ...inner];
}

/** The clause that each anchor of a body names. */
function meanings(markdown: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (nodes: readonly ContentNode[]) => {
    for (const node of nodes) {
      if (node.type !== 'clause') continue;
      found.set(node.anchor, plainText([node]));
      visit(node.children);
    }
  };
  visit(parseContent(markdown).body);
  return found;
}

/** Every clause in both texts keeps its anchor; only removed clauses lose theirs. */
function assertSurvives(whole: string[][], removed: number) {
  const before = meanings(whole.flat().join('\n\n'));
  const after = meanings(
    whole
      .filter((_, index) => index !== removed)
      .flat()
      .join('\n\n'),
  );
  const gone = meanings((whole[removed] ?? []).join('\n\n'));
  for (const [anchor, text] of before) if (!gone.has(anchor)) assert.equal(after.get(anchor), text);
  for (const anchor of after.keys()) assert.ok(before.has(anchor), `${anchor} is new`);
}

describe('anchors', () => {
  it('of articles do not change when clauses are added or removed elsewhere', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 8 }), fc.nat(), (articles, choice) => {
        assertSurvives(articles.map(articleLines), choice % articles.length);
      }),
    );
  });

  it('of 一、（一）1. do not change when clauses are added or removed elsewhere', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), fc.nat(), (levels, choice) => {
        assertSurvives(levels.map(levelLines), choice % levels.length);
      }),
    );
  });

  it('do not change with paragraphs before the first clause, an attachment or a signature', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 5 }), words, (articles, more) => {
        const text = articles.flatMap(articleLines);
        const before = meanings(text.join('\n\n'));
        const grown = [
          `${more}：`,
          `${more}。`,
          ...text,
          '示例县人民政府',
          '2024年5月16日',
          '附件1',
          `${more}。`,
          '第一条 新。',
        ];
        const after = meanings(grown.join('\n\n'));
        for (const [anchor, meaning] of before) assert.equal(after.get(anchor), meaning);
      }),
    );
  });
});
