import { type BasketResult, judgeBasket } from '@mingce/eligibility';
import { formatMoney } from '@mingce/i18n';
import { html, nothing } from 'lit';
import { feedText } from '../../internal/feed-text.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import * as stateIcons from '../../internal/state-icons.js';
import { prose } from '../../internal/typography/typeset.js';
import { moneyWords } from '../item/amount-words.js';
import { sharedLimitWords } from '../item/shared-limit-words.js';
import { windowWords } from '../item/window-words.js';
import type { OrderDrawing } from '../order-panel/panel-view.js';
import type { FactWords } from '../profile/value-words.js';
import type { LineInput, OrderLine } from './order-lines.js';
import { type OrderWarning, orderWarnings } from './order-warnings.js';

/** A removed item, and its former position. */
export interface Removed {
  readonly id: string;
  readonly title: string;
  readonly place: number;
}

export interface OrderView {
  readonly words: FactWords;
  readonly input: LineInput;
  readonly lines: readonly OrderLine[];
  /** Ids in a link that occur in no feed. */
  readonly unknown: readonly string[];
  readonly removed: Removed | undefined;
  /** The items that are compared, four at most. */
  readonly compared: readonly string[];
  readonly tools: unknown;
  readonly handover: unknown;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly forgetUnknown: () => void;
  readonly compare: (id: string) => void;
}

/** Maximum number of items in a comparison. */
export const mostCompared = 4;

/** 点餐单: facts of what was chosen, which of it can be combined, and what to do with it. */
export function drawOrder(view: OrderView): OrderDrawing {
  const lines = new Map(view.lines.map((line) => [line.item.id, line]));
  const drawn = (draw: (line: OrderLine) => unknown) => (id: string) => {
    const line = lines.get(id);
    return line === undefined ? nothing : draw(line);
  };
  return {
    facts: drawn((line) => renderFacts(line, view)),
    remove: drawn((line) => renderRemove(line, view)),
    below: renderBelow(view),
  };
}

function renderFacts({ item, own, support, window }: OrderLine, view: OrderView) {
  const { i18n } = view.words;
  const { compared, lines, compare } = view;
  const isCompared = compared.includes(item.id);
  const amount = own?.amount || support;
  const facts = [
    ...(own ? [html`<span class="nb">${own.verdict}</span>`] : []),
    ...(amount === '' ? [] : [feedText(prose(amount))]),
    prose(windowWords(window, i18n)),
  ];
  return html`
    <p class="small muted">${facts.map((fact) => html`<span class="fact">${fact}</span> `)}</p>
    ${
      lines.length > mostCompared
        ? html`<label class="small compare no-print"><input type="checkbox" .checked=${isCompared} ?disabled=${!isCompared && compared.length >= mostCompared} @change=${() => compare(item.id)} />${i18n.t.text('orderCompareOne')}</label>`
        : nothing
    }
  `;
}

function renderRemove({ item: { id, title } }: OrderLine, { words, remove }: OrderView) {
  return html`<button type="button" class="btn btn--plain no-print" aria-label=${words.i18n.t.text('packageOrderRemove', { title })} @click=${() => remove(id)}>${icon(icons.clear)}</button>`;
}

function renderBelow(view: OrderView) {
  const { words, lines, unknown } = view;
  const { t } = words.i18n;
  return html`
    ${renderRemoved(view)}
    ${
      unknown.length === 0
        ? nothing
        : html`<p class="small" part="unknown">${t.text('orderUnknown', { count: unknown.length })} <button type="button" class="inline" @click=${view.forgetUnknown}>${t.text('orderForget')}</button></p>`
    }
    ${lines.length === 0 ? nothing : html`${renderTotal(view)}${view.tools}${view.handover}`}
  `;
}

function renderRemoved({ words, removed, undo }: OrderView) {
  if (removed === undefined) return nothing;
  const { t } = words.i18n;
  return html`
    <p class="small removed no-print">${t.parts('orderRemoved', { title: feedText(removed.title) })} <button type="button" class="inline" part="undo" @click=${undo}>${t.text('orderUndo')}</button></p>
  `;
}

/** The sum of items that can be combined, by the answers so far, and those that cannot, with the clauses. */
function renderTotal(view: OrderView) {
  const { words, lines, input } = view;
  const { t } = words.i18n;
  const items = lines.filter(({ isOver }) => !isOver).map(({ item }) => item);
  const over = lines.filter(({ isOver }) => isOver).map(({ item }) => item.id);
  const judgements = items.flatMap(({ id }) => input.judgements.get(id) ?? []);
  const basket = judgeBasket(items, judgements);
  const warnings = orderWarnings(basket, input.items);
  return html`
    ${warnings.length === 0 ? nothing : html`<ul class="warnings" role="list" part="warnings">${warnings.map((warning) => renderWarning(warning, view))}</ul>`}
    ${input.isJudged ? renderSum(basket, view) : html`<p class="small muted">${t.text('orderUnjudged')}</p>`}
    ${
      input.isJudged && basket.leftOut.length > 0
        ? html`<p class="small muted">${t.parts('orderLeftOut', { titles: titlesOf(basket.leftOut, view) })}</p>`
        : nothing
    }
    ${over.length > 0 ? html`<p class="small muted" part="over">${t.parts('orderOver', { titles: titlesOf(over, view) })}</p>` : nothing}
    ${
      input.isJudged && basket.ineligible.length > 0
        ? html`<p class="small muted">${t.parts('orderIneligible', { titles: titlesOf(basket.ineligible, view) })}</p>`
        : nothing
    }
  `;
}

const titlesOf = (ids: readonly string[], { input, words }: OrderView) =>
  feedText(words.i18n.format.list(ids.flatMap((id) => input.items.get(id)?.title ?? [])));

/** The sum of eligible items; the sum of possible items is uncertain and shown separately. */
function renderSum(basket: BasketResult, view: OrderView) {
  const { words, input } = view;
  const { t } = words.i18n;
  const { amount, possible, taken } = basket;
  const sum = amount && moneyWords(amount, words);
  const none = amount ? 'orderNotEstimable' : taken.length === 0 ? 'orderNoneFits' : 'orderNoMoney';
  const open = possible.filter((id) => input.judgements.get(id)?.amount !== undefined);
  return html`
    <p class="sum" part="sum"><span>${t.text('orderSum')}</span><b class="num">${sum ? `${sum.before}${sum.figure}` : t.text(none)}</b></p>
    ${open.length === 0 ? nothing : html`<p class="small" part="possible">${t.parts('orderPossible', { titles: titlesOf(open, view), more: possibleSum(basket, words) })}</p>`}
    <p class="small muted">${t.text('orderSumNote')}</p>
  `;
}

function possibleSum({ withPossible }: BasketResult, { i18n }: FactWords): string {
  const most = withPossible?.max ?? null;
  return most === null
    ? i18n.t.text('orderPossibleOpen')
    : i18n.t.text('orderPossibleSum', { amount: formatMoney(most, i18n.locale) });
}

function renderWarning(warning: OrderWarning, { words, input, policyHref }: OrderView) {
  const { t } = words.i18n;
  const links = clausesOf(warning).flatMap(({ title, policy, clause }) => {
    const href = policyHref(clause.policy ?? policy, clause.anchor);
    return href === undefined
      ? []
      : [
          html` <a class="alone small" href=${href} aria-label=${t.text('orderClauseOf', { title })}>${t.text('orderClause')}</a>`,
        ];
  });
  return html`<li class="small">${icon(stateIcons.info)}<span>${warningWords(warning, words, input.isJudged)}${links}</span></li>`;
}

/** The clauses behind a warning: the one that sets a limit, else those of the items. */
function clausesOf(warning: OrderWarning) {
  const ofLimit = warning.kind === 'sharedLimit' ? warning.limit.clause : undefined;
  return warning.items.slice(0, ofLimit ? 1 : undefined).flatMap(({ title, policy, clause: own }) => {
    const clause = ofLimit ?? own;
    return clause ? [{ title, policy: policy.id, clause }] : [];
  });
}

function warningWords(warning: OrderWarning, words: FactWords, isJudged: boolean): unknown {
  const { t } = words.i18n;
  const titles = warning.items.map(({ title }) => title);
  if (warning.kind === 'sharedLimit') {
    const { limit } = warning;
    return [
      sharedLimitWords(limit, titles, words),
      isJudged && limit.isExceeded ? t.text('orderOverLimit') : nothing,
    ];
  }
  const [a, b] = titles.map(feedText);
  if (warning.kind === 'lacksOther') return t.parts('orderLacksOther', { a });
  return t.parts(warning.kind === 'lacks' ? 'orderLacks' : `orderConflict.${warning.kind}`, { a, b });
}
