import type { ClauseRef, Guide, QA } from '@mingce/schema/types';
import { citedPolicies, rememberAnchors } from '../check/cited-clauses.js';
import type { Library } from '../check/library.js';
import type { SourceRecord } from '../pipeline/types.js';
import { clauseDigest } from './clause-digest.js';

/** A reference from an answer or a guide to a clause, with the clause’s current digest. */
export interface CitedDigest {
  pointer: ClauseRef;
  path: (string | number)[];
  /** The policy that has the clause. */
  policy: string;
  digest: string;
}

export type AnswerSource = SourceRecord<'qa'> | SourceRecord<'guide'>;

/** The answers and guides of a library. */
export function answerSources(library: Library): AnswerSource[] {
  return [...library.all('qa'), ...library.all('guide')];
}

/** Finds the clauses that answers and guides cite. Dangling references are left out; `check` reports them. */
export function citedDigests(library: Library): (source: AnswerSource) => CitedDigest[] {
  const anchorsOf = rememberAnchors();
  return (source) =>
    pointersOf(source).flatMap(({ pointer, path }) => {
      for (const policy of citedPolicies(library, source, path, pointer)) {
        const clause = anchorsOf(policy)?.get(pointer.anchor);
        if (clause) return [{ pointer, path, policy: policy.record.id, digest: clauseDigest(clause) }];
      }
      return [];
    });
}

/** Whether a clause has changed since a person last compared it. */
export function hasChanged({ pointer, digest }: CitedDigest): boolean {
  return pointer.digest !== undefined && pointer.digest !== digest;
}

interface PlacedPointer {
  pointer: ClauseRef;
  path: (string | number)[];
}

function pointersOf(source: AnswerSource): PlacedPointer[] {
  if (source.kind === 'qa') return placed(source.record.clauses, []);
  const { questions, outcomes }: Guide = source.record;
  return [
    ...questions.flatMap(({ clauses }, index) => placed(clauses, ['questions', index])),
    ...outcomes.flatMap(({ clauses }, index) => placed(clauses, ['outcomes', index])),
  ];
}

function placed(clauses: QA['clauses'] = [], path: (string | number)[]): PlacedPointer[] {
  return clauses.map((pointer, index) => ({ pointer, path: [...path, 'clauses', index] }));
}
