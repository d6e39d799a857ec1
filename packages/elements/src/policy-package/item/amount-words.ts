import type { AwardResult, FeedItem, Judgement, Money, Step } from '@mingce/eligibility';
import { formatMoney } from '@mingce/i18n';
import { awardKindLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { labelOf } from '../../internal/label.js';
import { type FactWords, figureWords, operandName, unitOf } from '../profile/value-words.js';

/** An amount in words: the text before the figure, the figure, and the text after it. */
export interface AmountWords {
  readonly before: string;
  readonly figure: string;
}

/** A range of money: 18 万元, 最高 18 万元, 6 万元—18 万元, 至少 6 万元. `undefined` if it cannot be estimated. */
export function moneyWords({ min, max }: Money, { i18n }: Pick<FactWords, 'i18n'>): AmountWords | undefined {
  const { t, locale } = i18n;
  const money = (yuan: number) => formatMoney(yuan, locale);
  if (min === null) return undefined;
  if (max === null) return min === 0 ? undefined : { before: t.text('packageAtLeast'), figure: money(min) };
  if (min === max) return { before: '', figure: money(max) };
  if (min === 0) return { before: t.text('packageAtMost'), figure: money(max) };
  return { before: '', figure: `${money(min)}—${money(max)}` };
}

/**
 * Short form of an item's benefit: the amount, else the upper limit of an amount that cannot be estimated, else the
 * kind of help.
 */
export function amountOf(
  item: FeedItem,
  judgement: Judgement | undefined,
  words: FactWords,
): AmountWords | undefined {
  const { i18n } = words;
  const awards = judgement?.awards ?? [];
  const sum = judgement?.amount && moneyWords(judgement.amount, words);
  if (sum) return sum;
  const single = awards.length === 1 ? awards[0] : undefined;
  const own = single && moneyWords(single, words);
  if (own && single)
    return { ...own, before: `${labelOf(awardKindLabels, single.kind, i18n.locale)}${own.before}` };
  // An amount that cannot be estimated may have an upper limit of its own, or one that the item shares with others.
  const shared = judgement?.amount ? (judgement.sharedLimits ?? []) : [];
  const limits = [...(single?.limit === undefined ? [] : [single.limit]), ...shared.map(({ max }) => max)];
  if (limits.length > 0)
    return { before: i18n.t.text('packageAtMost'), figure: formatMoney(Math.min(...limits), i18n.locale) };
  const kinds = Array.from(new Set((item.awards ?? []).map(({ kind }) => kind)));
  const names = kinds.map((kind) => labelOf(awardKindLabels, kind, i18n.locale));
  return names.length === 0 ? undefined : { before: i18n.format.list(names), figure: '' };
}

/** Draws the figure large and the unit small. */
export function renderAmount(amount: AmountWords | undefined) {
  if (amount === undefined) return nothing;
  const { before, figure } = amount;
  return html`
    <span class="amount" part="amount">${before === '' ? nothing : html`<span class="amount-side">${before}</span>`}${figure === '' ? nothing : figure.split('—').map((end, index) => [index === 0 ? nothing : '—', renderEnd(end)])}</span>
  `;
}

function renderEnd(figure: string) {
  const [number = '', unit = ''] = figure.split('\u00a0');
  return html`<span class="amount-figure num">${number}</span>${unit === '' ? nothing : html`<span class="amount-side">\u00a0${unit}</span>`}`;
}

/** Calculation of an award, one phrase per step: 设备投资额 500 万元 × 10% = 50 万元，最高 200 万元. */
export function reckoningOf({ steps }: AwardResult, words: FactWords): readonly string[] {
  return steps.map((step) => stepWords(step, words)).filter((phrase) => phrase !== '');
}

function stepWords(step: Step, words: FactWords): string {
  const { t, locale } = words.i18n;
  const money = (yuan: number) => formatMoney(yuan, locale);
  const of = step.of === undefined ? '' : namedBase(step.of, words);
  const base = baseWords(step, words);
  const values = step.values ?? [];
  const list = (written: (value: number) => string) => values.map(written).join(t.text('packageOr'));
  const result = resultWords(step, words);
  switch (step.kind) {
    case 'fixed':
      return t.text('packageStep.fixed', { amount: list(money) });
    case 'instalments':
      return t.text('packageStep.instalments', { amounts: values.map(money).join(' + ') });
    case 'share':
      return `${t.text('packageStep.share', { of: of + base, rate: list((value) => `${value}%`) })}${result}`;
    case 'shareRange':
      return `${t.text('packageStep.share', { of: of + base, rate: rangeWords(values, words) })}${result}`;
    case 'perFull':
      return `${t.text('packageStep.perFull', { of: of + base, every: everyWords(step, words), rate: list(money) })}${result}`;
    case 'perUnit':
      return `${t.text('packageStep.perUnit', { of: of + base, rate: list(money) })}${result}`;
    case 'tiers':
      return `${t.text(step.mode === 'marginal' ? 'packageStep.marginal' : 'packageStep.whole', { of: of + base })}${result}`;
    case 'cap':
      return t.text('packageStep.cap', { amount: list(money) });
    case 'floor':
      return t.text('packageStep.floor', { amount: list(money) });
    default:
      return `${t.term('packageStep', step.kind)}${['smallerOf', 'sumOf', 'product'].includes(step.kind) ? result : ''}`;
  }
}

/** 5%—20%, or 10%以上 for a range without an upper end. */
function rangeWords(percents: readonly number[], { i18n }: FactWords): string {
  const ends = percents.map((percent) => `${percent}%`);
  return ends.length === 1 ? i18n.t.text('packageFrom', { min: ends.join() }) : ends.join('—');
}

/** A calculation with several facts is put in parentheses: (a − b) × 10%. */
function namedBase(of: NonNullable<Step['of']>, words: FactWords): string {
  const name = operandName(of, words);
  return typeof of === 'string' ? name : words.i18n.t.text('packageInBrackets', { words: name });
}

function baseWords({ of, base }: Step, words: FactWords): string {
  if (base === undefined || base.min === null || of === undefined) return '';
  const unit = unitOf(of, words.facts);
  const low = figureWords(base.min, unit, words);
  if (base.max === base.min) return `\u00a0${low}`;
  if (base.max === null) return `\u00a0${words.i18n.t.text('packageFrom', { min: low })}`;
  return `\u00a0${words.i18n.t.text('packageBetween', { min: low, max: figureWords(base.max, unit, words) })}`;
}

function everyWords({ of, every = 1 }: Step, words: FactWords): string {
  return figureWords(every, of === undefined ? undefined : unitOf(of, words.facts), words);
}

function resultWords({ result }: Step, words: FactWords): string {
  const amount = moneyWords(result, words);
  return amount === undefined ? '' : ` = ${amount.before}${amount.figure}`;
}
