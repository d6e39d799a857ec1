import { BitWriter, bitReader, unzigzag, zigzag } from './bits.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { openPart, sealPart } from './part.js';

/**
 * The maximum number of clauses in a block, the heading included. Clause numbers count as if each block were full, so a
 * clause's number gives its block.
 */
export const blockClauses = 8;

/** Facts of all documents that ranking needs before it loads any document. */
export interface DocumentTable {
  documents: number;
  /** First block of each document in the pack `documents`, and the number of blocks at the end. */
  blockStarts: Uint32Array;
  /** The document that each block belongs to. */
  blockDocuments: Uint32Array;
  regions: readonly string[];
  /** Each document's region, as an index into `regions`. */
  regionPlaces: Uint32Array;
  /** First day, from 1900-01-01, on which a document is no longer in force; -1 for none. */
  endsOn: Int32Array;
}

/**
 * Encodes the table. Documents must be sorted by region; the result is short if documents with the same number of
 * blocks are adjacent.
 */
export function encodeDocumentTable({
  documents,
  blockStarts,
  regions,
  regionPlaces,
  endsOn,
}: DocumentTable): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(documents);
  writer.varint(regions.length);
  regions.forEach((region, place) => {
    writer.text(region);
    writer.varint(regionPlaces.filter((one) => one === place).length);
  });
  const ending = Array.from(endsOn.keys()).filter((document) => (endsOn[document] ?? -1) >= 0);
  writer.varint(ending.length);
  const runs = runsOfBlocks(blockStarts);
  writer.varint(runs.length);
  const bits = new BitWriter();
  bits.list(runs.map(({ blocks }, at) => zigzag(blocks - (runs[at - 1]?.blocks ?? 0))));
  bits.list(runs.map(({ documents }) => documents - 1));
  bits.list(ending.map((document, at) => document - (ending[at - 1] ?? -1) - 1));
  bits.list(ending.map((document) => endsOn[document] ?? 0));
  writer.raw(bits.finish());
  return sealPart('MG', writer.finish());
}

/** Runs of neighbours with the same number of blocks. */
function runsOfBlocks(blockStarts: Uint32Array): { blocks: number; documents: number }[] {
  const runs: { blocks: number; documents: number }[] = [];
  for (let document = 0; document + 1 < blockStarts.length; document += 1) {
    const blocks = (blockStarts[document + 1] ?? 0) - (blockStarts[document] ?? 0);
    const run = runs[runs.length - 1];
    if (run?.blocks === blocks) run.documents += 1;
    else runs.push({ blocks, documents: 1 });
  }
  return runs;
}

export function openDocumentTable(name: string, part: Uint8Array): DocumentTable {
  return openPart('MG', name, part, (payload) => {
    const reader = new ByteReader(payload);
    const documents = reader.varint();
    const regions: string[] = [];
    const regionPlaces = new Uint32Array(documents);
    let first = 0;
    for (let left = reader.varint(); left > 0; left -= 1) {
      regions.push(reader.text());
      const end = first + reader.varint();
      regionPlaces.fill(regions.length - 1, first, end);
      first = end;
    }
    const endings = reader.varint();
    const runs = reader.varint();
    const bits = bitReader(payload, reader.position);
    const steps = bits.list(runs);
    const blockStarts = new Uint32Array(documents + 1);
    let blocks = 0;
    let document = 0;
    bits.list(runs).forEach((more, run) => {
      blocks += unzigzag(steps[run] ?? 0);
      for (const end = Math.min(document + more + 1, documents); document < end; document += 1) {
        blockStarts[document + 1] = (blockStarts[document] ?? 0) + blocks;
      }
    });
    const endsOn = new Int32Array(documents).fill(-1);
    const gaps = bits.list(endings);
    const days = bits.list(endings);
    let ending = -1;
    gaps.forEach((gap, at) => {
      ending += gap + 1;
      endsOn[ending] = days[at] ?? 0;
    });
    return {
      documents,
      blockStarts,
      blockDocuments: documentsOfBlocks(blockStarts),
      regions,
      regionPlaces,
      endsOn,
    };
  });
}

/** The document of each block, from the first block of each document. */
export function documentsOfBlocks(blockStarts: Uint32Array): Uint32Array {
  const blockDocuments = new Uint32Array(blockStarts[blockStarts.length - 1] ?? 0);
  for (let document = 0; document + 1 < blockStarts.length; document += 1) {
    blockDocuments.fill(document, blockStarts[document], blockStarts[document + 1]);
  }
  return blockDocuments;
}

/** The block that a clause lies in. */
export function blockOf(clause: number): number {
  return Math.floor(clause / blockClauses);
}

/** The document that a clause belongs to. */
export function documentOf(
  clause: number,
  { blockDocuments }: Pick<DocumentTable, 'blockDocuments'>,
): number {
  return blockDocuments[blockOf(clause)] ?? 0;
}

/** The first clause of a document: its heading. It is also the end of the clauses of the document before. */
export function headingOf(document: number, { blockStarts }: Pick<DocumentTable, 'blockStarts'>): number {
  return (blockStarts[document] ?? 0) * blockClauses;
}
