import { amountForms } from '../amount.js';
import type { Amount, Award, Band, Operand, Varying } from '../types.js';
import { awardKinds } from '../types.js';
import { isCases } from '../varying.js';
import type { FactVocabulary } from '../vocabulary.js';
import { type Report, written } from './report.js';
import { checkOperand, checkVarying } from './tests.js';

/** Kinds of awards without an amount, since they are no money. */
const withoutAmount = ['title', 'service'];

function checkBase(of: Operand | undefined, vocabulary: FactVocabulary, report: Report): void {
  if (of === undefined || of === null || of === '') {
    report.error('eligibility.awardWithoutBase');
    return;
  }
  const definition = checkOperand(of, vocabulary, report.below('of'));
  if (definition && definition.type !== 'number')
    report.below('of').error('eligibility.notFigure', { fact: definition.name });
}

function checkFigure(value: unknown, report: Report): void {
  if (typeof value !== 'number' || !Number.isFinite(value))
    report.error('eligibility.notNumber', { value: written(value) });
  else if (value < 0) report.error('eligibility.negativeAmount', { value });
}

export const checkRate = (rate: Varying<number>, vocabulary: FactVocabulary, report: Report) =>
  checkVarying(rate, vocabulary, report, checkFigure);

function checkBands(bands: readonly Band[], report: Report): void {
  if (!Array.isArray(bands) || bands.length === 0) {
    report.error('eligibility.noBands');
    return;
  }
  let end = Number.NEGATIVE_INFINITY;
  bands.forEach((band, place) => {
    const at = report.below(place);
    const lower = band.from ?? band.above ?? (place === 0 ? 0 : end);
    const upper = band.upTo ?? band.below ?? Number.POSITIVE_INFINITY;
    const before = bands[place - 1];
    const isTwice = band.from !== undefined && band.from === end && before?.upTo === band.from;
    if (lower >= upper) at.error('eligibility.bandReversed', { min: lower, max: upper });
    else if (lower < end || isTwice) at.error('eligibility.bandsOverlap', { min: lower, max: end });
    const rates = [band.each, band.percent, band.fixed].filter((rate) => rate !== undefined);
    if (rates.length === 0) at.error('eligibility.bandWithoutRate');
    for (const rate of rates) checkFigure(rate, at);
    end = upper;
  });
}

/** 5%—20%: two figures, the lower first; 不低于10%: one figure. */
function checkRange(percent: readonly (number | undefined)[], report: Report): void {
  if (!Array.isArray(percent) || (percent.length !== 1 && percent.length !== 2)) {
    report.error('eligibility.twoPercents', { value: written(percent) });
    return;
  }
  for (const end of percent) checkFigure(end, report);
  const [min = 0, max = min] = percent;
  if (min > max) report.error('eligibility.reversed', { min, max });
}

const limits = (varying: Varying<number> | undefined): readonly number[] => {
  if (varying === undefined) return [];
  return isCases(varying) ? varying.cases.map(({ value }) => value) : [varying];
};

function checkForm(amount: Amount, vocabulary: FactVocabulary, report: Report): void {
  if ('share' in amount) {
    checkBase(amount.share.of, vocabulary, report.below('share'));
    checkRate(amount.share.percent, vocabulary, report.below('share', 'percent'));
  } else if ('shareRange' in amount) {
    const { of, percent } = amount.shareRange;
    const at = report.below('shareRange');
    checkBase(of, vocabulary, at);
    checkRange(percent, at.below('percent'));
  } else if ('perFull' in amount) {
    const { of, every, each } = amount.perFull;
    const at = report.below('perFull');
    checkBase(of, vocabulary, at);
    checkRate(each, vocabulary, at.below('each'));
    checkFigure(every, at.below('every'));
    if (every === 0) at.below('every').error('eligibility.everyNothing');
  } else if ('perUnit' in amount) {
    checkBase(amount.perUnit.of, vocabulary, report.below('perUnit'));
    checkRate(amount.perUnit.each, vocabulary, report.below('perUnit', 'each'));
  } else if ('tiers' in amount) {
    checkBase(amount.tiers.of, vocabulary, report.below('tiers'));
    if (amount.tiers.mode !== 'marginal' && amount.tiers.mode !== 'whole')
      report.below('tiers', 'mode').error('eligibility.noMode', { value: written(amount.tiers.mode) });
    checkBands(amount.tiers.bands, report.below('tiers', 'bands'));
  } else if ('cases' in amount) {
    checkVarying<Amount>({ cases: amount.cases }, vocabulary, report, (one, at) =>
      checkAmount(one, vocabulary, at),
    );
  } else if ('smallerOf' in amount || 'sumOf' in amount) {
    const kind = 'smallerOf' in amount ? 'smallerOf' : 'sumOf';
    const parts = 'smallerOf' in amount ? amount.smallerOf : amount.sumOf;
    if (parts.length < 2) report.below(kind).error('eligibility.twoAmounts', { kind });
    parts.forEach((one, place) => {
      checkAmount(one, vocabulary, report.below(kind, place));
    });
  } else if ('product' in amount) {
    if (amount.product.length === 0) report.below('product').error('eligibility.awardWithoutBase');
    amount.product.forEach((factor, place) => {
      if (typeof factor === 'number') checkFigure(factor, report.below('product', place));
      else checkBase(factor, vocabulary, report.below('product', place));
    });
  } else if ('instalments' in amount) {
    if (amount.instalments.length === 0) report.below('instalments').error('eligibility.awardWithoutAmount');
    amount.instalments.forEach((part, place) => {
      checkFigure(part, report.below('instalments', place));
    });
  } else if ('discretionary' in amount) {
    const { min, max } = amount.discretionary ?? {};
    for (const end of [min, max]) if (end !== undefined) checkFigure(end, report.below('discretionary'));
    if (min !== undefined && max !== undefined && min > max)
      report.below('discretionary').error('eligibility.reversed', { min, max });
  } else {
    checkFigure(amount.fixed, report.below('fixed'));
  }
}

function checkAmount(amount: Amount, vocabulary: FactVocabulary, report: Report): void {
  const forms = amountForms.filter((form) => typeof amount === 'object' && amount !== null && form in amount);
  if (forms.length !== 1) {
    report.error('eligibility.unknownAmount', {
      value: written(amount),
      allowed: amountForms.join(', '),
    });
    return;
  }
  checkForm(amount, vocabulary, report);
  if (amount.cap !== undefined) checkRate(amount.cap, vocabulary, report.below('cap'));
  if (amount.floor !== undefined) checkRate(amount.floor, vocabulary, report.below('floor'));
  const lowestCap = Math.min(...limits(amount.cap));
  const highestFloor = Math.max(...limits(amount.floor));
  if (lowestCap < highestFloor)
    report.below('cap').error('eligibility.capBelowFloor', { cap: lowestCap, floor: highestFloor });
}

export function checkAwards(awards: readonly Award[], vocabulary: FactVocabulary, report: Report): void {
  awards.forEach(({ kind, amount }, place) => {
    const at = report.below(place);
    if (!awardKinds.includes(kind))
      at.below('kind').error('eligibility.unknownKind', {
        value: written(kind),
        allowed: awardKinds.join(', '),
      });
    if (amount !== undefined) checkAmount(amount, vocabulary, at.below('amount'));
    else if (!withoutAmount.includes(kind)) at.error('eligibility.awardWithoutAmount');
  });
}
