import { plainText } from '@mingce/content';
import { normalizeDocumentNumber, readWrittenDate, writtenDate } from '@mingce/schema/grammar';
import type { Rule } from './library.js';
import { lineOfQuote } from './line-of-quote.js';
import { isShortFor, organ } from './organ-names.js';
import type { RuleCode } from './severities.js';

/** A value stated in a text, and whether the field may differ. */
interface Stated {
  value: string;
  quote: string;
}

const dateLine = new RegExp(`^\\s*(${writtenDate})\\s*$`);
const dayOnly = /日|号|\d[-/.]\d{1,2}[-/.]/;
const inForce = new RegExp(
  `(?:^|[。；，\\n]|(?:本|此)[^，。；\\n]{2,8})自\\s*(${writtenDate})\\s*起\\s*(?:正式|开始)?(?:施行|实施|执行|生效)`,
  'g',
);
const anyStart = new RegExp(`自\\s*(${writtenDate})\\s*起`, 'g');
const titleLine =
  /^[^，。；：！？\s]{4,80}(?:通知|办法|规定|意见|细则|方案|措施|条例|规则|决定|公告|通告|通报|批复|函|计划|标准|指引)(?:[（(](?:试行|暂行)[）)])?$/;
/** Number of lines at the top of a text that may contain number and title. */
const head = 8;
/** Maximum number of joint issuers above the date. */
const mostIssuers = 12;

/** Reports contradictions between an official text and its fields: date, number, title and issuer. */
export const textAndFields: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { body, issuedOn, effectiveOn, documentNumber, title, issuers } = source.record;
    if (!body) continue;
    const text = plainText(body.read());
    const lines = text.split('\n').map((line) => line.trim());
    const expect = (
      code: RuleCode,
      field: string,
      given: string | undefined,
      stated: readonly Stated[],
      agree: (value: string) => boolean,
    ) => {
      const [first] = stated;
      if (given === undefined || first === undefined || stated.some(({ value }) => agree(value))) return;
      const line = lineOfQuote(library, source, first.quote);
      const facts = { given, stated: first.value, textLine: line };
      report(source, code, facts, [field]);
    };
    const signed = signatures(lines);
    expect('issuedOn.differs', 'issuedOn', issuedOn, signed.dates, (day) => day === issuedOn);
    const starts = startsIn(text, inForce);
    // A decision in the same text may say when its changes apply.
    const mentioned = new Set(startsIn(text, anyStart).map(({ value }) => value));
    expect('effectiveOn.differs', 'effectiveOn', effectiveOn, starts, () => mentioned.has(effectiveOn ?? ''));
    const standard = documentNumber === undefined ? undefined : normalizeDocumentNumber(documentNumber);
    expect(
      'documentNumber.differs',
      'documentNumber',
      standard,
      numbersIn(lines),
      (number) => number === standard,
    );
    expect('title.differs', 'title', title, titlesIn(lines), (written) => isSameTitle(written, title));
    expect('issuers.differ', 'issuers', issuers.join('、'), signed.issuers, (name) =>
      issuers.some((issuer) => isShortFor(name, issuer) || isShortFor(issuer, name)),
    );
  }
};

/** Lines with only a date, and the offices above them. A notice that forwards a measure has them in the middle. */
function signatures(lines: readonly string[]): { dates: Stated[]; issuers: Stated[] } {
  const dates: Stated[] = [];
  const issuers: Stated[] = [];
  for (const [index, quote] of lines.entries()) {
    const written = dateLine.exec(quote)?.[1];
    const value = written !== undefined && dayOnly.test(written) ? readWrittenDate(written) : undefined;
    if (value === undefined) continue;
    dates.push({ value, quote });
    for (let at = index - 1; at >= Math.max(0, index - mostIssuers); at -= 1) {
      const names = (lines[at] ?? '').split(/[\s\u3000、]+/).filter((name) => name !== '');
      if (names.length === 0 || !names.every((name) => organ.test(name) && name.length <= 40)) break;
      issuers.push(...names.map((name) => ({ value: name, quote: lines[at] ?? '' })));
    }
  }
  return { dates, issuers };
}

function startsIn(text: string, pattern: RegExp): Stated[] {
  return [...text.matchAll(pattern)].flatMap(([quote, written = '']) => {
    const value = readWrittenDate(written);
    return value === undefined ? [] : [{ value, quote }];
  });
}

function numbersIn(lines: readonly string[]): Stated[] {
  return lines.slice(0, head).flatMap((quote) => {
    const value = /号$/.test(quote) ? normalizeDocumentNumber(quote) : undefined;
    return value === undefined ? [] : [{ value, quote }];
  });
}

function titlesIn(lines: readonly string[]): Stated[] {
  const [first = ''] = lines.filter((line) => line !== '' && normalizeDocumentNumber(line) === undefined);
  return titleLine.test(first) ? [{ value: first, quote: first }] : [];
}

/** A notice and the measure it issues name each other; quotation marks and spaces do not count. */
function isSameTitle(written: string, title: string): boolean {
  const bare = (text: string) => text.replace(/[\s\u3000《》〈〉“”"（）()]/g, '');
  return bare(title).includes(bare(written)) || bare(written).includes(bare(title));
}
