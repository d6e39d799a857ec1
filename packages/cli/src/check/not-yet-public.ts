import type { Rule } from './library.js';

/** Keeps documents with a future day of publication out of the feed until that day. */
export const notYetPublic: Rule = ({ all, today }, report) => {
  if (today === undefined) return;
  for (const source of all('policy')) {
    const { publishedOn } = source.record;
    if (publishedOn > today) report(source, 'publishedOn.future', { date: publishedOn }, ['publishedOn']);
  }
};
