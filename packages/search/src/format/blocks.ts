import { canonicalJson, encodeUtf8 } from '@mingce/schema/bytes';
import type { SearchClause, SearchHit } from '../types.js';
import { openJsonPart } from './part.js';

/**
 * One part of the pack `documents`: the identity of the document, and some of its clauses in sequence. A long document
 * has several blocks, each complete in itself, so that a hit anywhere in the text costs one small part.
 */
export interface DocumentBlock {
  document: SearchHit['document'];
  clauses: readonly SearchClause[];
}

/** Encodes the blocks of one document: canonical JSON, where `clauses` comes before `document`, which is the same in each. */
export function blockEncoder(
  document: DocumentBlock['document'],
): (clauses: DocumentBlock['clauses']) => Uint8Array {
  const end = `,"document":${canonicalJson(document)}}`;
  return (clauses) => {
    const list = clauses.map(({ anchor, label, text, context = '' }, at) =>
      context === (clauses[at - 1]?.context ?? '') ? [anchor, label, text] : [anchor, label, text, context],
    );
    return encodeUtf8(`{"clauses":${JSON.stringify(list)}${end}`);
  };
}

export function openBlock(name: string, part: Uint8Array): DocumentBlock {
  return openJsonPart(name, part, (value) => {
    const { document, clauses } = value as { document: SearchHit['document']; clauses: unknown[] };
    if (typeof document.id !== 'string' || typeof document.title !== 'string') {
      throw new TypeError('a block without id or title');
    }
    return { document, clauses: readClauses(clauses) };
  });
}

/** A clause without a context inherits that of the clause before; the first then has none. */
function readClauses(values: readonly unknown[]): SearchClause[] {
  let context = '';
  return values.map((value) => {
    if (!Array.isArray(value)) throw new TypeError('a clause is an array');
    const [anchor, label, text, own = context]: unknown[] = value;
    if (![anchor, label, text, own].every((member) => typeof member === 'string')) {
      throw new TypeError('a clause has an anchor, a label, a text and may have a context');
    }
    context = own as string;
    const clause = { anchor, label, text } as SearchClause;
    return context === '' ? clause : { ...clause, context };
  });
}
