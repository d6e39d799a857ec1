import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shardOf } from '../format/term-shard.js';
import { eachTerm } from '../text/terms.js';
import { DocumentTermCollector, groupBytes, termGroups, visitTerms, withGroups } from './document-terms.js';

/** Positions by term, as text: a naive implementation of the collector. */
function naive(clauses: readonly string[]): Map<string, string> {
  const terms = new Map<string, string>();
  clauses.forEach((text, place) => {
    const counts = new Map<string, number>();
    eachTerm(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
    for (const [term, count] of counts) {
      terms.set(term, `${terms.get(term) ?? ''} ${place}×${Math.min(count, 255)}`);
    }
  });
  return terms;
}

function collected(clauses: readonly string[]): Uint8Array {
  const collector = new DocumentTermCollector();
  for (const clause of clauses) collector.addClause(clause);
  return collector.finish().bytes;
}

function read(bytes: Uint8Array): Map<string, string> {
  const terms = new Map<string, string>();
  for (let group = 0; group < termGroups; group += 1) {
    let term = '';
    visitTerms(groupBytes(bytes, group), {
      han: (first, second) => {
        term = second === 0 ? String.fromCodePoint(first) : String.fromCodePoint(first, second);
      },
      text: (text) => {
        term = text;
      },
      place: (place, count) => {
        assert.equal(shardOf(term, termGroups), group);
        terms.set(term, `${terms.get(term) ?? ''} ${place}×${count}`);
      },
    });
  }
  return terms;
}

describe('the terms of a document', () => {
  it('are what a plain count finds, each in the group of its hash', () => {
    const piece = fc.constantFrom(
      '补贴',
      '申请',
      '的',
      '𠮷',
      '㎡',
      ' ',
      '，',
      '1,000',
      '50万元',
      'covid19',
      'あ',
    );
    const clause = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 40 }), (clauses) => {
        assert.deepEqual(read(collected(clauses)), naive(clauses));
      }),
    );
  });

  it('may be thousands in thousands of clauses, and are counted to 255', () => {
    // More terms than the initial tables hold, far apart and close together, once and hundreds of times.
    const clauses = Array.from({ length: 20_000 }, (_, at) =>
      at % 2000 === 7
        ? '补'.repeat(300)
        : `的${String.fromCodePoint(0x4e00 + at, 0x4e00 + ((at * 7) % 20000))}${at}`,
    );
    assert.deepEqual(read(collected(clauses)), naive(clauses));
  });

  it('leave places unused up to a multiple', () => {
    const collector = new DocumentTermCollector();
    collector.addClause('甲');
    collector.skipTo(8);
    collector.addClause('甲');
    const { lengths, bytes } = collector.finish();
    assert.equal(lengths.length, 9);
    assert.equal(read(bytes).get('甲'), ' 0×1 8×1');
  });

  it('can be taken by groups', () => {
    const bytes = collected(['示例市补贴办法，申请条件。']);
    const groups = [3, 40, 127];
    const some = withGroups(bytes, groups);
    for (const [at, group] of groups.entries()) {
      assert.deepEqual(groupBytes(some, at, groups.length), groupBytes(bytes, group));
    }
  });
});
