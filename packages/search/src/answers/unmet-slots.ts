import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import { type AskedKind, kindAgreement } from './asked-kinds.js';
import type { AskedTerm } from './candidates.js';
import { differingMatters } from './differing-matters.js';
import type { Likeness } from './evidence.js';
import { contains, type Places } from './places.js';
import { slotsIn } from './slots.js';
import type { KnownQuestion, Scope, Slot, SlotName } from './types.js';

/** Data for judging an answer: the matched wording, and the terms of the question that occur in the answer. */
export interface Judged {
  known: KnownQuestion;
  matched: string;
  scope: Scope;
  answer: number;
  terms: readonly AskedTerm[];
  beyond: Likeness['beyond'];
}

/** The slots of a question that an answer does not meet. */
export function unmetSlots(
  question: string,
  slots: readonly Slot[],
  judged: Judged,
  { places, today }: { places: Places; today: string },
): Slot[] {
  const { known, matched, scope } = judged;
  const own = slotsIn(matched, today);
  const of = (name: SlotName) => own.filter((slot) => slot.name === name).map(({ value }) => value);
  const unmet: Slot[] = [];
  const asked = slots.filter(({ name }) => name === 'place');
  if (scope === 'other' || !placesAgree(asked, places.placesIn(matched), known.region)) unmet.push(...asked);
  for (const slot of slots) {
    if (!meets(slot, of(slot.name), judged, isShort(question), today)) unmet.push(slot);
  }
  unmet.push(...differingKinds(slots, own, isShort(question)));
  if (isShort(question)) unmet.push(...groupsOfAmount(slots, own));
  unmet.push(...differingMatters(question, matched, isShort(question)));
  if (isSwapped(question, judged.beyond)) {
    const word = judged.beyond.asked;
    unmet.push({ name: 'matter', text: word, value: word });
  }
  return unmet;
}

/** Groups with special rules; other groups are often mentioned in passing. */
const particular = new Set(['graduate', 'veteran', 'disabled', 'elderly', 'woman', 'selfEmployed']);

/** In a long text a group of people or a year usually belongs to the story and not to the question. */
function isShort(question: string): boolean {
  return Array.from(comparisonKey(question)).length <= 30;
}

/** Kinds that are asked and not answered. A long text may ask several kinds, any of which may be the main one. */
function differingKinds(asked: readonly Slot[], own: readonly Slot[], short: boolean): Slot[] {
  const [kinds, others] = [asked, own].map((slots) => slots.filter(({ name }) => name === 'kind'));
  const has = (value: string) => (others ?? []).some((other) => other.value === value);
  return (kinds ?? []).filter(({ value }) => {
    // A proposal or complaint asks for no rule: an office handles it. A question for the meaning of a word needs a
    // definition.
    if (value === 'petition' || (short && value === 'whatIs')) return !has(value);
    return short && kindAgreement(kindsIn(kinds), kindsIn(others)) === -1;
  });
}

/**
 * The groups that a wording is for, if the question asks for an amount without naming a group: the amount may differ
 * for others.
 */
function groupsOfAmount(asked: readonly Slot[], own: readonly Slot[]): Slot[] {
  const asksAmount = asked.some(({ name, value }) => name === 'kind' && value === 'howMuch');
  if (!asksAmount || asked.some(({ name }) => name === 'audience')) return [];
  return own.filter(({ name, value }) => name === 'audience' && particular.has(value));
}

function kindsIn(slots: readonly Slot[] = []): AskedKind[] {
  return slots.map(({ value, text }) => ({ kind: value, text }));
}

/** In a question with at most this number of characters each word matters. */
const fewWords = 20;

/** Whether a short question has a word that the answer lacks instead of one in the wording: 上班 and 加班费. */
function isSwapped(question: string, { asked, known }: Likeness['beyond']): boolean {
  const length = (word: string) => Array.from(word).length;
  return length(asked) >= 2 && length(known) >= 2 && length(comparisonKey(question)) <= fewWords;
}

function meets(
  { name, text, value }: Slot,
  own: readonly string[],
  judged: Judged,
  short: boolean,
  today: string,
): boolean {
  switch (name) {
    case 'year':
      if (own.length > 0) return own.includes(value);
      if (value === today.slice(0, 4)) return true;
      return !short || saysIn(value, judged) || holdsIn(value, judged.known);
    case 'age':
    case 'amount':
      return own.length === 0 || own.includes(value);
    case 'audience':
      if (own.includes(value)) return true;
      // The answer names its groups, and this one is not among them; a long text may mention it in passing.
      if (!short) return !particular.has(value) || isFor(value, judged.known) || saysIn(text, judged);
      if (own.length > 0) return false;
      return !particular.has(value) || (judged.known.audiences ?? []).includes(value) || saysIn(text, judged);
    case 'document':
      return comparisonKey(judged.matched).includes(comparisonKey(value)) || saysIn(value, judged);
    default:
      return true;
  }
}

/** Whether an answer is for a group, or names no group. */
function isFor(group: string, { audiences = [] }: KnownQuestion): boolean {
  return audiences.length === 0 || audiences.includes(group);
}

/** Whether nearly all terms of a word occur in the answer. */
function saysIn(word: string, { terms, answer }: Judged): boolean {
  const own = distinctTerms(word).filter((term) => !isSingleHan(term));
  const having = own.filter((term) =>
    terms.some((one) => one.term === term && (one.wordings.has(answer) || one.texts.has(answer))),
  );
  return own.length > 0 && having.length >= own.length * 0.8;
}

function holdsIn(year: string, { validFrom, validTo, publishedOn }: KnownQuestion): boolean {
  const first = (validFrom ?? publishedOn).slice(0, 4);
  return year >= first && (validTo === undefined ? year === first : year <= validTo.slice(0, 4));
}

/**
 * Whether a wording names the places asked about: all of them, and two in the same order (from A to B is not from B to
 * A). A wording without places agrees with any; `scopeOf` judges its region.
 */
function placesAgree(asked: readonly Slot[], named: readonly Slot[], region: string): boolean {
  const own = named.filter(({ value }) => value !== region);
  if (asked.length === 0 || own.length === 0) return true;
  const places = asked.map(({ value }) => value).filter((value) => value !== region);
  if (own.length > 1) return places.join() === own.map(({ value }) => value).join();
  return places.every((place) => own.some(({ value }) => value === place || contains(value, place)));
}
