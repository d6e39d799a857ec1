import { findDates } from './find-dates.js';
import { findIssuers } from './find-issuers.js';
import { findRegion } from './find-region.js';

/** Data that a guess may use: title and text, and the fields that are known already. */
export interface Known {
  title: string;
  text: string;
  fields: Readonly<Record<string, unknown>>;
  /** The division of the whole source; empty if none was given. */
  sourceRegion?: string;
}

/** Genre by the end of a title; the first that fits counts. */
const endings: readonly [RegExp, string][] = [
  [/(?:实施细则|细则)$/, 'rules'],
  [/(?:条例|条例实施办法)$/, 'regulation'],
  [/办法$/, 'measures'],
  [/(?:规定|规则|规程|规范|解释)$/, 'provisions'],
  // 做法 and 执法 are not laws.
  [/(?<![方做书语手技执司守违普合])法$/, 'law'],
  [/通知(?:书)?$/, 'notice'],
  [/意见$/, 'opinion'],
  [/(?:方案|计划)$/, 'plan'],
  [/(?:规划|纲要)$/, 'outline'],
  [/决定$/, 'decision'],
  [/决议$/, 'resolution'],
  [/通告$/, 'publicNotice'],
  [/公告$/, 'announcement'],
  [/公报$/, 'bulletin'],
  [/通报$/, 'circular'],
  [/报告$/, 'report'],
  [/请示$/, 'request'],
  [/(?:批复|答复)$/, 'reply'],
  [/议案$/, 'proposal'],
  [/函$/, 'letter'],
  [/纪要$/, 'minutes'],
  [/(?:指南|指引|手册)$/, 'guide'],
  [/(?:目录|清单|名录)$/, 'catalog'],
  [/令$/, 'order'],
];

/** Genre that the end of a title names; `other` if it names none. */
export function genreOf(title: string): string {
  const bare = title.replace(/\s+/g, '').replace(/[（(〔[][^（(〔[]*[）)〕\]]$/, '');
  return endings.find(([ending]) => ending.test(bare))?.[1] ?? 'other';
}

/** Guess of each field that the source does not state. A field without an entry is never guessed. */
export const guesses: Readonly<Record<string, (known: Known) => unknown>> = {
  genre: ({ title }) => genreOf(title),
  policyKind: ({ fields, text }) => {
    if (fields.genre === 'law') return 'law';
    if (fields.genre === 'regulation' && /人民代表大会|国务院/.test(text.slice(0, 1500))) return 'regulation';
    return 'general';
  },
  region: ({ title, fields, sourceRegion }) =>
    findRegion([title, ...stringsOf(fields.issuers)], sourceRegion),
  issuers: ({ title, text }) => findIssuers(title, text),
  issuedOn: ({ text, fields }) => {
    const day = findDates(text).issuedOn;
    // A day after publication is not the day of the signature, but another date in the text.
    return typeof fields.publishedOn === 'string' && day !== undefined && day > fields.publishedOn
      ? undefined
      : day;
  },
  publishedOn: ({ text, fields }) => findDates(text).publishedOn ?? fields.issuedOn,
  effectiveOn: ({ text }) => findDates(text).effectiveOn,
};

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
