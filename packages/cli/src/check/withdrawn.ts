import type { Rule } from './library.js';

/** Reports withdrawn records that are still in the folder, and reused ids of withdrawn records. */
export const withdrawn: Rule = ({ sources }, report) => {
  const tombstones = new Map(sources.tombstones.map((stone) => [`${stone.kind}/${stone.id}`, stone]));
  for (const source of sources.records) {
    const stone = tombstones.get(`${source.kind}/${source.record.id}`);
    if (stone) report(source, 'id.withdrawn', { id: stone.id, date: stone.withdrawnOn }, ['id']);
  }
};
