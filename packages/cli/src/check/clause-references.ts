import { plainText } from '@mingce/content';
import { nearestName } from '@mingce/schema';
import { takeApart } from '../pipeline/packed-policy.js';
import {
  type ClausePointer,
  citedPolicies,
  impliedPolicies,
  isPointer,
  rememberAnchors,
} from './cited-clauses.js';
import type { Rule } from './library.js';
import { eachField } from './record-fields.js';
import { nearestId } from './references.js';

/** Fields with references to clauses: `{policy, anchor, quote}`. */
const clauseFields = new Set(['clause', 'clauses', 'oldClause', 'newClause']);

/**
 * Reports invalid references to clauses: the policy must exist, its text must have the anchor, and the clause must
 * contain the quoted words.
 */
export const clauseReferences: Rule = (library, report) => {
  const anchorsOf = rememberAnchors();
  for (const source of library.sources.records) {
    // Texts have no references to clauses of others, so a policy's text stays packed.
    for (const { path, pointer } of clausePointers(takeApart(source.record).fields)) {
      const { anchor, quote } = pointer;
      const missing = pointer.policy !== undefined && !library.find('policy', pointer.policy);
      if (missing) {
        const facts = { kind: 'policy', id: pointer.policy ?? '' };
        if (library.isLeftOut('policy', facts.id)) report(source, 'reference.leftOut', facts, path);
        else
          report(source, 'reference.unknown', { ...facts, ...nearestId(library, 'policy', facts.id) }, path);
        continue;
      }
      const texts = citedPolicies(library, source, path, pointer).flatMap((cited) => anchorsOf(cited) ?? []);
      if (texts.length === 0) continue;
      const ids = pointer.policy === undefined ? impliedPolicies(source, path) : [pointer.policy];
      const clause = texts.map((anchors) => anchors.get(anchor)).find((found) => found !== undefined);
      if (clause === undefined) {
        const suggestion = nearestName(
          anchor,
          texts.flatMap((anchors) => [...anchors.keys()]),
        );
        const facts = { anchor, policy: ids.join(', '), ...(suggestion === undefined ? {} : { suggestion }) };
        report(source, 'clause.unknown', facts, [...path, 'anchor']);
      } else if (quote !== undefined && !squeeze(plainText([clause])).includes(squeeze(quote))) {
        report(source, 'clause.quoteDiffers', { anchor, policy: ids.join(', ') }, [...path, 'quote']);
      }
    }
  }
};

function clausePointers(record: unknown): { path: (string | number)[]; pointer: ClausePointer }[] {
  const pointers: { path: (string | number)[]; pointer: ClausePointer }[] = [];
  eachField(record, (value, path) => {
    if (!isPointer(value)) return;
    const field = path.filter((step) => typeof step === 'string').pop();
    if (field !== undefined && clauseFields.has(field)) pointers.push({ path: [...path], pointer: value });
  });
  return pointers;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
