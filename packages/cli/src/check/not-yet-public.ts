import type { Rule } from './library.js';

/** A document whose day of publication is still to come is kept back until that day. */
export const notYetPublic: Rule = ({ all, today }, report) => {
  if (today === undefined) return;
  for (const source of all('policy')) {
    const { publishedOn } = source.record;
    if (publishedOn > today) report(source, 'publishedOn.future', { date: publishedOn }, ['publishedOn']);
  }
};
