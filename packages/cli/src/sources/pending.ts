// Stands in for @mingce/schema's parse.ts and @mingce/content until they are committed.
import { clauseKinds, policySourceSchema, recordSchemas } from '@mingce/schema';
import type { ContentNode, Fault, PolicySource, RecordKind, RecordTypes } from '@mingce/schema/types';

void clauseKinds;
type Result<T> = { ok: true; record: T; faults: Fault[] } | { ok: false; faults: Fault[] };
export function parseWith(schema: any, value: unknown): any {
  const r = schema.safeParse(value);
  if (r.success) return { ok: true, record: r.data, faults: [] };
  return {
    ok: false,
    faults: r.error.issues.map((i: any) => ({
      code: 'schema.' + i.code,
      severity: 'error',
      facts: { message: i.message },
      path: i.path,
    })),
  };
}
export const parsePolicySource = (v: unknown): Result<PolicySource> => parseWith(policySourceSchema, v);
export const parseRecord = <K extends RecordKind>(k: K, v: unknown): Result<RecordTypes[K]> =>
  parseWith(recordSchemas[k], v);
export const checkRecord = (_k: RecordKind, _r: unknown): Fault[] => [];
export function parseContent(markdown: string, _o: unknown): { body: ContentNode[]; faults: Fault[] } {
  return {
    body: markdown
      .split(/\n\s*\n/)
      .filter((p) => p.trim())
      .map((p) => ({ type: 'paragraph', children: [p.trim()] })),
    faults: [],
  };
}
