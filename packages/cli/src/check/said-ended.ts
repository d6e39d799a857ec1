import { plainText } from '@mingce/content';
import { saysEnded } from '../sources/says-ended.js';
import type { Rule } from './library.js';

/** Reports documents marked as in force whose title or first lines call them repealed. */
export const saidEnded: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { title, body, ended, repealedOn, expiresOn } = source.record;
    if (ended || repealedOn !== undefined || expiresOn !== undefined) continue;
    const said = saysEnded(title, plainText(body?.read() ?? []));
    if (said) report(source, 'expiry.endedUnsaid', { quote: said.quote }, ['title']);
  }
};
