import { plainText } from '@mingce/content';
import {
  type DetailKind,
  detailsInAnswer,
  maskedDetail,
  type PersonalDetail,
  personalDetailsIn,
} from '../answers/personal-details.js';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';
import type { RuleCode } from './severities.js';

/**
 * Numbers of identity cards and mobile phones are found in every file when it is read; this rule reports the other
 * kinds.
 */
const codes: Readonly<Partial<Record<DetailKind, RuleCode>>> = {
  name: 'answer.personalName',
  bankCard: 'answer.personalNumber',
  landline: 'answer.personalNumber',
  email: 'answer.personalNumber',
  address: 'answer.personalAddress',
};

/** Reports personal data in an answer, or in the original wording of a question. */
export const answerPrivacy: Rule = (library, report) => {
  for (const source of library.all('qa')) {
    const { question, alternatives = [], answer } = source.record;
    const asked = [
      { text: question, path: ['question'] },
      ...alternatives.map((text, index) => ({ text, path: ['alternatives', index] })),
    ];
    for (const { text, path } of asked) {
      for (const [code, found] of byCode(text, personalDetailsIn(text)))
        report(source, code, { found }, path);
    }
    const text = plainText(answer);
    for (const detail of detailsInAnswer(text)) {
      for (const [code, found] of byCode(text, [detail])) {
        const line = lineOfQuote(library, source, text.slice(detail.start, detail.end));
        report({ ...source, lineOf: () => line }, code, { found }, ['answer']);
      }
    }
  }
};

function byCode(text: string, details: readonly PersonalDetail[]): Map<RuleCode, string> {
  const found = new Map<RuleCode, string>();
  for (const detail of details) {
    const code = codes[detail.kind];
    if (code === undefined) continue;
    const known = found.get(code);
    const shown = maskedDetail(text, detail);
    found.set(code, known === undefined ? shown : `${known}、${shown}`);
  }
  return found;
}
