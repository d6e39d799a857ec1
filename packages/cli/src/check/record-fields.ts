export type FieldPath = (string | number)[];

/**
 * Visits every member of a record at any depth with its path, including the text tree. The path array is reused, so a
 * visitor that keeps it must copy it: records have millions of members, of which few matter.
 */
export function eachField(record: unknown, visit: (value: unknown, path: Readonly<FieldPath>) => void): void {
  const path: FieldPath = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const depth = path.length;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        path[depth] = index;
        visit(value[index], path);
        walk(value[index]);
      }
    } else {
      for (const key of Object.keys(value)) {
        const member = (value as Record<string, unknown>)[key];
        path[depth] = key;
        visit(member, path);
        walk(member);
      }
    }
    path.length = depth;
  };
  walk(record);
}
