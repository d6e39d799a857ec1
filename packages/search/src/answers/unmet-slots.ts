import { comparisonKey } from '../text/fold.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import { type AskedKind, kindAgreement } from './asked-kinds.js';
import type { AskedTerm } from './candidates.js';
import { differingMatters } from './differing-matters.js';
import type { Likeness } from './evidence.js';
import { contains, type Places } from './places.js';
import { slotsIn } from './slots.js';
import type { KnownQuestion, Scope, Slot, SlotName } from './types.js';

/** Data by which an answer is judged: the wording that matched, and the terms of the question that the answer has. */
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

/** Groups with rules of their own; others are named in passing more often. */
const particular = new Set(['graduate', 'veteran', 'disabled', 'elderly', 'woman', 'selfEmployed']);

/** In a long text a group of people or a year is part of a story more often than what is asked. */
function isShort(question: string): boolean {
  return Array.from(comparisonKey(question)).length <= 30;
}

/** Kinds that are asked and not answered: a long text asks more than one thing, of which any may be the one. */
function differingKinds(asked: readonly Slot[], own: readonly Slot[], short: boolean): Slot[] {
  const [kinds, others] = [asked, own].map((slots) => slots.filter(({ name }) => name === 'kind'));
  const has = (value: string) => (others ?? []).some((other) => other.value === value);
  return (kinds ?? []).filter(({ value }) => {
    // A proposal or complaint asks for no rule: it goes to an office. What a word means is answered by saying it.
    if (value === 'petition' || (short && value === 'whatIs')) return !has(value);
    return short && kindAgreement(kindsIn(kinds), kindsIn(others)) === -1;
  });
}

/** The groups that a wording is for, where the amount is asked for nobody in particular: for others it may be another. */
function groupsOfAmount(asked: readonly Slot[], own: readonly Slot[]): Slot[] {
  const asksAmount = asked.some(({ name, value }) => name === 'kind' && value === 'howMuch');
  if (!asksAmount || asked.some(({ name }) => name === 'audience')) return [];
  return own.filter(({ name, value }) => name === 'audience' && particular.has(value));
}

function kindsIn(slots: readonly Slot[] = []): AskedKind[] {
  return slots.map(({ value, text }) => ({ kind: value, text }));
}

/** In a question so short each word matters. */
const fewWords = 20;

/** Whether a short question has a word that the answer does not have, in place of one that the wording has: 上班 and 加班费. */
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
      // The groups of an answer are known: it is not for this one, though a long text may name it in passing.
      if (!short) return !particular.has(value) || isFor(value, judged.known) || saysIn(text, judged);
      if (own.length > 0) return false;
      return !particular.has(value) || (judged.known.audiences ?? []).includes(value) || saysIn(text, judged);
    case 'document':
      return comparisonKey(judged.matched).includes(comparisonKey(value)) || saysIn(value, judged);
    default:
      return true;
  }
}

/** Whether an answer is for a group, or says of none that it is. */
function isFor(group: string, { audiences = [] }: KnownQuestion): boolean {
  return audiences.length === 0 || audiences.includes(group);
}

/** Whether nearly all of a word's terms are in the answer. */
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
 * Whether the places that a wording names are those asked about: each of them, and in the same order where there are two
 * (from A to B is not from B to A). A wording without places goes with any; `scopeOf` judges its region.
 */
function placesAgree(asked: readonly Slot[], named: readonly Slot[], region: string): boolean {
  const own = named.filter(({ value }) => value !== region);
  if (asked.length === 0 || own.length === 0) return true;
  const places = asked.map(({ value }) => value).filter((value) => value !== region);
  if (own.length > 1) return places.join() === own.map(({ value }) => value).join();
  return places.every((place) => own.some(({ value }) => value === place || contains(value, place)));
}
