import { plainText } from '@mingce/content';
import { hasWords } from '../sources/has-words.js';
import type { Rule } from './library.js';

/** A policy that everybody may read has something to read. */
export const emptyText: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { body, disclosure, title } = source.record;
    if (disclosure !== 'proactive') continue;
    if (!body || body.length === 0) report(source, 'policy.noText', {}, ['body']);
    else if (!hasWords(plainText(body), title)) report(source, 'policy.noWords', {}, ['body']);
  }
};
