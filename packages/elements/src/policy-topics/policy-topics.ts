import type { FeedGroup } from '@mingce/feed';
import type { ZoneKind } from '@mingce/schema/vocabulary';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filledAddress } from '../internal/companions.js';
import { CopyController } from '../internal/copy-controller.js';
import { langOf } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { isForNewWindow } from '../internal/new-window.js';
import { RecordElement } from '../internal/record-element.js';
import { safeHref } from '../internal/safe-href.js';
import { scrollIntoSight } from '../internal/scroll-into-sight.js';
import * as kinds from '../internal/settings/kinds.js';
import * as stateIcons from '../internal/state-icons.js';
import { headline, prose } from '../internal/typography/typeset.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import { followZhCN } from '../messages/follow.zh-CN.js';
import badges from '../styles/badges.styles.js';
import companionStyles from '../styles/companions.styles.js';
import followStyles from '../styles/follow.styles.js';
import { renderFollowedTopic } from './followed-topic.js';
import {
  type FoundTopics,
  type FoundZone,
  inLanguage,
  loadTopics,
  type Topic,
  type TopicsRequest,
  titleOf,
} from './load-topics.js';
import { zhCN } from './messages.zh-CN.js';
import { TopicsLoadEvent, TopicsOpenEvent } from './policy-topics.events.js';
import styles from './policy-topics.styles.js';
import { countsOf, renderFacts, renderGrid } from './topics-grid.js';
import { TopicsUrl } from './topics-url.js';
import type { ListKind } from './zone-lists.js';
import { renderLists } from './zone-view.js';

/**
 * 特色主题: a card for each topic, or one topic with all its items, documents, interpretations and answers, such as a
 * 惠企政策专区.
 *
 * @element policy-topics
 * @fires {TopicsLoadEvent} policy-topics-load - After topics, or one of them, have been loaded and drawn.
 * @fires {TopicsOpenEvent} policy-topics-open - When the reader opens a topic in place; cancel it to open the topic yourself.
 * @fires {PolicyErrorEvent} policy-error - When the feed cannot be loaded or has no such topic; the element shows it as well.
 * @csspart topics - The list of topics.
 * @csspart topic - The card of a topic.
 * @csspart zone - One topic with all its records.
 * @csspart list - One list of a topic, such as its documents.
 * @csspart entry - An item of such a list.
 * @csspart basis - The cited clauses.
 * @csspart state - Application state of an item.
 * @csspart follow - The addresses for following a topic.
 * @csspart back - The way back to all topics.
 */
export class PolicyTopics extends RecordElement<FoundTopics> {
  static override styles = [RecordElement.styles, badges, companionStyles, followStyles, styles];
  static override words = [...RecordElement.words, copyZhCN, followZhCN, zhCN];

  /** The code of the topic to show with all its records: a featured topic, else a subject class. */
  @property({ converter: kinds.id() }) topic = '';

  /** The code of an audience, such as `enterprise`: everything for it is shown, 惠企政策专区. */
  @property({ converter: kinds.id() }) audience = '';

  /** The code of a need (办事需求), such as `funding`: everything for it is shown. */
  @property({ converter: kinds.id() }) need = '';

  /** Lists the subject classes (主题分类) in place of the featured topics (特色主题). */
  @property({ converter: kinds.flag() }) subjects = false;

  /** The title of a zone; by default the topic’s name. */
  @property({ converter: kinds.words() }) label = '';

  /** Address pattern of a topic’s page, `{id}` in it for its code; without one, topics open in place. */
  @property({ attribute: 'topic-url', converter: kinds.pattern() }) topicUrl = '';

  /** Address pattern of a benefit item’s page, `{id}` in it; without one, items lead to their policies. */
  @property({ attribute: 'item-url', converter: kinds.pattern() }) itemUrl = '';

  /** Address pattern of an interpretation’s page, `{id}` in it; without one, interpretations are named only. */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /** Address pattern of an answer’s page, `{id}` in it; without one, answers unfold here. */
  @property({ attribute: 'qa-url', converter: kinds.pattern() }) qaUrl = '';

  /** Address pattern of a service’s page, `{id}` in it; by default it unfolds here. */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** `off` leaves the page’s address alone; then the Back button leaves the page. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Precedes the element’s parameter in the address, for pages with two; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';

  /** The topic that the reader has opened in place. */
  @state() private opened = '';
  @state() private failed: ListKind | undefined;

  readonly #copies = new CopyController(this);
  #hasMoved = false;

  get #url(): TopicsUrl {
    return new TopicsUrl(this.urlPrefix, this.urlState);
  }

  /** Topic that the page has chosen, without a way to others; `undefined` for a list of topics. */
  get #chosen(): { kinds: readonly ZoneKind[]; code: string } | undefined {
    if (this.topic !== '') return { kinds: ['featured', 'topic'], code: this.topic };
    if (this.audience !== '') return { kinds: ['audience'], code: this.audience };
    return this.need === '' ? undefined : { kinds: ['need'], code: this.need };
  }

  get #request(): TopicsRequest {
    const list = this.subjects ? 'topic' : 'featured';
    if (this.#chosen) return this.#chosen;
    const kinds = this.subjects ? (['topic', 'featured'] as const) : (['featured', 'topic'] as const);
    return this.opened === '' ? { list } : { kinds, code: this.opened };
  }

  protected override get recordKey(): string {
    return JSON.stringify([this.#request, this.site.settings.today]);
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('topicsMissing');
  }

  protected override get failedTitle(): string {
    return this.i18n.t.text('topicsFailed');
  }

  protected override get loadingText(): string {
    return this.i18n.t.text('topicsLoading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.opened = this.#url.read();
    addEventListener('popstate', this.#onPopState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('urlPrefix') || changed.has('urlState')) this.opened = this.#url.read();
    super.willUpdate(changed);
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<FoundTopics> {
    this.failed = undefined;
    return loadTopics(group, this.#request, this.site.settings.today, signal);
  }

  protected override onLoaded({ topics, zone, isUnindexed = false }: FoundTopics): void {
    if (isUnindexed) console.error(this.i18n.t.text('topicsNoIndexCause'));
    this.dispatchEvent(new TopicsLoadEvent({ topic: zone?.topic.code ?? '', count: topics.length }));
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    if (zone) this.#announce(zone.topic);
    void this.updateComplete.then(() => {
      const shown = this.renderRoot.querySelector<HTMLElement>('[part=zone]');
      const card = this.renderRoot.querySelector<HTMLElement>('[part=topic] a');
      (shown ?? card)?.focus({ preventScroll: true });
      scrollIntoSight(this);
    });
  }

  protected override renderRecord(found: FoundTopics) {
    const { feeds, topics, zone, isUnindexed } = found;
    return html`
      ${this.renderFeedNote(feeds)}
      ${isUnindexed ? this.#renderUnindexed() : zone ? this.#renderZone(zone) : topics.length === 0 ? this.#renderNone(found) : this.#renderTopics(topics)}
    `;
  }

  protected override renderBody(): unknown {
    // The way back is there for a topic that is not, too.
    const back = this.#chosen === undefined && this.opened !== '';
    return html`${back ? this.#renderBack() : nothing}${super.renderBody()}`;
  }

  #renderBack() {
    return html`
      <div part="back" class="no-print">
        <a class="btn btn--plain" href=${this.#url.linkTo('')} @click=${(event: MouseEvent) => this.#follow('', event)}>${icon(icons.arrowLeft)}${this.i18n.t.text('topicsAll')}</a>
      </div>
    `;
  }

  #renderTopics(topics: readonly Topic[]) {
    return renderGrid(topics, {
      i18n: this.i18n,
      headingLevel: this.headingLevel,
      href: ({ code }) => filledAddress(this.topicUrl, code) ?? this.#url.linkTo(code),
      open: ({ code }, event) => {
        if (this.topicUrl === '') this.#follow(code, event);
      },
    });
  }

  #renderZone(zone: FoundZone) {
    const { topic } = zone;
    const { i18n, headingLevel } = this;
    const title = this.label || titleOf(topic, i18n);
    const summary = topic.summary && inLanguage(topic.summary, i18n.locale);
    const hasContent = topic.sources.length > 0;
    return html`
      <section part="zone" aria-labelledby="title" tabindex="-1">
        ${heading(headingLevel, headline(title), 'title', title, { id: 'title', ...(langOf(title) === nothing ? { lang: i18n.locale } : {}) })}
        ${summary === undefined ? nothing : html`<p class="zone-text" lang=${langOf(summary)}>${prose(summary)}</p>`}
        ${hasContent ? html`<p class="small muted zone-facts">${renderFacts(topic, i18n)}</p>` : this.#renderEmpty()}
        ${renderFollowedTopic(topic, { i18n, copies: this.#copies, announcer: this.announcer })}
        ${renderLists(zone, {
          i18n,
          headingLevel: headingLevel + 1,
          today: this.site.settings.today,
          folds: this.folds,
          patterns: {
            item: this.itemUrl,
            interpretation: this.interpretationUrl,
            qa: this.qaUrl,
            service: this.serviceUrl,
          },
          policyHref: (policy, anchor) => this.policyHref(policy, anchor),
          failed: this.failed,
          more: (kind) => void this.#more(zone, kind),
        })}
      </section>
    `;
  }

  #renderEmpty() {
    const { t } = this.i18n;
    return html`<div class="note">${icon(stateIcons.info)}<div><b>${t.text('topicsEmpty')}</b><br />${t.text('topicsEmptyText')}</div></div>`;
  }

  #renderNone({ feeds }: FoundTopics) {
    const { t } = this.i18n;
    const library = safeHref(feeds[0]?.manifest.homepage);
    return renderMessagePanel({
      icon: icons.list,
      title: t.text('topicsNone'),
      text: [t.text('topicsNoneText')],
      headingLevel: this.headingLevel,
      actions:
        library === undefined ? [] : [html`<a class="btn" href=${library}>${t.text('readerLibrary')}</a>`],
    });
  }

  #renderUnindexed() {
    const { i18n, headingLevel } = this;
    return renderMessagePanel({
      icon: icons.alert,
      title: i18n.t.text('topicsNoIndex'),
      text: [],
      headingLevel,
      alert: true,
    });
  }

  /** Opens a topic in place, or the list of all, unless the browser or the page does it. */
  #follow(code: string, event: MouseEvent): void {
    if (event.defaultPrevented || isForNewWindow(event)) return;
    event.preventDefault();
    if (code !== '' && !this.dispatchEvent(new TopicsOpenEvent({ topic: code }))) return;
    this.#url.write(code);
    this.#comeTo(code);
  }

  #comeTo(code: string): void {
    if (code === this.opened) return;
    this.opened = code;
    this.#hasMoved = true;
  }

  readonly #onPopState = (): void => {
    if (this.urlState !== 'off') this.#comeTo(this.#url.read());
  };

  #announce(topic: Topic): void {
    const { i18n } = this;
    const counts = i18n.format.list(countsOf(topic, i18n));
    this.announcer.say(i18n.t.text('topicsAnnounce', { title: titleOf(topic, i18n), counts }), 300);
  }

  /** Lists the next entries; focus goes to the first of them. */
  async #more({ lists }: FoundZone, kind: ListKind): Promise<void> {
    const listOf = () => this.renderRoot.querySelector(`[data-list=${kind}] ul`);
    const before = listOf()?.children.length ?? 0;
    try {
      await lists.more(kind, new AbortController().signal);
      this.failed = undefined;
    } catch (error) {
      // Said in the list; what is there already stays.
      console.warn(error);
      this.failed = kind;
    }
    this.requestUpdate();
    await this.updateComplete;
    const entries = Array.from(listOf()?.children ?? []);
    if (entries.length === before) return;
    const { t } = this.i18n;
    const section = t.text(`topicsSection.${kind}`);
    this.announcer.say(t.text('topicsAnnounceMore', { section, count: entries.length - before }));
    entries[before]?.querySelector<HTMLElement>('a, summary')?.focus();
  }
}
