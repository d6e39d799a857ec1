import { sampleClauses, sampleDocument } from '../../packages/search/src/fixtures/memory-index.js';
import { dateSince1900 } from '../../packages/search/src/format/day.js';
import { openDocumentTable } from '../../packages/search/src/format/document-table.js';
import {
  openFacetColumns,
  optionalDates,
  storedFacets,
} from '../../packages/search/src/format/facet-columns.js';
import { openTermShard } from '../../packages/search/src/format/term-shard.js';
import type { SearchDocument } from '../../packages/search/src/types.js';
import { writeIndex } from '../../packages/search/src/writer/write-index.js';

function document(
  id: string,
  texts: readonly string[],
  change: Partial<SearchDocument> = {},
): SearchDocument {
  return sampleDocument(id, { title: `示例${id}办法`, clauses: sampleClauses(...texts), ...change });
}

/**
 * Three documents, one of them with several blocks. A term may have at most three postings, so that some are pruned.
 */
const documents = [
  document('甲', [
    '补贴申请',
    '补贴标准',
    '补贴发放',
    '补贴补贴',
    '补贴期限',
    '补贴对象',
    '补贴条件',
    '补贴监督',
    '补贴附则',
  ]),
  document('乙', ['补贴50万元'], { region: '990122', repealedOn: '2025-06-01', topics: ['land', 'general'] }),
  document('丙', ['停车收费', '申请补贴'], {
    publishedOn: '2023-05-04',
    effectiveOn: '2023-07-01',
    expiresOn: '2025-06-30',
  }),
];

/** The binary parts of a small index: their bytes, and their decoded content. */
export async function partVectors() {
  const parts = new Map<string, Uint8Array>();
  await writeIndex(
    documents,
    { part: (pack, number, bytes) => void parts.set(`${pack}/${number}`, bytes) },
    {
      shardBytes: 100_000,
      maxPostings: 3,
    },
  );
  const bytesOf = (name: string) => parts.get(name) ?? new Uint8Array();
  const base64 = (name: string) => Buffer.from(bytesOf(name)).toString('base64');
  return [
    { part: 'terms/0', base64: base64('terms/0'), holds: termsIn(bytesOf('terms/0')) },
    { part: 'columns/0', base64: base64('columns/0'), holds: tableIn(bytesOf('columns/0')) },
    { part: 'columns/1', base64: base64('columns/1'), holds: columnsIn(bytesOf('columns/1')) },
    {
      part: 'columns/0',
      base64: Buffer.from(bytesOf('columns/0').map((byte, at) => (at === 9 ? byte ^ 1 : byte))).toString(
        'base64',
      ),
      refused: 'search.partCorrupt',
    },
  ];
}

function termsIn(part: Uint8Array) {
  const shard = openTermShard('terms/0', part);
  return ['补贴', '申请', '50万元', '§1', '停车', '停', '不在'].map((term) => {
    const entry = shard.find(term);
    if (!entry) return { term };
    const pairs = ({ numbers, impacts }: typeof entry.headings) =>
      Array.from(numbers, (number, at) => [number, impacts[at]]);
    const { frequency, headings, clauses, elsewhere } = entry;
    return {
      term,
      frequency,
      headings: pairs(headings),
      clauses: pairs(clauses),
      elsewhere: Array.from(elsewhere),
    };
  });
}

const dayOrNone = (day: number) => (day < 0 ? null : dateSince1900(day));

function tableIn(part: Uint8Array) {
  const { blockStarts, regions, regionPlaces, endsOn } = openDocumentTable('columns/0', part);
  return {
    firstBlocks: Array.from(blockStarts),
    regions: Array.from(regionPlaces, (place) => regions[place]),
    endsOn: Array.from(endsOn, dayOrNone),
  };
}

function columnsIn(part: Uint8Array) {
  const { publishedOn, dates, issuedOn, facets } = openFacetColumns('columns/1', part);
  const valuesOf = ({ values, starts, items }: (typeof facets)['topic']) =>
    Array.from(publishedOn, (_, document) =>
      Array.from(items.subarray(starts[document], starts[document + 1]), (place) => values[place]),
    );
  return {
    publishedOn: Array.from(publishedOn, dayOrNone),
    ...Object.fromEntries(optionalDates.map((name) => [name, Array.from(dates[name], dayOrNone)])),
    issuedOn: Array.from(issuedOn, dayOrNone),
    ...Object.fromEntries(storedFacets.map((name) => [name, valuesOf(facets[name])])),
  };
}
