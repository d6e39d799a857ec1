import type { Mapping } from './mapping-types.js';
import type { SourceRow } from './rows.js';

/** `publish_date`, `PublishDate` and `PUBLISHDATE` are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_:：-]/g, '');
}

/** A row whose fields have the names that a mapping uses, where they differ from them in case, spaces and underscores only. */
export function withMappedNames(row: SourceRow, mapping: Mapping): SourceRow {
  const mapped = new Map<string, string>();
  for (const { from = [] } of Object.values(mapping)) {
    for (const name of from) if (!mapped.has(plainName(name))) mapped.set(plainName(name), name);
  }
  const original = new Map<string, string>();
  const fields = Object.entries(row.fields).map(([name, value]): [string, unknown] => {
    const known = mapped.get(plainName(name));
    const isFree = known !== undefined && !(known in row.fields) && !original.has(known);
    const named = isFree ? known : name;
    original.set(named, name);
    return [named, rendered(value)];
  });
  return {
    ...row,
    fields: Object.fromEntries(fields),
    lineOf: (field) => row.lineOf(original.get(field) ?? field),
  };
}

/** `{"rendered": "…"}`, the form of titles and texts in the API of WordPress; other values stay unchanged. */
function rendered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('rendered' in value)) return value;
  return typeof value.rendered === 'string' ? value.rendered : value;
}
