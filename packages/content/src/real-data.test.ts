import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Clause, ContentNode } from '@mingce/schema';
import { extractTasks, flattenClauses, parseContent, splitFrontMatter, textToMarkdown } from './index.js';

/** Real documents are outside the repository; a clone does not have them. */
const data = new URL('../../../../shared/data/', import.meta.url);

function present(t: TestContext, name: string): boolean {
  if (existsSync(new URL(name, data))) return true;
  t.skip(`../shared/data/${name} is absent`);
  return false;
}

function rows<T>(name: string): T[] {
  const lines = gunzipSync(readFileSync(new URL(name, data)))
    .toString()
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

function clausesOf(nodes: readonly ContentNode[]): Clause[] {
  return nodes.flatMap((node) => (node.type === 'clause' ? [node, ...clausesOf(node.children)] : []));
}

function articlesOf(body: readonly ContentNode[]): string[] {
  return clausesOf(body).flatMap(({ kind, label }) => (kind === 'article' && label ? [label] : []));
}

describe('real documents', () => {
  it('give the articles of 3,308 laws and regulations', (t) => {
    if (!present(t, 'regulations.jsonl.gz')) return;
    const listed = new Map<string, string[]>();
    for (const { docId, article } of rows<{ docId: string; article: string }>('articles.jsonl.gz')) {
      listed.set(docId, [...(listed.get(docId) ?? []), article]);
    }
    const regulations = rows<{ id: string; title: string; text: string }>('regulations.jsonl.gz');
    let characters = 0;
    let articles = 0;
    const differing: string[] = [];
    const start = process.cpuUsage();
    for (const { id, title, text } of regulations) {
      const found = articlesOf(parseContent(textToMarkdown(text)).body);
      characters += text.length;
      articles += found.length;
      const expected = listed.get(id) ?? [];
      const lost = expected.filter((label) => !found.includes(label));
      if (found.join() !== expected.join())
        differing.push(`${title} ${found.length}:${expected.length} -${lost.length}`);
      // The list omits articles whose 条 is separated by a space, those that begin inside a paragraph, 第三十－条, and one
      // whole amendment.
      assert.deepEqual(lost, [], title);
    }
    const seconds = process.cpuUsage(start).user / 1_000_000;
    t.diagnostic(`${articles} articles in ${characters} characters, ${seconds.toFixed(1)} s`);
    t.diagnostic(`differing: ${differing.join('; ')}`);
    assert.ok(differing.length <= 14, `${differing.length} documents differ`);
    assert.ok(seconds < 120);
  });

  it('give every task of the work plan', (t) => {
    if (!present(t, 'workplan.txt')) return;
    const text = readFileSync(new URL('workplan.txt', data), 'utf8');
    const tasks = extractTasks(parseContent(text).body);
    t.diagnostic(`${tasks.length} tasks`);
    assert.equal(tasks.length, text.match(/完成时限/g)?.length);
    for (const { responsible, due, clause } of tasks) {
      assert.match(due ?? '', /^2023-(06-30|07-31|11-30|12-31)$/);
      assert.match(clause?.anchor ?? '', /^s\d(-\d)+$/);
      for (const unit of responsible) assert.match(unit, /^(市.+|各县\(市、区\)政府)$/);
    }
  });

  it('read 472 regulations in Markdown without a fault but their comments', (t) => {
    if (!present(t, 'regulations')) return;
    const folder = new URL('regulations/', data);
    let articles = 0;
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(encodeURIComponent(name), folder), 'utf8');
      const { body, faults } = parseContent(splitFrontMatter(text).markdown);
      const found = articlesOf(body);
      articles += found.length;
      const errors = faults.filter(({ code }) => !/^content\.(?:comment$|number|articleInside)/.test(code));
      assert.deepEqual(errors, [], name);
      assert.equal(found.length, text.match(/^第[一二三四五六七八九十百千零]+\s*条/gm)?.length ?? 0, name);
    }
    t.diagnostic(`${articles} articles`);
  });

  it('read 806 government documents with unique anchors and all of their units', (t) => {
    if (!present(t, 'government.jsonl.gz')) return;
    for (const { title, text } of rows<{ title: string; text: string }>('government.jsonl.gz')) {
      const { body, faults } = parseContent(textToMarkdown(text));
      const anchors = clausesOf(body).map(({ anchor }) => anchor);
      const errors = faults.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], title);
      assert.equal(new Set(anchors).size, anchors.length, title);
      assert.ok(flattenClauses(body).length > 0, title);
    }
  });
});
