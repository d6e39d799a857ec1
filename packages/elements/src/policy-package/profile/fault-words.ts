import { definitionOf, type FactDefinition } from '@mingce/eligibility';
import type { Fault } from '@mingce/schema/errors';
import type { FieldError } from './profile-session.js';
import { typedMoneyUnit } from './read-answer.js';
import { type FactWords, figureWords } from './value-words.js';

/** Message for a rejected input: the reason, and what to type. */
export function errorWords(error: FieldError, fact: string, words: FactWords): string {
  const { t } = words.i18n;
  if ('fault' in error) return faultWords(error.fault, fact, words);
  if (error.unread === 'notNumber') {
    const isMoney = definitionOf(fact, words.facts)?.unit === 'yuan';
    return t.text(isMoney ? 'packageUnread.money' : 'packageUnread.number');
  }
  return t.term('packageUnread', error.unread);
}

/** A fault of an answer in the words of the form; each says what is wrong and what to do. */
export function faultWords({ code, facts = {} }: Fault, fact: string, words: FactWords): string {
  const { i18n } = words;
  const unit = definitionOf(fact, words.facts)?.unit;
  const value =
    typeof facts.value === 'number' ? figureWords(facts.value, unit, words) : String(facts.value ?? '');
  const persons = figureWords(Number(facts.persons ?? 0), 'person', words);
  const { t } = i18n;
  switch (code) {
    case 'profile.negative':
      return t.text('packageFault.negative');
    case 'profile.notWhole':
      return t.text('packageFault.notWhole');
    case 'profile.reversed':
      return t.text('packageUnread.reversed');
    case 'profile.future':
      return t.text('packageFault.future');
    case 'profile.badDate':
      return t.text('packageUnread.badDate');
    case 'profile.implausible':
      return t.text(unit === 'yuan' ? 'packageFault.implausible' : 'packageFault.outOfBounds', { value });
    case 'profile.listedAndSmall':
      return t.text('packageFault.listedAndSmall', { persons });
    case 'profile.revenueTooHigh':
      return t.text('packageFault.revenueTooHigh', { value, persons });
    case 'profile.revenueTooLow':
      return t.text('packageFault.revenueTooLow', { value, persons });
    case 'profile.reckonedDiffers':
      return t.text('packageFault.reckonedDiffers');
    default:
      return t.text('packageFault.other');
  }
}

/**
 * The value that was probably meant: the figure with 元 instead of 万元 or the reverse. `undefined` if nothing suggests
 * it.
 */
export function meantInstead({ code, facts = {} }: Fault, definition: FactDefinition): number | undefined {
  const { value } = facts;
  if (typeof value !== 'number' || definition.unit !== 'yuan') return undefined;
  if (code === 'profile.revenueTooLow') return value * typedMoneyUnit;
  const meant = value / typedMoneyUnit;
  const isPlausible = meant <= (definition.bounds?.max ?? meant);
  return isPlausible && ['profile.implausible', 'profile.revenueTooHigh'].includes(code) ? meant : undefined;
}

/** The words of a credit code’s fault. */
export function creditCodeWords({ code, facts = {} }: Fault, { i18n }: Pick<FactWords, 'i18n'>): string {
  const { t } = i18n;
  const { length, place, sign, meant } = facts;
  switch (code) {
    case 'creditCode.length':
      return t.text('packageCode.length', { length: Number(length) });
    case 'creditCode.letter':
      return t.text('packageCode.letter', { place: Number(place), sign: String(sign), meant: String(meant) });
    case 'creditCode.sign':
      return t.text('packageCode.sign', { place: Number(place), sign: String(sign) });
    case 'creditCode.check':
      return t.text('packageCode.check');
    default:
      return t.text('packageCode.organisationCheck');
  }
}
