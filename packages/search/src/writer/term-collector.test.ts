import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eachTerm } from '../text/terms.js';
import { type CollectedTerms, TermCollector } from './term-collector.js';

/** Clause by term, as text: what the collector is to hold, without any of its arts. */
function naive(clauses: readonly string[]): Map<string, string> {
  const terms = new Map<string, string>();
  clauses.forEach((text, clause) => {
    const counts = new Map<string, number>();
    eachTerm(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
    for (const [term, count] of counts) {
      terms.set(term, `${terms.get(term) ?? ''} ${clause}×${Math.min(count, 255)}`);
    }
  });
  return terms;
}

function read(collected: CollectedTerms): Map<string, string> {
  return new Map(
    Array.from({ length: collected.size }, (_, id) => {
      const frequency = collected.frequencyOf(id);
      const clauses = new Uint32Array(frequency);
      const counts = new Uint8Array(frequency);
      collected.read(id, clauses, counts);
      return [collected.termOf(id), Array.from(clauses, (clause, at) => ` ${clause}×${counts[at]}`).join('')];
    }),
  );
}

function collect(clauses: readonly string[]): CollectedTerms {
  const collector = new TermCollector();
  for (const clause of clauses) collector.addClause(clause);
  return collector.finish();
}

describe('the collector of terms', () => {
  it('holds what a plain count finds', () => {
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
        assert.deepEqual(read(collect(clauses)), naive(clauses));
      }),
    );
  });

  it('goes on through thousands of clauses and terms, and counts to 255', () => {
    // More terms than the first tables have room for, far apart and close together, once and hundreds of times.
    const clauses = Array.from({ length: 20_000 }, (_, at) =>
      at % 2000 === 7
        ? '补'.repeat(300)
        : `的${String.fromCodePoint(0x4e00 + at, 0x4e00 + ((at * 7) % 20000))}${at}`,
    );
    assert.deepEqual(read(collect(clauses)), naive(clauses));
  });

  it('leaves numbers unused up to a multiple', () => {
    const collector = new TermCollector();
    collector.addClause('甲');
    collector.skipTo(8);
    collector.addClause('甲');
    const collected = collector.finish();
    assert.equal(collected.lengths.length, 9);
    assert.equal(read(collected).get('甲'), ' 0×1 8×1');
  });
});
