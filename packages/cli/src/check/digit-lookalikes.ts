import { plainText } from '@mingce/content';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';

/** l000元 and 2O24年: a number with a letter in it, before what only a number can come before; 1曰 for 1日. */
const mixedNumber =
  /(?<![A-Za-z0-9-])(?:\d+[lIOo][\dlIOo.,]*|[lIOo][lIOo]*\d[\dlIOo.,]*)(?=\s*(?:[万亿]?[元人户亩个件年月日]|[%％]))|(?<=月\s*)\d{1,2}\s*曰/;

/** Reports letters among digits, as in scanned texts, which would change a number in search and when read aloud. */
export const digitLookalikes: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { body } = source.record;
    const found = body ? mixedNumber.exec(plainText(body.read()))?.[0] : undefined;
    if (found === undefined) continue;
    const line = lineOfQuote(library, source, found);
    report({ ...source, lineOf: () => line }, 'text.digitLookalike', { found });
  }
};
