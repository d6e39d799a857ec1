import type { FieldPath } from './parse-yaml.js';

/** The part of a zod schema that is used here; the CLI does not depend on zod itself. */
interface Schema {
  safeParse(value: unknown): {
    success: boolean;
    error?: { issues: readonly { code: string; path: readonly PropertyKey[]; expected?: unknown }[] };
  };
}

/**
 * Prepares what YAML made of front matter: a field left empty counts as not written, and where the schema wants
 * text, `990122` is taken as it is written in the file rather than as a number.
 */
export function plainValues(
  value: unknown,
  schema: Schema,
  sourceOf: (path: FieldPath) => string | undefined,
): unknown {
  const written = withoutEmpty(value);
  const result = schema.safeParse(written);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const source = sourceOf(path);
    if (source !== undefined) replaceAt(written, path, source);
  }
  return written;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([key, member]) => [key, withoutEmpty(member)]),
  );
}

function replaceAt(root: unknown, path: FieldPath, text: string): void {
  let parent = root;
  for (const step of path.slice(0, -1)) parent = isObject(parent) ? parent[step] : undefined;
  const last = path[path.length - 1];
  if (!isObject(parent) || last === undefined) return;
  if (typeof parent[last] === 'number' || typeof parent[last] === 'boolean') parent[last] = text;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
