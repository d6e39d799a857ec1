import type { Fault } from '@mingce/schema/errors';
import { dayNumber } from '../dates.js';
import type { FactDefinition } from '../fact-definition.js';
import type { Facts } from '../facts.js';
import { factsOf, type JudgeOptions } from '../judge.js';
import type { FactValue, Profile, Scalar } from '../types.js';
import { definitionOf, type FactVocabulary, factVocabulary } from '../vocabulary.js';
import { isIndustryCode, isRegionCode, sectionOfDivision } from '../within.js';
import { Report, written } from './report.js';

/** Plausible revenue per person in yuan; outside it the figure was probably typed in another unit. */
const perPerson = { min: 1_000, max: 100_000_000 };

/** Minimum number of persons of a listed company: three directors, three members of the audit committee, officers. */
const leastOfListed = 10;

type Ends = readonly [low: Scalar | undefined, high: Scalar | undefined];

/** The ends of a figure or a date, which are equal for an exact value. `undefined` for another type. */
function endsOf(value: NonNullable<FactValue>): Ends | undefined {
  if (typeof value !== 'object') return [value, value];
  if (Array.isArray(value) || 'oneOf' in value) return undefined;
  const { min, max } = value as { min?: Scalar; max?: Scalar };
  return min === undefined && max === undefined ? undefined : [min, max];
}

function checkFigure(ends: Ends, definition: FactDefinition, report: Report): void {
  const { name: fact, bounds, isWhole, unit = '' } = definition;
  for (const end of ends) {
    if (end === undefined) continue;
    if (typeof end !== 'number' || !Number.isFinite(end)) {
      report.error('profile.notNumber', { fact, value: written(end) });
      return;
    }
    if (end < 0 && (bounds?.min ?? -1) >= 0) {
      report.error('profile.negative', { fact, value: end });
      return;
    }
    if (isWhole && !Number.isInteger(end)) {
      report.error('profile.notWhole', { fact, value: end });
      return;
    }
    if (bounds && ((bounds.max ?? end) < end || (bounds.min ?? end) > end)) {
      report.warning('profile.implausible', { fact, value: end, unit });
      return;
    }
  }
}

function checkDay(ends: Ends, definition: FactDefinition, today: number, report: Report): void {
  const { name: fact, isPast } = definition;
  for (const end of ends) {
    if (end === undefined) continue;
    const day = dayNumber(String(end));
    if (day === undefined) {
      report.error('profile.badDate', { fact, value: written(end) });
      return;
    }
    if (isPast && day > today) {
      report.error('profile.future', { fact, value: String(end) });
      return;
    }
  }
}

function checkCode(code: string, definition: FactDefinition, report: Report): void {
  const { name: fact, type, options } = definition;
  if (type === 'region' && !isRegionCode(code)) report.error('profile.badRegion', { fact, value: code });
  if (type === 'choice' && options && !options.some(({ value }) => value === code))
    report.error('profile.notAnOption', {
      fact,
      value: code,
      allowed: options.map(({ value }) => value).join(', '),
    });
  if (type !== 'industry' || isIndustryCode(code)) return;
  const section = /^\d{2,4}$/.test(code) ? sectionOfDivision(Number(code.slice(0, 2))) : undefined;
  if (section) report.error('profile.industryWithoutSection', { fact, value: code, meant: section + code });
  else report.error('profile.noSuchIndustry', { fact, value: code });
}

function checkValue(
  value: NonNullable<FactValue>,
  definition: FactDefinition,
  today: number,
  report: Report,
): void {
  const { name: fact, type } = definition;
  const wrongType = () => report.error('profile.wrongType', { fact, value: written(value), type });
  if (type === 'number' || type === 'date') {
    const ends = endsOf(value);
    if (!ends) {
      wrongType();
      return;
    }
    const before = report.faults.length;
    if (type === 'number') checkFigure(ends, definition, report);
    else checkDay(ends, definition, today, report);
    const [low, high] = ends;
    if (report.faults.length === before && low !== undefined && high !== undefined && low > high)
      report.error('profile.reversed', { fact, min: low, max: high });
    return;
  }
  if (type === 'list') {
    if (!Array.isArray(value) || value.some((title) => typeof title !== 'string')) wrongType();
    return;
  }
  if (type === 'boolean') {
    if (typeof value !== 'boolean') wrongType();
    return;
  }
  const codes = typeof value === 'object' && 'oneOf' in value ? value.oneOf : [value];
  for (const code of codes) {
    if (typeof code !== 'string') {
      wrongType();
      return;
    }
    checkCode(code, definition, report);
  }
}

/** A given value that can be derived from other facts must not contradict them. */
function checkReckoned(
  profile: Profile,
  options: JudgeOptions,
  vocabulary: FactVocabulary,
  report: Report,
): void {
  for (const { name, derivedFrom } of vocabulary.values()) {
    if (derivedFrom === undefined || profile[name] === undefined || profile[name] === null) continue;
    const given = factsOf(profile, options).known(name);
    const reckoned = factsOf({ ...profile, [name]: null }, options).known(name);
    const isApart =
      given.kind === 'choice' && reckoned.kind === 'choice'
        ? !given.values.some((value) => reckoned.values.includes(value))
        : given.kind === 'interval' &&
          reckoned.kind === 'interval' &&
          // Given percentages are rounded.
          (given.low > reckoned.high + 0.5 || given.high < reckoned.low - 0.5);
    if (isApart)
      report.below(name).warning('profile.reckonedDiffers', { fact: name, value: written(profile[name]) });
  }
}

function checkTogether(facts: Facts, profile: Profile, report: Report): void {
  const persons = facts.known('headcount');
  if (persons.kind !== 'interval') return;
  if (profile.listed === true && persons.high < leastOfListed)
    report.below('listed').warning('profile.listedAndSmall', { persons: persons.high });
  const revenue = facts.known('revenue');
  if (revenue.kind !== 'interval' || persons.low <= 0) return;
  if (revenue.low / persons.high > perPerson.max)
    report.below('revenue').warning('profile.revenueTooHigh', { value: revenue.low, persons: persons.high });
  if (revenue.high > 0 && revenue.high / persons.low < perPerson.min)
    report.below('revenue').warning('profile.revenueTooLow', { value: revenue.high, persons: persons.low });
}

/**
 * Faults of an enterprise's answers. Errors must be corrected before judging; the form asks back about warnings: a
 * figure outside plausible bounds, probably 元 typed as 万元, or contradictory facts. The path is the fact.
 */
export function checkProfile(profile: Profile, options: JudgeOptions): Fault[] {
  const vocabulary = options.vocabulary ?? factVocabulary();
  const report = new Report();
  const facts = factsOf(profile, { ...options, vocabulary });
  for (const [key, value] of Object.entries(profile)) {
    const definition = definitionOf(key, vocabulary);
    const at = report.below(key);
    if (!definition) at.error('profile.unknownFact', { fact: key });
    else if (value !== null && value !== undefined) checkValue(value, definition, facts.today.day, at);
  }
  // Facts of a wrong type cannot be compared.
  if (report.faults.some(({ severity }) => severity === 'error')) return report.faults;
  checkReckoned(profile, { ...options, vocabulary }, vocabulary, report);
  checkTogether(facts, profile, report);
  return report.faults;
}
