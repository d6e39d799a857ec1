import { html, nothing, type PropertyValues } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { CodeController } from '../internal/code-controller.js';
import { FeedRecordElement } from '../internal/feed-record-element.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { inTurn } from '../internal/in-turn.js';
import { renderPartFailure } from '../internal/part-failure.js';
import { renderOutlines } from '../internal/record-panels.js';
import * as stateIcons from '../internal/state-icons.js';
import { companionsZhCN } from '../messages/companions.zh-CN.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import { followZhCN } from '../messages/follow.zh-CN.js';
import { metaZhCN } from '../messages/meta.zh-CN.js';
import badges from '../styles/badges.styles.js';
import quoteStyles from '../styles/clause-quote.styles.js';
import companionStyles from '../styles/companions.styles.js';
import followStyles from '../styles/follow.styles.js';
import pages from '../styles/pages.styles.js';
import { type FilterView, renderFilters } from './browse/filter-bar.js';
import { choicesOf, matching } from './browse/filters.js';
import { renderNeeds } from './browse/needs-grid.js';
import { countVerdicts, type Finder, verdictOf } from './finder.js';
import { FollowPanel } from './follow-panel.js';
import { itemStyles } from './item/item.styles.js';
import type { ItemDrawingView } from './item/item-drawing.js';
import { fetchReader, renderItemPlace, renderTextPlace } from './item/item-place.js';
import { loadItem } from './item/load-item.js';
import { type ListView, renderDisclaimer, renderList } from './list-view.js';
import { zhCN } from './messages.zh-CN.js';
import { orderStyles } from './order/order.styles.js';
import { OrderPanel } from './order-panel/order-panel.js';
import type { OrderContext } from './order-panel/order-setting.js';
import { renderGaps, renderNoItems } from './package-notes.js';
import type { Found } from './package-settings.js';
import { PackageState } from './package-state.js';
import { renderSteps, renderTabs, type Verdict, verdicts } from './package-views.js';
import type { View } from './place.js';
import styles from './policy-package.styles.js';
import type { AskingView } from './profile/asking-view.js';
import { profileStyles } from './profile/profile.styles.js';
import { renderProfileLine } from './profile/profile-line.js';

/**
 * 政策文件包（企业点餐）: the items that an enterprise can apply for, with reasons, amounts and deadlines. They are judged in the
 * page: answers of the enterprise are not sent, and occur in no address and no event.
 *
 * @element policy-package
 * @fires {PackageLoadEvent} policy-package-load - After the items have been listed and drawn.
 * @fires {PackageChooseEvent} policy-package-choose - After a reader has put an item into the basket or taken one out.
 * @fires {PolicyErrorEvent} policy-error - When the feed or its items cannot be loaded; the element shows it as well.
 * @csspart steps - The three steps.
 * @csspart need - One need, a button.
 * @csspart count - Number of items on the list.
 * @csspart loosen - Button that removes a filter if the list is empty.
 * @csspart item - An item in the list.
 * @csspart deadline - Application period of an item.
 * @csspart amount - Amount of an item.
 * @csspart conditions - The conditions of an item.
 * @csspart condition - One condition with its judgement.
 * @csspart clause - The text of a clause.
 * @csspart profile - The form for facts about the enterprise.
 * @csspart field - One fact of the form.
 * @csspart credit-code - What can be read from a 统一社会信用代码.
 * @csspart asking - The button for the next question, or a note that there is none.
 * @csspart question - The current question.
 * @csspart option - An answer to choose, a button.
 * @csspart answers - Answers of the enterprise so far.
 * @csspart profile-line - The answers in one line, above the results.
 * @csspart verdicts - The numbers of the tabs in one line, below the form.
 * @csspart tabs - 符合, 可能符合 and 不符合, with their numbers.
 * @csspart item-view - One item in full.
 * @csspart verdict - Verdict on the shown item, with the reason.
 * @csspart disclaimer - Note that the office decides.
 * @csspart order - The basket.
 * @csspart order-item - An item of the basket.
 * @csspart warnings - Items of a basket that cannot be combined.
 * @csspart sum - Sum of the eligible items of a basket.
 * @csspart possible - Possible items of a basket, and the maximum sum with them.
 * @csspart over - Items of a basket whose application period is over.
 * @csspart undo - Button that puts the last removed item back.
 * @csspart unknown - Note that items of a shared link no longer exist.
 * @csspart packages - Packages put together by a government.
 * @csspart handover - The link that sends the basket to the office.
 * @csspart unmet - Advice if nothing fits.
 * @csspart shared-limit - A limit that an item shares with other items, in the item.
 * @csspart unmet-link - The link that sends the description of a need to the office.
 * @csspart comparison - Items side by side.
 * @csspart follow - The addresses for following changes of the list.
 * @csspart sheet - Printed sheet of a basket.
 * @csspart reader - The text of a policy, in place of the items.
 */
export class PolicyPackage extends PackageState {
  static override styles = [
    FeedRecordElement.styles,
    pages,
    badges,
    companionStyles,
    followStyles,
    quoteStyles,
    itemStyles,
    profileStyles,
    styles,
    orderStyles,
  ];
  static override words = [...FeedRecordElement.words, metaZhCN, companionsZhCN, copyZhCN, followZhCN, zhCN];

  readonly #follow = new FollowPanel(this, this.announcer, () => this.group);
  /** Draws one item in full. */
  readonly #item = new CodeController(this, this.i18n, async () => {
    const { ItemDrawing } = await loadItem();
    return new ItemDrawing(this, this.i18n, () => this.group);
  });
  readonly #order = new OrderPanel(this, {
    i18n: this.i18n,
    chosen: this.chosen,
    group: () => this.group,
    urlPrefix: () => this.urlPrefix,
    page: () => (this.urlState === 'off' ? undefined : this.url.linkTo({ view: 'results' })),
    orderHref: () => this.orderHref,
    hrefOf: (id) => this.#hrefOf(id),
    policyHref: (policy, anchor) => this.policyHref(policy, anchor),
  });

  protected override get missingTitle(): string {
    return this.i18n.t.text('packageItemMissing');
  }

  protected override get loadingText(): string {
    return this.i18n.t.text('packageLoading');
  }

  /** Address of a policy's text: its page on the site, else a place of this finder. */
  protected override policyHref(policy: string, anchor = ''): string | undefined {
    if (this.policyUrl !== '') return super.policyHref(policy, anchor);
    const { view, item } = this.places.place;
    return this.url.linkTo({ view, item, text: policy, clause: anchor || undefined });
  }

  readonly #hrefOf = (item: string): string => this.url.linkTo({ view: this.places.place.view, item });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('order') && this.chosen.ids.length === 0)
      this.chosen.set(this.order.split(/\s+/).filter(Boolean));
    super.willUpdate(changed);
    if (this.places.place.item !== undefined) this.#item.ask();
  }

  protected override renderRecord(found: Found) {
    const { place } = this.places;
    const finder = this.finderFor(found, this.loaded.items);
    if (place.text !== undefined) return this.#renderText(place.text, place.clause);
    if (place.item !== undefined) return this.#renderItem(place.item, finder);
    if (found.rows.length === 0) return renderNoItems(found, this.i18n, this.headingLevel);
    const order = this.#orderContext(finder, found);
    return html`
      ${this.#order.renderSheet(order)}
      ${this.renderFeedNote(found.feeds)}${renderGaps(found, this.rest.state.status === 'ready' ? this.loaded.missing : 0, this.i18n, this.retryRest)}
      ${renderSteps(place.view, (view) => void this.places.go({ view }), this.i18n)}
      <div class=${this.#order.isComparing ? 'whole' : 'columns'} @click=${this.places.follow}>
        <div class="main" data-place tabindex="-1" role="region" aria-label=${this.i18n.t.term('packageView', place.view)}>${this.#order.isComparing ? this.#order.renderComparison(order) : this.#renderView(place.view, found, finder)}</div>
        ${this.#order.isComparing ? nothing : inTurn(() => this.#order.render(order), html`<div class="order"></div>`)}
      </div>
    `;
  }

  #renderView(view: View, found: Found, finder: Finder) {
    switch (view) {
      case 'needs':
        return this.#renderNeeds(found, finder);
      case 'profile':
        return this.#renderProfile(found, finder);
      case 'results':
        return this.#renderResults(found, finder);
    }
  }

  #renderNeeds(found: Found, finder: Finder) {
    const { t } = this.i18n;
    const { needs } = this.filters;
    const choices = choicesOf(finder.listed, this.filters, found.regions);
    const next =
      needs.length === 0
        ? t.text('packageToProfile')
        : t.text('packageToProfileChosen', { count: needs.length });
    return html`
      ${renderNeeds({ i18n: this.i18n, headingLevel: this.headingLevel, choices: choices.needs, chosen: needs, toggle: this.toggleNeed })}
      <div class="btns no-print"><button type="button" class="btn btn--main" @click=${() => this.places.go({ view: 'profile' })}>${next}</button></div>
      ${this.#renderListed(found, finder)}
    `;
  }

  #renderProfile(found: Found, finder: Finder) {
    const { t } = this.i18n;
    return html`
      ${this.#renderForm(found, finder)}
      ${this.remembering.hasFailed ? html`<p class="small" role="alert">${t.text('packageRememberFailed')}</p>` : nothing}
      <div class="result-bar" part="verdicts">
        ${this.session.isEmpty ? nothing : html`<span>${t.text('packageCounts', countVerdicts(matching(finder.listed, this.filters, found.regions)))}</span>`}
        <button type="button" class="btn btn--main" @click=${() => this.places.go({ view: 'results' })}>${t.text('packageToResults')}</button>
      </div>
    `;
  }

  #renderForm(found: Found, finder: Finder) {
    const { state, value: renderProfile, isLongWait } = this.form;
    if (state.status === 'error') return renderPartFailure(state.error, this.i18n, this.#retryForm);
    if (renderProfile === undefined)
      return html`<div class="expected-document" aria-busy="true">${isLongWait ? renderOutlines() : nothing}</div>`;
    return renderProfile(this.#askingView(found, finder));
  }

  /** The button that was pressed goes: the step has the focus. */
  readonly #retryForm = (): void => {
    this.form.retry();
    this.#focusPlace();
  };

  #focusPlace(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-place]')?.focus({ preventScroll: true });
  }

  #renderResults(found: Found, finder: Finder) {
    const { t } = this.i18n;
    const toProfile = () => void this.places.go({ view: 'profile' });
    if (this.session.isEmpty)
      return html`
        <div class="note">${icon(stateIcons.info)}<div>${t.text('packageUnjudged')} <button type="button" class="inline" @click=${toProfile}>${t.text('packageToProfile')}</button></div></div>
        ${this.#renderListed(found, finder)}
      `;
    return html`
      ${renderProfileLine({ words: this.words, session: this.session }, toProfile)}
      ${this.session.doubts.length === 0 ? nothing : html`<div class="note note--warn" part="note">${icon(icons.alert)}<div>${t.text('packageDoubtful')} <button type="button" class="inline" @click=${toProfile}>${t.text('packageChange')}</button></div></div>`}
      ${this.#renderJudged(found, finder)}
    `;
  }

  /** All items that pass the filters, with their number. */
  #renderListed(found: Found, finder: Finder) {
    const all = matching(finder.listed, this.filters, found.regions);
    return html`
      ${this.#renderFilters(found, finder, this.width === 'narrow' ? 'lists' : 'none')}
      ${heading(this.headingLevel, this.i18n.t.text('packageListed', { count: all.length }), 'count', undefined, { part: 'count' })}
      ${renderDisclaimer({ words: this.words })}
      ${renderList(all, this.#listView(found, finder, undefined))}
      ${inTurn(() => this.#follow.render(found.feeds, this.filters, this.words), nothing)}
    `;
  }

  /** All items that pass the filters, in tabs by verdict. */
  #renderJudged(found: Found, finder: Finder) {
    const all = matching(finder.listed, this.filters, found.regions);
    const counts = countVerdicts(all);
    const tab = this.tab ?? verdicts.find((verdict) => counts[verdict] > 0) ?? 'eligible';
    const shown = all.filter((one) => verdictOf(one) === tab);
    return html`
      ${heading(this.headingLevel, this.i18n.t.text('packageResults'), 'sr')}
      ${renderTabs(tab, counts, this.showTab, this.i18n)}
      ${renderDisclaimer({ words: this.words })}
      ${this.#renderFilters(found, finder, 'all')}
      <div id="list" role="tabpanel" aria-labelledby="tab-${tab}">${renderList(shown, this.#listView(found, finder, tab))}</div>
      ${inTurn(() => this.#follow.render(found.feeds, this.filters, this.words), nothing)}
    `;
  }

  #renderFilters(found: Found, finder: Finder, folds: FilterView['folds']) {
    const { words, filters, ownFilters: own, filter: change, clearFilters: clear } = this;
    const choices = choicesOf(finder.listed, filters, found.regions);
    return renderFilters({ words, filters, own, choices, folds, change, clear });
  }

  #listView(found: Found, finder: Finder, tab: Verdict | undefined): ListView {
    return {
      words: this.words,
      headingLevel: this.headingLevel + 1,
      profile: finder.input.profile,
      isJudged: tab !== undefined,
      isChosen: (id) => this.chosen.has(id),
      choose: this.choose,
      hrefOf: this.#hrefOf,
      policyHref: (policy, anchor) => this.policyHref(policy, anchor),
      explain: (item) => finder.explain(item),
      complete: this.complete,
      limit: this.limit,
      more: this.showMore,
      isLoading: this.rest.state.status === 'loading',
      tab,
      narrowing: this.narrowing(finder, found, tab),
      hotline: found.feeds[0]?.manifest.publisher.hotline,
    };
  }

  #renderItem(id: string, finder: Finder) {
    const { facts: vocabulary, profile } = finder.input;
    const { view } = this.places.place;
    return html`<div @click=${this.places.follow}>${renderItemPlace({
      policy: this.policyRecord.state,
      code: this.#item.state,
      error: {
        i18n: this.i18n,
        headingLevel: this.headingLevel,
        group: this.group,
        retry: this.#retryItem,
        missingTitle: this.missingTitle,
      },
      back: () => this.places.back({ view }),
      label: finder.items.get(id)?.title ?? this.i18n.t.text('packageDetails'),
      draw: (drawing, policy) =>
        drawing.render(id, policy, { profile, vocabulary, on: finder.on }, this.#itemView),
    })}</div>`;
  }

  get #itemView(): ItemDrawingView {
    const { interpretationUrl: interpretation, qaUrl: qa, serviceUrl: service } = this;
    return {
      words: this.words,
      headingLevel: this.headingLevel,
      isJudged: this.isJudged,
      isChosen: (id) => this.chosen.has(id),
      choose: this.choose,
      complete: this.complete,
      policyHref: (id, anchor) => this.policyHref(id, anchor),
      patterns: { interpretation, qa, service },
    };
  }

  /** The button that was pressed goes: the item has the focus. */
  readonly #retryItem = (): void => {
    this.#item.retry();
    this.retryItem();
    this.#focusPlace();
  };

  #renderText(policy: string, clause: string | undefined) {
    const { t } = this.i18n;
    const { view, item } = this.places.place;
    const pattern = this.url
      .linkTo({ view, item, text: '{id}', clause: '{anchor}' })
      .replace(/%7B(id|anchor)%7D/g, '{$1}');
    const reader = html`<policy-reader ${ref(fetchReader)} policy=${policy} clause=${clause ?? nothing} feed=${this.feed || nothing} key=${this.publicKey || nothing} care=${this.care ?? nothing} url-state="off" heading-level=${this.headingLevel} policy-url=${pattern} interpretation-url=${this.interpretationUrl || nothing} qa-url=${this.qaUrl || nothing} service-url=${this.serviceUrl || nothing}></policy-reader>`;
    return renderTextPlace(reader, {
      label: t.text('packagePolicyText'),
      back: () => this.places.back({ view, item }),
      backLabel: t.text(item === undefined ? 'packageBack' : 'packageBackToItem'),
      follow: this.places.follow,
    });
  }

  #orderContext(finder: Finder, { feeds }: Found): OrderContext {
    const { items, judgements } = finder;
    const { facts } = finder.input;
    return {
      words: this.words,
      input: { items, judgements, facts, on: finder.on, isJudged: this.isJudged },
      profile: this.session.answers.profile,
      headingLevel: this.headingLevel,
      needs: this.filters.needs,
      hotline: feeds[0]?.manifest.publisher.hotline,
      source: feeds[0]?.manifest.title ?? '',
      isComplete: this.rest.state.status === 'ready',
    };
  }

  #askingView(found: Found, finder: Finder): AskingView {
    return {
      words: this.words,
      headingLevel: this.headingLevel,
      session: this.session,
      items: Array.from(finder.items.values()),
      region: this.regionIn(found.regions),
      typed: this.typed,
      showTyped: (fact) => this.toggleTyped(fact),
      ask: (fact) => this.ask(fact),
      onTaken: (fact) => this.onTaken(fact),
      clear: this.clearAnswers,
      remembers: this.remembering.isOn,
      remember: (wants) => this.remembering.turn(wants, this.session.answers.profile),
      code: this.code,
      readCode: (code) => {
        this.code = code;
      },
      finder,
      listed: this.asked(found, finder),
      asking: this.asking,
      about: finder.items.get(this.about),
      start: () => this.ask('next', this.about),
      askAll: () => this.ask('next'),
      passOver: (fact) => this.passOver(fact),
    };
  }
}
