export interface RecordField {
  path: (string | number)[];
  value: unknown;
}

/** Every member of a record, however deep, with its path; the text tree is walked as well. */
export function* recordFields(value: unknown, path: (string | number)[] = []): Generator<RecordField> {
  if (typeof value !== 'object' || value === null) return;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, member] of entries) {
    const memberPath = [...path, key];
    yield { path: memberPath, value: member };
    yield* recordFields(member, memberPath);
  }
}
