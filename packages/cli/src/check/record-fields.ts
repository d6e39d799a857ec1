export type FieldPath = (string | number)[];

/**
 * Shows every member of a record, however deep, with its path; the text tree is walked as well. The path is one list
 * that changes as the walk goes on: whoever keeps it copies it. Records have millions of members and few that matter.
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
