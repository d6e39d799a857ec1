import {
  type ConditionNode,
  type FactVocabulary,
  type FeedItem,
  type Judgement,
  judge,
  type WindowResult,
  windowState,
} from '@mingce/eligibility';
import { entityTypeLabels, selectionLabels } from '@mingce/schema/vocabulary';
import { labelOf } from '../../internal/label.js';
import { amountOf } from '../item/amount-words.js';
import { windowWords } from '../item/window-words.js';
import { isOverIn } from '../judged.js';
import type { FactWords } from '../profile/value-words.js';

/** Judgement of an item for the enterprise, in words. */
export interface OwnResult {
  readonly verdict: string;
  readonly amount: string;
}

/** An item of an order in words, for comparing, printing and saving. Only `own` contains data of the enterprise. */
export interface OrderLine {
  readonly item: FeedItem;
  /** Benefit of the item, in the policy's words if it has any; it does not depend on the enterprise. */
  readonly support: string;
  readonly selection: string;
  readonly window: WindowResult;
  /** Application period, without the number of remaining days, which would become outdated. */
  readonly until: string;
  readonly conditions: readonly string[];
  /** Whether applications are closed; such an item is not judged. */
  readonly isOver: boolean;
  /** Absent before the enterprise answers anything, and if applications are closed. */
  readonly own?: OwnResult | undefined;
}

export interface LineInput {
  readonly items: ReadonlyMap<string, FeedItem>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly facts: FactVocabulary;
  readonly on: string | Date;
  /** Whether the enterprise has answered anything. */
  readonly isJudged: boolean;
}

/** The items of an order in words; ids that occur in no feed are left out. */
export function orderLines(ids: readonly string[], input: LineInput, words: FactWords): OrderLine[] {
  return ids.flatMap((id) => {
    const item = input.items.get(id);
    return item === undefined ? [] : [lineOf(item, input, words)];
  });
}

function lineOf(item: FeedItem, { judgements, facts, on, isJudged }: LineInput, words: FactWords): OrderLine {
  const { i18n } = words;
  const options = { on, vocabulary: facts };
  const window = windowState(item, options);
  const isOver = isOverIn(window);
  const judgement = isOver ? undefined : judgements.get(item.id);
  return {
    item,
    support: supportOf(item, judge(item, {}, options), words),
    selection: item.selection === undefined ? '' : labelOf(selectionLabels, item.selection, i18n.locale),
    window,
    until: windowWords(isOpen(window) ? { ...window, state: 'open', daysLeft: undefined } : window, i18n),
    conditions: conditionsOf(item, words),
    isOver,
    ...(isJudged && judgement ? { own: ownOf(item, judgement, words) } : {}),
  };
}

const isOpen = ({ state }: WindowResult) => state === 'open' || state === 'closingSoon';

/** @param neutral - Judgement without answers: an amount that is reckoned from what was filled in would give it away. */
function supportOf(item: FeedItem, neutral: Judgement, words: FactWords): string {
  const texts = (item.awards ?? []).flatMap(({ text }) => text ?? []);
  return texts.length > 0 ? texts.join(words.i18n.t.text('orderJoin')) : amountWords(item, neutral, words);
}

function amountWords(item: FeedItem, judgement: Judgement, words: FactWords): string {
  const amount = amountOf(item, judgement, words);
  return amount === undefined ? '' : `${amount.before}${amount.figure}`;
}

const ownOf = (item: FeedItem, judgement: Judgement, words: FactWords): OwnResult => ({
  verdict: words.i18n.t.term('packageVerdict', judgement.verdict),
  amount: judgement.verdict === 'ineligible' ? '' : amountWords(item, judgement, words),
});

/** Applicants and conditions of an item, one a line; exclusions and alternatives are marked as such. */
function conditionsOf({ applicants, conditions = [] }: FeedItem, { i18n }: FactWords): string[] {
  const { t, format, locale } = i18n;
  const names = (applicants ?? []).map((one) => labelOf(entityTypeLabels, one, locale));
  return [
    ...(names.length === 0 ? [] : [t.text('packageApplicants', { applicants: format.list(names) })]),
    ...conditions.flatMap((node) => linesOf(node, i18n)),
  ];
}

function linesOf(node: ConditionNode, i18n: FactWords['i18n']): string[] {
  const { t } = i18n;
  const { text = '' } = node;
  if (!('all' in node || 'any' in node || 'not' in node))
    return [node.preference ? t.text('orderPreference', { text }) : text];
  const join = 'all' in node ? 'all' : 'any' in node ? 'any' : 'not';
  const children = 'all' in node ? node.all : 'any' in node ? node.any : casesOf(node.not);
  const lines = children.flatMap((child) => linesOf(child, i18n));
  if (join === 'all' && text === '') return lines;
  const listed = lines.join(t.text('orderJoin'));
  return [t.text('orderGroup', { name: text === '' ? t.term('packageJoin', join) : text, listed })];
}

/** The excluded cases; a list with a name is already described by it. */
const casesOf = (node: ConditionNode): readonly ConditionNode[] =>
  'any' in node && !node.text ? node.any : [node];
