import { plainText } from '@mingce/content';
import { readWrittenDate, writtenDate } from '@mingce/schema/grammar';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';

const anyDay = new RegExp(`(?<!农历|旧历|夏历|阴历)(${writtenDate})`, 'g');

/** Reports impossible days such as 2023年2月30日, from which no start or end can be determined. */
export const impossibleDays: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { body } = source.record;
    const days = plainText(body?.read() ?? []).matchAll(anyDay);
    const found = Array.from(days, ([day]) => day).find((day) => readWrittenDate(day) === undefined);
    if (found === undefined) continue;
    const line = lineOfQuote(library, source, found);
    report({ ...source, lineOf: () => line }, 'text.noSuchDay', { found });
  }
};
