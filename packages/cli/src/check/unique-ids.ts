import { groupBy } from './group-by.js';
import type { Rule } from './library.js';

/** Reports records of one kind with the same id; both are faulty, since references are ambiguous. */
export const uniqueIds: Rule = ({ sources }, report) => {
  const groups = groupBy(sources.records, ({ kind, record }) => `${kind}/${record.id}`);
  for (const group of groups.values()) {
    for (const source of group) {
      const other = group.find((candidate) => candidate !== source);
      if (!other) continue;
      const facts = {
        kind: source.kind,
        id: source.record.id,
        other: other.file,
        otherLine: other.lineOf(['id']),
      };
      report(source, 'id.taken', facts, ['id']);
    }
  }
};
