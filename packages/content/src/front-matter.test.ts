import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitFrontMatter } from './index.js';

describe('splitFrontMatter', () => {
  it('takes the YAML and the Markdown apart and knows their lines', () => {
    assert.deepEqual(splitFrontMatter('---\nid: a\ntitle: 办法\n---\n\n第一条 内容'), {
      yaml: 'id: a\ntitle: 办法\n',
      yamlLine: 2,
      markdown: '\n第一条 内容',
      markdownLine: 5,
    });
  });

  it('takes no harm from a byte-order mark and CRLF', () => {
    const parts = splitFrontMatter('\uFEFF---\r\nid: a\r\n---\r\n第一条 内容\r\n');
    assert.equal(parts.yaml, 'id: a\r\n');
    assert.equal(parts.markdown, '第一条 内容\r\n');
    assert.equal(parts.markdownLine, 4);
  });

  it('takes an empty front matter and a file that ends with it', () => {
    assert.deepEqual(splitFrontMatter('---\n---'), { yaml: '', yamlLine: 2, markdown: '', markdownLine: 2 });
  });

  it('leaves a file without front matter, or with one that is never closed, as text', () => {
    for (const text of ['第一条 内容', '---\nid: a\n第一条 内容', '\n---\nid: a\n---\n']) {
      assert.deepEqual(splitFrontMatter(text), { yamlLine: 1, markdown: text, markdownLine: 1 });
    }
  });

  it('does not take a rule further down for the end of the front matter', () => {
    assert.equal(splitFrontMatter('---\na: 1\n--- 注\n---\n文').markdown, '文');
  });
});
