import { MingceError } from '@mingce/schema/errors';
import { addDuration, dayNumber, parseDuration } from './dates.js';
import type { Facts, Known } from './facts.js';
import { allOf, anyOf, byOffice, met, negate, notMet, type Outcome, unknown } from './outcome.js';
import type { Comparison, FactType, Operator, Scalar, Test } from './types.js';
import { isCases, possibleValues } from './varying.js';
import { rungsFrom } from './vocabulary.js';
import { isIndustryWithin, isRegionWithin } from './within.js';

/** True or false if all possible values agree, else `undefined`. */
type Answer = boolean | undefined;

/** An answer, and the facts other than the compared one that would narrow it. */
interface Comparing {
  readonly answer: Answer;
  readonly missing: readonly string[];
}

const answers = {
  yes: { answer: true, missing: [] },
  no: { answer: false, missing: [] },
  undecided: { answer: undefined, missing: [] },
} satisfies Record<string, Comparing>;

type Threshold = Scalar | readonly Scalar[];

function agreed(answers: readonly Answer[]): Answer {
  for (const answer of answers) if (answer !== answers[0]) return undefined;
  return answers[0];
}

/** Whether any of several thresholds is met, such as one of several places. */
function anyOfThem(value: Threshold, answerTo: (one: Scalar) => Answer): Answer {
  if (!Array.isArray(value)) return answerTo(value as Scalar);
  let result: Answer = false;
  for (const one of value) {
    const answer = answerTo(one);
    if (answer === true) return true;
    if (answer === undefined) result = undefined;
  }
  return result;
}

const figure = (value: Scalar | undefined): number => {
  if (typeof value === 'number') return value;
  throw new MingceError('eligibility.badThreshold', { value: String(value) });
};

type Span = { readonly low: number; readonly high: number };

/** Whether a span is at or above a threshold (above it if `isStrict`); `undefined` if only a part is. */
const isAbove = ({ low, high }: Span, threshold: number, isStrict: boolean): Answer => {
  if (isStrict ? low > threshold : low >= threshold) return true;
  return (isStrict ? high > threshold : high >= threshold) ? undefined : false;
};

const not = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);

const isEqual = ({ low, high }: Span, value: number): Answer => {
  if (low === value && high === value) return true;
  return value < low || value > high ? false : undefined;
};

function figureAnswer({ operator }: Comparison, span: Span, value: Threshold): Answer {
  const first: Scalar | undefined = Array.isArray(value) ? value[0] : value;
  switch (operator) {
    case 'equals':
      return isEqual(span, figure(first));
    case 'oneOf':
      return anyOfThem(value, (one) => isEqual(span, figure(one)));
    case 'atLeast':
      return isAbove(span, figure(first), false);
    case 'moreThan':
      return isAbove(span, figure(first), true);
    case 'atMost':
      return not(isAbove(span, figure(first), true));
    case 'lessThan':
      return not(isAbove(span, figure(first), false));
    case 'between': {
      const ends = [
        isAbove(span, figure(first), false),
        not(isAbove(span, figure(Array.isArray(value) ? value[1] : undefined), true)),
      ];
      if (ends.includes(false)) return false;
      return ends.includes(undefined) ? undefined : true;
    }
    default:
      throw new MingceError('eligibility.cannotCompare', { operator });
  }
}

function codeAnswer(operator: Operator, code: Scalar, value: Threshold, type: FactType | undefined): Answer {
  if (operator === 'equals' || operator === 'oneOf')
    return Array.isArray(value) ? value.includes(code) : value === code;
  if (operator !== 'within') throw new MingceError('eligibility.cannotCompare', { operator });
  const isWithin = type === 'industry' ? isIndustryWithin : isRegionWithin;
  return anyOfThem(value, (outer) => isWithin(String(code), String(outer)));
}

function choiceAnswer({ operator }: Comparison, known: Known & { kind: 'choice' }, value: Threshold): Answer {
  const type = known.definition?.type;
  const [first] = known.values;
  return known.values.length === 1 && first !== undefined
    ? codeAnswer(operator, first, value, type)
    : agreed(known.values.map((code) => codeAnswer(operator, code, value, type)));
}

function listAnswer(
  { operator, exact }: Comparison,
  known: Known & { kind: 'list' },
  value: Threshold,
): Answer {
  if (operator !== 'includes') throw new MingceError('eligibility.cannotCompare', { operator });
  const { definition, titles } = known;
  return anyOfThem(value, (title) => {
    if (titles.includes(String(title))) return true;
    return (
      !exact &&
      definition !== undefined &&
      rungsFrom(String(title), definition).some((one) => titles.includes(one))
    );
  });
}

/** Compares days. With a duration, the fact's day plus the duration is compared with the reference day. */
function dateOutcome(comparison: Comparison, span: Span, value: Threshold, facts: Facts): Comparing {
  const { operator, inclusive = false, of } = comparison;
  const text = String(value);
  const duration = parseDuration(text);
  const day = duration ? facts.today.day : dayNumber(text);
  if (day === undefined) throw new MingceError('eligibility.badThreshold', { value: text });
  const other = duration && of !== undefined ? facts.figures(of) : { low: day, high: day, missing: [] };
  const moved = (end: number) => (duration && Number.isFinite(end) ? addDuration(end, duration) : end);
  const period = { low: moved(span.low), high: moved(span.high) };
  // "Not after the day" includes the day, so its negation is strict.
  const isStrict = operator === 'before' ? inclusive : !inclusive;
  const later = agreed([isAbove(period, other.low, isStrict), isAbove(period, other.high, isStrict)]);
  return { answer: operator === 'before' ? not(later) : later, missing: other.missing };
}

function plainAnswer(comparison: Comparison, known: Known, value: Threshold): Answer {
  if (known.kind === 'interval') return figureAnswer(comparison, known, value);
  if (known.kind === 'choice') return choiceAnswer(comparison, known, value);
  return known.kind === 'list' ? listAnswer(comparison, known, value) : undefined;
}

function answerOf(comparison: Comparison, known: Known, value: Threshold, facts: Facts): Comparing {
  const isOfDates = comparison.operator === 'before' || comparison.operator === 'after';
  if (!isOfDates) {
    const answer = plainAnswer(comparison, known, value);
    if (answer === undefined) return answers.undecided;
    return answer ? answers.yes : answers.no;
  }
  if (known.kind === 'nothing') return answers.undecided;
  if (known.kind === 'interval') return dateOutcome(comparison, known, value, facts);
  throw new MingceError('eligibility.cannotCompare', { operator: comparison.operator });
}

/** Facts that could narrow an undecided comparison; a region or industry that is too coarse is asked again. */
function openFacts({ fact }: Comparison, known: Known, missing: readonly string[]): readonly string[] {
  if (missing.length === 0 && known.missing.length > 0) return known.missing;
  const all = [...known.missing, ...missing];
  if (all.length > 0) return all.length === 1 ? all : [...new Set(all)];
  return known.kind === 'choice' && typeof fact === 'string' ? [fact] : [];
}

/** If no answer could decide, as for a growth from zero, the office decides. */
const undecided = (facts: readonly string[]): Outcome => (facts.length > 0 ? unknown(facts) : byOffice(''));

function judgeComparison(comparison: Comparison, facts: Facts): Outcome {
  const { fact, value } = comparison;
  const known = facts.known(fact);
  if (!isCases(value)) {
    const { answer, missing } = answerOf(comparison, known, value, facts);
    if (answer === undefined) return undecided(openFacts(comparison, known, missing));
    return answer ? met : notMet;
  }
  const thresholds = possibleValues<Threshold>(value, facts, judgeTest);
  const results = thresholds.values.map((one) => answerOf(comparison, known, one, facts));
  const answer = agreed(results.map((result) => result.answer));
  if (answer !== undefined) return answer ? met : notMet;
  const missing = [...thresholds.missing, ...results.flatMap((result) => result.missing)];
  return undecided(openFacts(comparison, known, missing));
}

/**
 * Judges a test by Kleene's logic: unknown unless all values that the profile allows give the same result.
 *
 * @throws MingceError for a test that `checkItems` finds faulty: an unknown fact, or an operator that is invalid for
 *   its fact.
 */
export function judgeTest(test: Test, facts: Facts): Outcome {
  if ('fact' in test) return judgeComparison(test, facts);
  if ('all' in test) return allOf(outcomesOf(test.all, facts));
  if ('any' in test) return anyOf(outcomesOf(test.any, facts));
  if ('not' in test) return negate(judgeTest(test.not, facts));
  throw new MingceError('eligibility.unknownTest', { value: JSON.stringify(test) });
}

function* outcomesOf(tests: readonly Test[], facts: Facts): Generator<Outcome> {
  for (const test of tests) yield judgeTest(test, facts);
}
