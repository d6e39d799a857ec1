import { parseChineseNumber } from './chinese-number.js';
import { lastDayOfMonth, readWrittenDate, writtenDate } from './written-date.js';

/** Length of a period; exactly one of the units is given. */
export interface PeriodLength {
  years?: number;
  months?: number;
  days?: number;
}

/** Date of a document from which a length is counted if its text states no day. */
export type PeriodStart = 'issuedOn' | 'publishedOn' | 'effectiveOn';

/** Statements of a text about its own period of validity. */
export interface ValidityPeriod {
  /**
   * `until`: the text states the last day. `length`: it states a length, counted from `from`. `doubtful`: it is
   * uncertain whether the statement refers to this document, or when the period ends.
   */
  kind: 'until' | 'length' | 'doubtful';
  /**
   * First day as YYYY-MM-DD, or the date of the document that the length is counted from; empty if the text states a
   * start that is no day.
   */
  from?: string;
  /** Last day in force, YYYY-MM-DD. */
  until?: string;
  length?: PeriodLength;
  /** The sentence that states it. */
  quote: string;
  /** Offset of the sentence in the text, in UTF-16 code units. */
  offset: number;
}

/** The dates of a document, YYYY-MM-DD. */
export interface DocumentDates {
  issuedOn?: string | undefined;
  publishedOn?: string | undefined;
  effectiveOn?: string | undefined;
}

const genre =
  '(?:办法|通知|规定|意见|细则|文件|方案|措施|政策|条例|规则|规程|制度|决定|公告|通告|计划|标准|指引|指南|规范|目录|清单)';
const adjective = '(?:实施|暂行|试行|若干|管理|工作|行动|扶持|政策|具体|操作|补充)';
/** Names by which a document refers to itself. 本证, 本合同 and 本许可 are other things. */
const self = new RegExp(
  `^(?:(?:本|此)《?${adjective}{0,3}${genre}》?|本文(?=[自从有试暂])|(?:以上|上述)(?:各项|有关|优惠|扶持|奖补|支持|补贴)*${genre}{1,2})(?:的)?`,
);
const label =
  /^(?:第[零〇一二三四五六七八九十百\d]{1,7}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．](?!\d))/;

const inForce = '(?:正式|开始)?(?:施行|实施|执行|生效|试行|暂行|暂执行|有效)';
const event =
  '(?:本?(?:办法|通知|规定|意见|细则|文件|方案|措施|政策)?(?:印发|发布|公布|颁布|下发|下文|发文|签发|成文|施行|实施|执行|生效)之日|即日)';
/** 2023年5月 is no day, so a period counted from it has no certain end. */
const month = '(?:[0-9０-９]{4}年[0-9０-９]{1,2}月)';
/** 《示例办法》自…起施行 refers to an attachment or another document; 《许可证》自… refers to no document. */
const named = /^《[^》]{2,60}[^证照书同》]》(?=[自从])/;
/** （试行） after the name of a document is part of the name. */
const remark = /[（(](?:试行|暂行|修订版?|\d{4}年?(?:修订版?|版)?)[）)]/g;
/** 自公布之日起三十日后施行: this states a start that the parser does not calculate. */
const delayedStart = /^(?:自|从).{1,30}?(?:施行|实施|执行|试行)/;
const number = '[0-9０-９零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}';
const length = `(?<count>${number})(?<unit>年|个月|月|日|天)(?!半|以上|以内|内|左右|底)`;
const term =
  '(?:(?:政策|文件)?有效期限?|(?:施行|实施|执行|试行|暂行|适用)(?:期限|期间|时间|周期|期)|有效时间|(?:失效|废止|终止|截止)(?:日期|时间))';
const copula = '(?:[为是：:]|暂定为?|定为|确定为|规定为|延长|延续|顺延)*';
/** 自2023年1月1日起施行, 有效期自印发之日起计算. */
const startPattern = new RegExp(
  `^(?:${term}${copula})?(?:自|从|于)?(?:(${writtenDate}|${month})|(${event}))(?:零时|0时)?起?(?:${inForce}|计算|算起)`,
);
const to = '(?:截止到|截至到|截至|截止|至|到)';
const end = '(?:止|为止|期间)?';

/** Statement of an end, at the start of a clause about the document. Groups are named. */
const endPatterns: readonly RegExp[] = [
  `^${term}${copula}(?:自|从)?(?<from>${writtenDate})起?(?:${inForce})?(?:${to}|[-—–~～]{1,2})(?<until>${writtenDate})`,
  `^${term}${copula}${to}?[：:]?(?<until>${writtenDate}|${month})`,
  `^(?:${term}${copula})?(?:自|从)?[0-9]{4}年?(?:${to}|[-—–~～]{1,2})(?<until>[0-9]{4}年)(?:${inForce})?$`,
  `^${term}${copula}(?:自|从)(?<event>${event})起${copula}${length}`,
  `^${term}${copula}(?:自|从)(?<event>${event})起?${to}(?<until>${writtenDate})`,
  `^${term}${copula}${length}`,
  `^(?:期限|为期)${copula}${length}$`,
  `^暂定(?:为)?${length}有效期`,
  `^(?:自|从)?(?<from>${writtenDate})起?(?:${inForce})?${to}(?<until>${writtenDate})${end}(?:${inForce})?(?:$|有效|施行|实施|执行|试行)`,
  `^(?:自|从)(?<event>${event})起?(?:${inForce})?${to}(?<until>${writtenDate})${end}`,
  `^(?:${inForce}|延续执行)?${to}(?<until>${writtenDate})(?:$|${end}$|(?:自行|自动)?(?:失效|废止|终止|停止执行))`,
  `^(?:于|将于)?(?<until>${writtenDate})(?:自行|自动|予以)?(?:失效|废止|终止|到期|期满|停止执行)`,
  `^(?:自|从)?(?<lapses>${writtenDate})起(?:自行|自动|予以)?(?:失效|废止|终止|停止执行)`,
  `^(?:自|从)?(?:(?<from>${writtenDate})|(?<event>${event}))起(?:${inForce})${length}(?:$|有效)`,
  `^(?:自|从)?(?:(?<from>${writtenDate})|(?<event>${event}))起${term}${copula}${length}`,
  `^(?:先行|暂定)?(?:试行|暂行|施行|实施|执行)${copula}${length}(?:$|有效)`,
].map((source) => new RegExp(source));

/** Words that state an end without a day that can be calculated. */
const unreadEnd = new RegExp(
  [
    `^${term}${copula}(?:${to}|不超过|最长|${number}|[与同按随视]|参照)`,
    `^(?:试行|暂行)${length}(?!来)`,
    `^(?:${inForce})?(?:截至|截止|直?至).{2,20}(?:止|失效|废止)$`,
    // 执行到“十四五”末, 试行至新条例公布之日; 执行到位 is no end.
    `^(?:施行|实施|执行|试行|暂行|有效)(?:到|至|直至|截至)(?!位|今|底$|人|户).{2,30}$`,
    // 施行满两年后自动失效, 五年后自动失效, 到期后自行废止.
    `^(?:${inForce})?(?:满|届满|期满|到期)?(?:${number}(?:周?年|个?月|[日天]))?(?:期满|届满)?后?(?:自行|自动)(?:失效|废止|终止)$`,
    `^(?:[在于])?${writtenDate}(?:之?前|以前|期间|内)有效$`,
    `^(?:[自从].{2,20}起)?${number}(?:年|个月|月|日|天)(?:以|之)?内有效$`,
  ].join('|'),
);
/** A typical clause of closing articles about the document; the next clause then refers to the document too. */
const closing =
  /^(?:由.{2,40}(?:解释|修订|制定)|(?:具体|最终)?解释权.{2,30}|经.{2,60}(?:通过|同意|批准)|.{0,60}(?:同时|即行)?(?:废止|停止执行)|请.{2,40}(?:执行|落实)|.{0,30}从其规定.{0,4})$/;
const ownRange = /^[自从].*(?:施行|实施|执行|试行|有效)$/;
const termStart = new RegExp(`^${term}`);
const ownEvent = /(?:印发|发布|公布|施行|实施)之日/;
const endStart = new RegExp(`^(?:${term}|暂定|试行|暂行|执行至|施行至|实施至)`);
/** Other things that have a period of validity. */
const otherThing =
  /证|许可|合同|协议|资格|资质|批[文复件]|凭证|名单|结果|认定|承诺|意见书|检验|商标|专利|牌照|执照|标志|报告|备案|担保|保函|条件|令|订单|号牌/;
const mayState = /有效|试行|暂行|暂定|期限|失效|废止|终止|到期|期满|停止执行|施行|实施|执行|[至到]/;

/**
 * Finds the statements of an official text about its own period of validity: 本办法有效期五年, 自2023年1月1日起施行，有效期至…,
 * 自印发之日起试行两年. Periods of other things (证书有效期, 合同有效期) are excluded.
 */
export function findValidityPeriods(text: string): ValidityPeriod[] {
  const found: ValidityPeriod[] = [];
  let before = noState;
  for (const { 0: sentence, index } of text.matchAll(/[^。！？!?\r\n]+/g)) {
    const quote = sentence.trim();
    if (quote === '') continue;
    if (!mayState.test(quote) && !self.test(quote)) {
      before = noState;
      continue;
    }
    const fillsLine = /(?:^|[\r\n])$/.test(text.slice(Math.max(0, index - 1), index));
    const { state, ends } = readSentence(quote, before, fillsLine);
    const offset = index + sentence.indexOf(quote);
    found.push(...ends.map((period) => ({ ...period, quote, offset })));
    before = state;
  }
  return found;
}

/**
 * The last day of a period in force: the day before the anniversary of the first, or the end of a month that has no such
 * day. `undefined` if the period is doubtful or its start is unknown.
 */
export function lastValidDay(period: ValidityPeriod, dates: DocumentDates): string | undefined {
  if (period.kind !== 'length') return period.until;
  const { from = 'effectiveOn', length = {} } = period;
  const first = from === 'issuedOn' || from === 'publishedOn' || from === 'effectiveOn' ? dates[from] : from;
  const [year, month, day] = (first ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (length.days !== undefined) return dayAt(year, month, day + length.days - 1);
  const endMonth = month + (length.years ?? 0) * 12 + (length.months ?? 0);
  const daysInMonth = lastDayOfMonth(year, endMonth);
  return dayAt(year, endMonth, day > daysInMonth ? daysInMonth : day - 1);
}

/** Last day in force according to a text: a certain day, or statements that a person must read. */
export interface StatedExpiry {
  /** YYYY-MM-DD; absent if the text states no day, or none with certainty. */
  expiresOn?: string;
  /** The sentence that states `expiresOn`. */
  quote?: string;
  /**
   * Statements without a certain day: their start is unknown, they contradict each other, or they end before the
   * document was made.
   */
  doubts: ValidityPeriod[];
}

/** Calculates the last day in force from the statements of a text and the dates of the document. */
export function statedExpiry(text: string, dates: DocumentDates): StatedExpiry {
  const periods = findValidityPeriods(text);
  const days = new Set(periods.map((period) => dayAfterStart(period, dates)));
  const [expiresOn] = days;
  const [first] = periods;
  if (!first) return { doubts: [] };
  const made = dates.issuedOn ?? dates.publishedOn ?? '';
  if (days.size > 1 || expiresOn === undefined || expiresOn < made) return { doubts: periods };
  return { expiresOn, quote: first.quote, doubts: [] };
}

/** The last day of a period, unless it is before the first. */
function dayAfterStart(period: ValidityPeriod, dates: DocumentDates): string | undefined {
  const last = lastValidDay(period, dates);
  const isDay = /^\d/.test(period.from ?? '');
  return isDay && last !== undefined && last < (period.from ?? '') ? undefined : last;
}

type Statement = Omit<ValidityPeriod, 'quote' | 'offset'>;

interface SentenceState {
  /** Whether the text so far refers to the document. */
  subject: 'document' | 'doubtful' | 'none';
  /** Day on which the document takes effect, if it is stated. */
  from?: string;
}

/** A stated start that is no day. */
const unknownDay = '';

const noState: SentenceState = { subject: 'none' };

function readSentence(sentence: string, before: SentenceState, fillsLine: boolean) {
  const clauses = sentence
    .replace(/\s+/g, '')
    .replace(label, '')
    .replace(remark, '')
    .split(/[，,；;（()）]/)
    .filter((clause) => clause !== '');
  // 本办法自…起施行。有效期五年。 continues about the document; a sentence with another subject does not.
  const goesOn = before.subject === 'document' && endStart.test(clauses[0] ?? '');
  let state = goesOn ? before : noState;
  const ends: Statement[] = [];
  for (const [index, clause] of clauses.entries()) {
    const own = self.exec(clause);
    const other = index === 0 ? named.exec(clause) : null;
    const rest = clause.slice((own ?? other)?.[0].length ?? 0);
    if (own) state = { ...state, subject: 'document' };
    const read = readClause(rest, state, index === 0);
    state = other && read.state.subject === 'document' ? { ...read.state, subject: 'doubtful' } : read.state;
    if (!read.statement) continue;
    if (state.subject === 'document') ends.push(read.statement);
    // A line with nothing else may be a remark on this document, or a line of a form.
    else if (state.subject === 'doubtful' || (index === 0 && fillsLine && mayBeOwn(rest, clauses)))
      ends.push({ kind: 'doubtful' });
  }
  return { state, ends: joined(ends, state.from) };
}

/** Whether a line about a period may be a remark on this document: 有效期三年 by itself, or 有效期三年，自发布之日起计算. */
function mayBeOwn(first: string, clauses: readonly string[]): boolean {
  const isOwn =
    clauses.length === 1 || /^(?:政策|文件)/.test(first) || clauses.some((one) => ownEvent.test(one));
  return termStart.test(first) && isOwn;
}

/**
 * 有效期两年（2023年1月1日至2024年12月31日） states one end twice, as does 有效期五年，到期自动失效; 试行两年，自2023年1月1日起施行 states the start after
 * the length.
 */
function joined(all: readonly Statement[], from: string | undefined): readonly Statement[] {
  const stated = all.filter(({ kind }) => kind === 'until');
  if (stated.length > 0) return stated;
  const lengths = all.filter(({ kind }) => kind === 'length');
  const ends = lengths.length > 0 ? lengths : all;
  return ends.map((end) =>
    end.kind === 'length' && end.from === 'effectiveOn' && from !== undefined ? { ...end, from } : end,
  );
}

/** Reads one clause after the document's name for itself: an end, or a start with an end directly after it. */
function readClause(
  clause: string,
  state: SentenceState,
  opensSentence: boolean,
): { state: SentenceState; statement?: Statement | undefined } {
  const statement = readEnd(clause, state);
  if (statement) {
    // 自2023年1月1日至2025年12月31日施行 names its start itself.
    const speaksOfItself = opensSentence && state.subject === 'none' && ownRange.test(clause);
    return { state: speaksOfItself ? { subject: 'document' } : state, statement };
  }
  const start = startPattern.exec(clause);
  if (start) {
    const started = startedState(start, opensSentence, state);
    return { state: started, statement: readEnd(clause.slice(start[0].length), started) };
  }
  if (delayedStart.test(clause) && (opensSentence || state.subject === 'document')) {
    return { state: { subject: 'document', from: 'effectiveOn' } };
  }
  if (clause === '' || closing.test(clause)) return { state };
  const isOther = state.subject === 'none' || otherThing.test(clause);
  return { state: { subject: isOther ? 'none' : 'doubtful' } };
}

function startedState(start: RegExpExecArray, opensSentence: boolean, state: SentenceState): SentenceState {
  const [, day, named] = start;
  const from = day === undefined ? startOf(named ?? '', state) : (readWrittenDate(day) ?? unknownDay);
  // The day may belong to a rate or a price named before it; 印发之日 occurs only with documents.
  const isDocument =
    opensSentence || state.subject === 'document' || (named !== undefined && state.subject === 'doubtful');
  return { subject: isDocument ? 'document' : 'doubtful', from };
}

/** 自施行之日起 refers to the day stated before. */
function startOf(event: string, state: SentenceState): string {
  if (/施行|实施|执行|生效/.test(event)) return state.from ?? 'effectiveOn';
  return /发布|公布|颁布/.test(event) ? 'publishedOn' : 'issuedOn';
}

function readEnd(clause: string, state: SentenceState): Statement | undefined {
  for (const pattern of endPatterns) {
    const match = pattern.exec(clause);
    if (match) return statementOf(match.groups ?? {}, state);
  }
  return unreadEnd.test(clause) ? { kind: 'doubtful' } : undefined;
}

const units: Readonly<Record<string, keyof PeriodLength>> = {
  年: 'years',
  个月: 'months',
  月: 'months',
  日: 'days',
  天: 'days',
};

function statementOf(groups: Readonly<Record<string, string | undefined>>, state: SentenceState): Statement {
  const { count, unit, event, lapses } = groups;
  const from = groups.from ? readWrittenDate(groups.from) : event ? startOf(event, state) : state.from;
  if (count !== undefined) {
    const amount = parseChineseNumber(count);
    const name = units[unit ?? ''];
    if (!amount || !name) return { kind: 'doubtful' };
    return { kind: 'length', from: from ?? 'effectiveOn', length: { [name]: amount } };
  }
  const day = groups.until ?? lapses ?? '';
  // 至2028年4月 means until the end of that month.
  const stated = readWrittenDate(day) ?? readWrittenDate(`${day}底`);
  const until = lapses && stated ? dayBefore(stated) : stated;
  if (until === undefined) return { kind: 'doubtful' };
  return { kind: 'until', ...(from === undefined ? {} : { from }), until };
}

function dayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayAt(year, month, day - 1);
}

/** A day as YYYY-MM-DD; months and days beyond their ends overflow into the next. */
function dayAt(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
