import { withoutCopies } from '../draft/find-copies.js';
import { passagesOf } from '../draft/passages.js';
import type { Rule } from './library.js';

/** Reports files into which a page was copied twice, so that every clause occurs twice. */
export const textTwice: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { copyFrom } = withoutCopies(passagesOf(source.record.body?.read() ?? []));
    if (copyFrom !== undefined) report(source, 'policy.textTwice', { clause: copyFrom }, ['body']);
  }
};
