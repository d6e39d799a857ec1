import { plainText } from '@mingce/content';
import { saysEnded } from '../sources/says-ended.js';
import type { Rule } from './library.js';

/** A document whose title or first lines call it repealed is not shown as in force. */
export const saidEnded: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { title, body, ended, repealedOn, expiresOn } = source.record;
    if (ended || repealedOn !== undefined || expiresOn !== undefined) continue;
    const said = saysEnded(title, plainText(body?.read() ?? []));
    if (said) report(source, 'expiry.endedUnsaid', { quote: said.quote }, ['title']);
  }
};
