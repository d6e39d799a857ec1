import { dayNumber, parseDuration } from '../dates.js';
import type { FactDefinition } from '../fact-definition.js';
import type { Comparison, FactType, Operand, Operator, Scalar, Test, Varying } from '../types.js';
import { operators } from '../types.js';
import { isCases } from '../varying.js';
import { definitionOf, type FactVocabulary } from '../vocabulary.js';
import { isIndustryCode, isRegionCode } from '../within.js';
import { type Report, written } from './report.js';

const figureOperators: readonly Operator[] = [
  'equals',
  'oneOf',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'between',
];

/** The valid operators for each type of fact. */
const operatorsOf: Readonly<Record<FactType, readonly Operator[]>> = {
  number: figureOperators,
  date: ['before', 'after'],
  boolean: ['equals'],
  choice: ['equals', 'oneOf'],
  text: ['equals', 'oneOf'],
  list: ['includes'],
  region: ['equals', 'oneOf', 'within'],
  industry: ['equals', 'oneOf', 'within'],
};

const severalAllowed: readonly Operator[] = ['oneOf', 'within', 'includes', 'between'];

/** The definitions of an operand's facts; unknown facts are reported. All facts of a calculation must be figures. */
export function checkOperand(
  operand: Operand | undefined,
  vocabulary: FactVocabulary,
  report: Report,
): FactDefinition | undefined {
  if (typeof operand === 'string') {
    const definition = definitionOf(operand, vocabulary);
    if (definition) return definition;
    const [name = '', period] = operand.split('@');
    if (vocabulary.has(name)) report.error('eligibility.unknownPeriod', { fact: name, period: period ?? '' });
    else report.error('eligibility.unknownFact', { fact: operand });
    return undefined;
  }
  const parts = typeof operand === 'object' && operand !== null ? Object.entries(operand) : [];
  const [kind, inner] = parts[0] ?? [];
  const isPair = ['percent', 'quotient', 'difference', 'growth'].includes(kind ?? '');
  const isReckoning =
    Array.isArray(inner) && (isPair ? inner.length === 2 : kind === 'sum' && inner.length > 0);
  if (parts.length !== 1 || !isReckoning) {
    report.error('eligibility.badOperand', { value: written(operand) });
    return undefined;
  }
  for (const [place, one] of inner.entries()) {
    const definition = checkOperand(one, vocabulary, report.below(kind ?? '', place));
    if (definition && definition.type !== 'number')
      report.below(kind ?? '', place).error('eligibility.notFigure', { fact: definition.name });
  }
  return undefined;
}

/** Every row except the last must have a `when`, and the last must have none. */
export function checkVarying<T>(
  varying: Varying<T>,
  vocabulary: FactVocabulary,
  report: Report,
  checkValue: (value: T, report: Report) => void,
): void {
  if (!isCases(varying)) {
    checkValue(varying, report);
    return;
  }
  const rows = varying.cases;
  if (rows.length === 0 || rows[rows.length - 1]?.when) report.below('cases').error('eligibility.noRest');
  rows.forEach(({ when, value }, place) => {
    const at = report.below('cases', place);
    if (when) checkTest(when, vocabulary, at.below('when'));
    else if (place < rows.length - 1) at.error('eligibility.restNotLast');
    checkValue(value, at.below('value'));
  });
}

/** The fault of a threshold's value, if any. */
function valueFault(value: Scalar, type: FactType, definition?: FactDefinition) {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value) ? undefined : 'notNumber';
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : 'notBoolean';
  if (typeof value !== 'string' || value.trim() === '') return 'notText';
  if (type === 'date') return dayNumber(value) === undefined && !parseDuration(value) ? 'badDate' : undefined;
  if (type === 'region') return isRegionCode(value) ? undefined : 'badRegion';
  if (type === 'industry') return isIndustryCode(value) ? undefined : 'noSuchIndustry';
  const options = definition?.options;
  if (type === 'choice' && options && !options.some((option) => option.value === value)) return 'notAnOption';
  return undefined;
}

function checkThreshold(
  value: Scalar | readonly Scalar[],
  { operator }: Comparison,
  type: FactType,
  definition: FactDefinition | undefined,
  report: Report,
): void {
  const values: readonly Scalar[] = Array.isArray(value) ? value : [value as Scalar];
  if (Array.isArray(value) && !severalAllowed.includes(operator)) {
    report.error('eligibility.oneValue', { operator });
    return;
  }
  if (values.length === 0 || value === undefined || value === null) {
    report.error('eligibility.noValue', { operator });
    return;
  }
  for (const one of values) {
    const fault = valueFault(one, type, definition);
    if (fault) report.error(`eligibility.${fault}`, { value: written(one) });
  }
  if (operator !== 'between') return;
  if (values.length !== 2) report.error('eligibility.twoEnds', { value: written(value) });
  else if (Number(values[0]) > Number(values[1]))
    report.error('eligibility.reversed', { min: written(values[0]), max: written(values[1]) });
}

function checkComparison(comparison: Comparison, vocabulary: FactVocabulary, report: Report): void {
  const { fact, operator, value, inclusive, of } = comparison;
  const before = report.faults.length;
  const definition = checkOperand(fact, vocabulary, report.below('fact'));
  if (!operators.includes(operator)) {
    report
      .below('operator')
      .error('eligibility.unknownOperator', { operator: written(operator), allowed: operators.join(', ') });
    return;
  }
  if (report.faults.length > before) return;
  const type = definition?.type ?? 'number';
  const allowed = operatorsOf[type];
  if (!allowed.includes(operator)) {
    report.below('operator').error('eligibility.operatorMisfit', {
      operator,
      fact: written(fact),
      allowed: allowed.join(', '),
    });
    return;
  }
  checkVarying(value, vocabulary, report.below('value'), (one, at) =>
    checkThreshold(one, comparison, type, definition, at),
  );
  if (type === 'date' && typeof inclusive !== 'boolean')
    report.error('eligibility.noInclusive', { operator });
  if (of === undefined) return;
  const other = checkOperand(of, vocabulary, report.below('of'));
  if (other && other.type !== 'date') report.below('of').error('eligibility.notDateFact', { fact: of });
}

export function checkTest(test: Test, vocabulary: FactVocabulary, report: Report): void {
  if (typeof test === 'object' && test !== null) {
    if ('fact' in test) {
      checkComparison(test, vocabulary, report);
      return;
    }
    for (const kind of ['all', 'any'] as const) {
      const children = (test as Partial<Record<typeof kind, unknown>>)[kind];
      if (!Array.isArray(children)) continue;
      if (children.length === 0) report.below(kind).error('eligibility.emptyGroup', { kind });
      children.forEach((child, place) => {
        checkTest(child, vocabulary, report.below(kind, place));
      });
      return;
    }
    if ('not' in test) {
      checkTest(test.not, vocabulary, report.below('not'));
      return;
    }
  }
  report.error('eligibility.unknownTest', { value: written(test) });
}
