import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodeUtf8 } from '@mingce/schema/bytes';
import fc from 'fast-check';
import { BitWriter, bitReader, unzigzag, zigzag } from './bits.js';
import { openBlock } from './blocks.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { dateSince1900, daysSince1900 } from './day.js';
import {
  type DocumentTable,
  documentsOfBlocks,
  encodeDocumentTable,
  openDocumentTable,
} from './document-table.js';
import {
  encodeFacetColumns,
  type FacetColumns,
  openFacetColumns,
  optionalDates,
  storedFacets,
} from './facet-columns.js';
import { encodeTerm, encodeTermShard, openTermShard, type TermEntry } from './term-shard.js';

const uint = fc.integer({ min: 0, max: 2 ** 31 - 2 });

describe('encodings of the index', () => {
  it('reads back lists of numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(uint, fc.nat(20))), fc.array(fc.nat(20)), (numbers, others) => {
        const writer = new BitWriter();
        writer.list(numbers);
        writer.list(others);
        const reader = bitReader(writer.finish());
        assert.deepEqual(Array.from(reader.list(numbers.length)), numbers);
        assert.deepEqual(Array.from(reader.list(others.length)), others);
      }),
    );
  });

  it('reads back varints, texts and signed numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.maxSafeNat().map((n) => n % 2 ** 40)),
        fc.string({ unit: 'binary' }),
        uint,
        (numbers, text, n) => {
          const writer = new ByteWriter();
          for (const number of numbers) writer.varint(number);
          const wellFormed = Buffer.from(text).toString();
          writer.text(wellFormed);
          const reader = new ByteReader(writer.finish());
          assert.deepEqual(
            numbers.map(() => reader.varint()),
            numbers,
          );
          assert.equal(reader.text(), wellFormed);
          assert.equal(unzigzag(zigzag(n)), n);
          assert.equal(unzigzag(zigzag(-n)), -n);
        },
      ),
    );
  });

  it('throws past the end instead of making numbers up', () => {
    assert.throws(() => bitReader(new Uint8Array(1)).bits(9), RangeError);
    assert.throws(() => bitReader(new Uint8Array(8)).golomb(0), RangeError);
    assert.throws(() => new ByteReader(Uint8Array.of(0x80)).varint(), RangeError);
    assert.throws(() => new ByteReader(Uint8Array.of(5, 65)).text(), RangeError);
  });

  it('counts days from 1900 and refuses what is no day', () => {
    assert.equal(daysSince1900('1900-01-01'), 0);
    assert.equal(dateSince1900(daysSince1900('2024-02-29') ?? -1), '2024-02-29');
    for (const text of ['2023-02-29', '1899-12-31', '2024-1-1', ''])
      assert.equal(daysSince1900(text), undefined);
  });
});

const postings = fc
  .array(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 8 })), { maxLength: 60 })
  .map((gaps) => {
    let number = -1;
    return {
      numbers: Uint32Array.from(gaps, ([gap]) => (number += gap + 1)),
      impacts: Uint8Array.from(gaps, ([, impact]) => impact),
    };
  });

const term = fc
  .record({
    term: fc.constantFrom('补贴', '税', 'ppp', '𠮷野', '50万元', '#示政发〔2023〕8号'),
    headings: postings,
    clauses: postings,
    more: fc.nat(500),
    elsewhere: fc.uniqueArray(fc.nat(5000), { maxLength: 40 }),
  })
  .map(
    ({ term, headings, clauses, more, elsewhere }): TermEntry => ({
      term,
      frequency: headings.numbers.length + clauses.numbers.length + more,
      headings,
      clauses,
      elsewhere: Uint32Array.from(more > 0 ? elsewhere : []).sort(),
    }),
  );
const terms = fc
  .uniqueArray(term, { selector: (entry) => entry.term })
  .map((entries) => entries.sort((a, b) => (a.term < b.term ? -1 : 1)));

describe('term shards', () => {
  it('give back each term and nothing for others', () => {
    fc.assert(
      fc.property(terms, (entries) => {
        const shard = openTermShard('terms/0', encodeTermShard(entries.map(encodeTerm)));
        for (const entry of entries) assert.deepEqual(shard.find(entry.term), entry);
        assert.equal(shard.find('别的'), undefined);
      }),
    );
  });

  it('are refused by name when any byte is changed or lost', () => {
    fc.assert(
      fc.property(
        terms,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (entries, at, change, cut) => {
          const part = encodeTermShard(entries.map(encodeTerm));
          const place = at % part.length;
          const damaged = cut
            ? part.slice(0, place)
            : part.map((byte, index) => (index === place ? byte ^ change : byte));
          assert.throws(() => openTermShard('terms/7', damaged), {
            code: 'search.partCorrupt',
            facts: { part: 'terms/7' },
          });
        },
      ),
    );
  });
});

function startsOf(lengths: readonly number[]): Uint32Array {
  const list = [0];
  for (const length of lengths) list.push((list[list.length - 1] ?? 0) + length);
  return Uint32Array.from(list);
}

const table = fc
  .array(
    fc.record({
      blocks: fc.integer({ min: 1, max: 400 }),
      endsOn: fc.oneof(fc.constant(-1), fc.nat(80_000)),
      region: fc.constantFrom(0, 1, 2),
    }),
  )
  .map((documents): DocumentTable => {
    const blockStarts = startsOf(documents.map(({ blocks }) => blocks));
    return {
      documents: documents.length,
      blockStarts,
      blockDocuments: documentsOfBlocks(blockStarts),
      regions: ['000000', '990000', '990122'],
      regionPlaces: Uint32Array.from(documents, ({ region }) => region).sort(),
      endsOn: Int32Array.from(documents, ({ endsOn }) => endsOn),
    };
  });

const facetColumns = fc
  .array(
    fc.record({
      published: fc.nat(80_000),
      signed: fc.integer({ min: -1, max: 80_000 }),
      dates: fc.tuple(...optionalDates.map(() => fc.integer({ min: -1, max: 80_000 }))),
      facets: fc.tuple(...storedFacets.map(() => fc.uniqueArray(fc.nat(3), { maxLength: 3 }))),
    }),
  )
  .map((documents): FacetColumns => {
    const facet = (at: number) => ({
      values: ['甲', 'b', '丙', ''],
      starts: startsOf(documents.map(({ facets }) => facets[at]!.length)),
      items: Uint32Array.from(documents.flatMap(({ facets }) => facets[at]!)),
    });
    const date = (at: number) => Int32Array.from(documents, ({ dates }) => dates[at]!);
    return {
      documents: documents.length,
      publishedOn: Uint32Array.from(documents, ({ published }) => published),
      dates: {
        effectiveOn: date(0),
        expiresOn: date(1),
        repealedOn: date(2),
        amendedOn: date(3),
      },
      issuedOn: Int32Array.from(documents, ({ signed }) => signed),
      facets: { topic: facet(0), genre: facet(1), issuer: facet(2), audience: facet(3), need: facet(4) },
    };
  });

describe('the document table and the columns of facets', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(table, facetColumns, (written, columns) => {
        assert.deepEqual(openDocumentTable('columns/0', encodeDocumentTable(written)), written);
        assert.deepEqual(openFacetColumns('columns/1', encodeFacetColumns(columns)), columns);
      }),
    );
  });

  it('are refused by name when damaged, and one in place of the other', () => {
    fc.assert(
      fc.property(table, facetColumns, fc.nat(), (written, columns, at) => {
        const damaged = (part: Uint8Array) =>
          part.map((byte, index) => (index === at % part.length ? byte ^ 1 : byte));
        const refused = { code: 'search.partCorrupt' };
        assert.throws(() => openDocumentTable('columns/0', damaged(encodeDocumentTable(written))), refused);
        assert.throws(() => openFacetColumns('columns/1', damaged(encodeFacetColumns(columns))), refused);
        assert.throws(() => openDocumentTable('columns/0', encodeFacetColumns(columns)), refused);
      }),
    );
  });
});

describe('document blocks', () => {
  it('of the wrong shape are refused by name', () => {
    for (const text of ['', '<html>', '{}', '{"document":{"id":"a","title":"b"},"clauses":[["x"]]}']) {
      assert.throws(() => openBlock('documents/3', encodeUtf8(text)), {
        code: 'search.partCorrupt',
        facts: { part: 'documents/3' },
      });
    }
  });
});
