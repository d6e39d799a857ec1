import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writePage } from './page.js';

describe('the page of results', () => {
  it('gets new tables between its marks and keeps the words around them', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingce-page-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'page.md');
    const marks = ['<!-- tables: written by `npm run bench search` -->', '<!-- end of tables -->'];
    writeFileSync(file, `before\n${marks.join('\nold\n')}\nafter\n`);
    writePage(file, 'new');
    assert.equal(readFileSync(file, 'utf8'), `before\n${marks.join('\n\nnew\n\n')}\nafter\n`);
  });

  it('is left alone when the marks are not there', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingce-page-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'page.md');
    writeFileSync(file, 'words\n');
    assert.throws(() => writePage(file, 'new'), /lacks the marks/);
    assert.equal(readFileSync(file, 'utf8'), 'words\n');
  });
});
