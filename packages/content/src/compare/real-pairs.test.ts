import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseContent, textToMarkdown } from '../index.js';
import { compareClauses, compareVersions, flattenClauses } from './index.js';

/** Real documents are outside the repository; a clone does not have them. */
const data = new URL('../../../../../shared/data/', import.meta.url);

interface Regulation {
  id: string;
  title: string;
  text: string;
  newerId?: string;
}

const rows = (name: string): Regulation[] =>
  gunzipSync(readFileSync(new URL(name, data)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const clausesOf = (text: string) => flattenClauses(parseContent(textToMarkdown(text)).body);

describe('old and new versions of real regulations', () => {
  it('have every clause accounted for, most of them paired, in well under a second on a quiet machine', (t) => {
    if (!existsSync(new URL('regulations-old.jsonl.gz', data))) {
      t.skip('../shared/data/regulations-old.jsonl.gz is absent');
      return;
    }
    const olds = rows('regulations-old.jsonl.gz');
    const wanted = new Set(olds.map(({ newerId }) => newerId));
    const newer = new Map(
      rows('regulations.jsonl.gz').flatMap((row) => (wanted.has(row.id) ? [[row.id, row] as const] : [])),
    );
    const counts = { same: 0, changed: 0, moved: 0, added: 0, removed: 0 };
    let slowest = 0;
    let rewritten = 0;
    for (const { title, text, newerId = '' } of olds) {
      const old = clausesOf(text);
      const next = clausesOf(newer.get(newerId)?.text ?? '');
      const versions = compareVersions(
        { title, clauses: old },
        { title: newer.get(newerId)?.title ?? '', clauses: next },
      );
      if (versions.kind === 'rewritten') rewritten += 1;
      const start = performance.now();
      const compared = compareClauses(old, next);
      slowest = Math.max(slowest, performance.now() - start);
      assert.deepEqual(
        compared.flatMap((row) => (row.kind === 'removed' ? [] : [row.new.anchor])),
        next.map(({ anchor }) => anchor),
        title,
      );
      const oldOnes = compared.flatMap((row) => (row.kind === 'added' ? [] : [row.old]));
      assert.deepEqual([oldOnes.length, new Set(oldOnes).size], [old.length, old.length], title);
      for (const row of compared) {
        counts[row.kind] += 1;
        if ('isMoved' in row && row.isMoved) counts.moved += 1;
      }
    }
    t.diagnostic(`${olds.length} pairs, ${JSON.stringify(counts)}, slowest ${slowest.toFixed(0)} ms`);
    assert.equal(olds.length, 104);
    assert.equal(rewritten, 2);
    assert.ok(counts.same + counts.changed > 8 * counts.removed);
    // The longest document with 700 articles takes 0.3 s; the limit allows for a busy machine.
    assert.ok(slowest < 5000);
  });
});
