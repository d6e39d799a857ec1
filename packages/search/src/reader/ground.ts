import { type Columns, openColumns } from '../format/columns.js';

/** What all documents have in common, worked out once. */
export interface Ground {
  columns: Columns;
  clauseDocuments: Uint32Array;
}

export function openGround(name: string, part: Uint8Array): Ground {
  const columns = openColumns(name, part);
  const clauseDocuments = new Uint32Array(columns.clauseStarts[columns.documents] ?? 0);
  for (let document = 0; document < columns.documents; document += 1) {
    clauseDocuments.fill(document, columns.clauseStarts[document], columns.clauseStarts[document + 1]);
  }
  return { columns, clauseDocuments };
}

/** The first clause of a block that is text: the heading, which a document's first block has, is none. */
export function firstClauseOf({ blockClauses }: Columns, block: number, firstBlock: number): number {
  return (blockClauses[block] ?? 0) + (block === firstBlock ? 1 : 0);
}

/** The block of a document that holds a clause. */
export function blockOf({ blockClauses }: Columns, clause: number, firstBlock: number): number {
  let block = firstBlock;
  while ((blockClauses[block + 1] ?? 0) <= clause) block += 1;
  return block;
}
