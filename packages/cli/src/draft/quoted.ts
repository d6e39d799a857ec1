import { inlineText } from '@mingce/content';
import { parseChineseNumber } from '@mingce/schema/grammar';
import type { InterpretationElements } from '@mingce/schema/types';
import { chineseNumerals } from './numerals.js';
import { type Passage, tidy } from './passages.js';
import { counters } from './read-amounts.js';
import { isBalanced } from './sentence-parts.js';

type Elements = InterpretationElements;

/**
 * Keeps only valid drafts: every text and name is in the cited clause, every figure occurs there, brackets and
 * quotation marks are balanced, and no text begins in the middle of a phrase. Others are dropped: no draft is
 * better than a false one.
 */
export function keepQuoted(elements: Elements, passages: readonly Passage[]): Elements {
  const textOf = clauseTexts(passages);
  const isSaid = (anchors: readonly { anchor: string }[] | undefined, ...texts: (string | undefined)[]) => {
    const cited = (anchors ?? [{ anchor: '' }]).map(({ anchor }) => textOf(anchor)).join('\n');
    return texts.every((text) => text === undefined || (isWhole(text) && isQuoted(text, cited)));
  };
  const { background, objectives, mainContent, scope, cautions, terms, standards, ...rest } = elements;
  return {
    ...rest,
    background: background?.filter(({ text, clauses }) => text.startsWith('落实《') || isSaid(clauses, text)),
    objectives: objectives?.filter(({ text, clauses }) => isSaid(clauses, text)),
    mainContent: mainContent?.filter(({ text, clauses }) => isSaid(clauses, text)),
    scope: scope?.filter(({ text, clauses }) => isSaid(clauses, text)),
    cautions: cautions?.filter(({ title, text, clauses }) => isSaid(clauses, title, text)),
    terms: terms?.filter(({ term, definition, clause }) => isSaid(clause && [clause], term, definition)),
    standards: standards?.filter(
      ({ item, value, unit = '', condition, clause }) =>
        isSaid(clause && [clause], item.replace(/，/g, '。'), condition) &&
        isNameOf(item, textOf(clause?.anchor ?? '')) &&
        hasFigures(`${value}`, unit, textOf(clause?.anchor ?? '')),
    ),
  };
}

/** Text by anchor: that of the clause, of its contents and of its lead-in. */
function clauseTexts(passages: readonly Passage[]): (anchor: string) => string {
  const texts = new Map<string, string[]>();
  for (const { anchor, title, lead, number, sentences, tables, around } of passages) {
    const words = [
      title,
      number,
      ...sentences,
      ...tables.flatMap(({ head, rows }) => [head, ...rows].flat().map(inlineText)),
    ];
    for (const one of new Set([anchor, ...around.map((clause) => clause.anchor)])) {
      texts.set(one, [...(texts.get(one) ?? []), ...words]);
    }
    texts.set(anchor, [
      ...(texts.get(anchor) ?? []),
      lead,
      ...around.map((clause) => tidy(clause.title ?? '')),
    ]);
  }
  return (anchor) => (texts.get(anchor) ?? []).join('\n');
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}%％.]/gu, '');

/** Whether each phrase of a text occurs in another, ignoring punctuation between them. */
export function isQuoted(text: string, source: string): boolean {
  const whole = bare(source);
  const phrases = text.split(/[。；;：:！？（）\n]/).map(bare);
  return phrases.every((phrase) => whole.includes(phrase));
}

/** Whether a text begins and ends as a phrase does. */
export function isWhole(text: string): boolean {
  return isBalanced(text) && !/^[的了和与及或，、；：。）》”]/.test(text) && !/[、，（《“]$/.test(text);
}

/** Words that may precede a name without punctuation in between. */
const leadsIn = new RegExp(
  `(?:^|[^\\p{L}\\p{N}]|的|对|给予|予以|发放|享受|领取|支付|拨付|提供|安排|作为|为|按照?|其中|同时|元|[%％]|每(?:${counters})|增加|得|到|是|和|及|或|与|且|于|以|即|计发|起|期[间末]|年[底末]?前?|确保|力争|实现|保持|新?[评认]定|标准)$`,
  'u',
);

/** Whether a name begins at the start of a word: 年人补贴 is in 未成年人补贴, but no name in it. */
export function isNameOf(item: string, source: string): boolean {
  const [name = ''] = item.split('（');
  const first = name.split('，')[0] ?? '';
  for (let at = source.indexOf(first); at >= 0; at = source.indexOf(first, at + 1)) {
    if (leadsIn.test(source.slice(Math.max(0, at - 8), at))) return true;
  }
  return false;
}

/** Whether every figure of an amount occurs in its clause, in Arabic or Chinese numerals and any scale. */
export function hasFigures(value: string, unit: string, source: string): boolean {
  const known = new Set(
    // In 2—3万元 the first figure takes its scale from the second, so each figure is known in every scale.
    figuresIn(source).flatMap(({ value: one, size }) => [one, one * size, one * 1e4, one * 1e8].map(rounded)),
  );
  const scale = sizes[unit.charAt(0)] ?? 1;
  return figuresIn(value).every(({ value: one, size }) =>
    known.has(rounded(one * (size === 1 ? scale : size))),
  );
}

const figure = new RegExp(
  `(\\d[\\d,]*(?:\\.\\d+)?)([万亿]?)|([${chineseNumerals}]+)(?:点([${chineseNumerals}]+))?`,
  'g',
);
const sizes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function figuresIn(text: string): { value: number; size: number }[] {
  return [...text.matchAll(figure)].flatMap(([, digits, scale = '', words = '', fraction]) => {
    const value = digits === undefined ? chineseFigure(words, fraction) : Number(digits.replace(/,/g, ''));
    return value === undefined || !Number.isFinite(value) ? [] : [{ value, size: sizes[scale] ?? 1 }];
  });
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** 一点五; and 三万, which is written as 3 and 万. */
function chineseFigure(words: string, fraction: string | undefined): number | undefined {
  const value = parseChineseNumber(words);
  if (fraction === undefined || value === undefined) return value;
  const digits = [...fraction].map((digit) => parseChineseNumber(digit) ?? Number.NaN);
  return Number(`${value}.${digits.join('')}`);
}
