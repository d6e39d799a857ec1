import type { Rule } from './library.js';

/** A record that was taken back must be gone from the folder too, and its id is never used again. */
export const withdrawn: Rule = ({ sources }, report) => {
  const tombstones = new Map(sources.tombstones.map((stone) => [`${stone.kind}/${stone.id}`, stone]));
  for (const source of sources.records) {
    const stone = tombstones.get(`${source.kind}/${source.record.id}`);
    if (stone) report(source, 'id.withdrawn', { id: stone.id, date: stone.withdrawnOn }, ['id']);
  }
};
