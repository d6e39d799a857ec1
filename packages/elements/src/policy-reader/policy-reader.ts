import type { Feed, FeedGroup } from '@mingce/feed';
import type { Clause, Policy, Vocabulary } from '@mingce/schema/types';
import { validityFacts, validityOn } from '@mingce/schema/validity';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { citation } from '../internal/citation.js';
import { contentLines } from '../internal/content-text.js';
import { CopyController } from '../internal/copy-controller.js';
import { downloadText } from '../internal/download.js';
import { FileDownloads } from '../internal/file-downloads.js';
import { type FoundRecord, findRecord } from '../internal/find-record.js';
import { heading } from '../internal/heading.js';
import { inTurn, turnsOf } from '../internal/in-turn.js';
import { isForNewWindow } from '../internal/new-window.js';
import { renderCompanions } from '../internal/policy-companions.js';
import { printAlone } from '../internal/print-alone.js';
import { renderContent } from '../internal/render-content.js';
import { SpeechController } from '../internal/speech-controller.js';
import { docno, headline } from '../internal/typography/typeset.js';
import { companionsZhCN } from '../messages/companions.zh-CN.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import { fileZhCN } from '../messages/file.zh-CN.js';
import { speechZhCN } from '../messages/speech.zh-CN.js';
import { GlossaryController } from '../policy-glossary/glossary-controller.js';
import { zhCN as glossaryZhCN } from '../policy-glossary/messages.zh-CN.js';
import badges from '../styles/badges.styles.js';
import companions from '../styles/companions.styles.js';
import content from '../styles/content.styles.js';
import glossary from '../styles/glossary.styles.js';
import { AddressController } from './address-controller.js';
import afterText from './after-text.styles.js';
import { renderAttachments } from './attachments.js';
import { keepOneStop, moveAmongTools, renderClauseTool } from './clause-tools.js';
import { renderClosedPanel } from './closed-panel.js';
import { CurrentSection } from './current-section.js';
import { zhCN as readerZhCN } from './messages.zh-CN.js';
import { metadata, renderDetails } from './metadata.js';
import { type OutlineEntry, outlineAnchors, outlineOf, renderOutline } from './outline.js';
import { OutlinePlace } from './outline-place.js';
import { policyQuestions } from './policy-questions.js';
import { ReaderCiteEvent, ReaderLinkEvent, ReaderLoadEvent } from './policy-reader.events.js';
import styles from './policy-reader.styles.js';
import { policyFile } from './policy-text.js';
import { renderBar, renderCitation, renderContact, renderNote } from './reader-parts.js';
import { ReaderSettings } from './reader-settings.js';
import { ReaderUrl } from './reader-url.js';
import { type RelatedView, renderRelatedDocuments } from './related-links.js';
import { SameTopic } from './same-topic.js';
import { ShownClause } from './shown-clause.js';
import { renderValidityBanner } from './validity-banner.js';

/**
 * One policy in full: its metadata and validity, its text with a link to every clause, and links to interpretations.
 *
 * @element policy-reader
 * @fires {ReaderLoadEvent} policy-reader-load - After a document has been loaded, checked and drawn.
 * @fires {ReaderCiteEvent} policy-reader-cite - After the reader has copied a citation.
 * @fires {ReaderLinkEvent} policy-reader-link - After the reader has copied the link of a clause.
 * @fires {PolicyErrorEvent} policy-error - When the feed or the document could not be loaded; the element shows it as well.
 * @csspart banner - Note on a policy that is not in force or was amended.
 * @csspart metadata - The metadata of the policy: number, issuers, dates.
 * @csspart text - The text of the policy.
 * @csspart anchor - The button beside a clause that copies the link to it.
 * @csspart target - The clause that a link led to.
 * @csspart missing-clause - Note if a link leads to a clause that the text does not have; `copy-failed` if something could not be copied.
 * @csspart attachments - The files of the policy.
 * @csspart file-state - Progress of a download, or the reason why a file was not opened.
 * @csspart contact - Office and telephone for questions.
 * @csspart citation - The citation of the policy.
 * @csspart related - Related policies.
 * @csspart relation - Kind of the relation to another policy, such as 替代.
 * @csspart companions - Interpretations, services and answers.
 * @csspart basis - The cited clauses.
 * @cssprop [--policy-scroll-margin=16px] - Minimum room above a clause after scrolling to it; fixed and sticky
 *   headers of the page are measured in addition.
 */
export class PolicyReader extends ReaderSettings {
  static override styles = [ReaderSettings.styles, badges, companions, content, glossary, afterText, styles];
  static override words = [
    ...ReaderSettings.words,
    companionsZhCN,
    copyZhCN,
    fileZhCN,
    speechZhCN,
    glossaryZhCN,
    readerZhCN,
  ];

  readonly #section = new CurrentSection(this, () => this.requestUpdate());
  readonly #speech = new SpeechController(this, (outcome) =>
    this.announcer.say(this.i18n.t.text(outcome === 'done' ? 'readingDone' : 'readingFailed')),
  );
  readonly #copies = new CopyController(this);
  readonly #downloads = new FileDownloads(this, this.i18n);
  readonly #target = new ShownClause(this, this.i18n);
  readonly #glossary = new GlossaryController(this, {
    i18n: this.i18n,
    interpretationUrl: () => this.interpretationUrl,
    showClause: (anchor) => this.showClause(anchor),
  });
  readonly #sameTopic = new SameTopic(() => this.requestUpdate());
  #outline: readonly OutlineEntry[] = [];
  #shown: Policy | undefined;
  #wanted = '';

  @state() private vocabulary: Vocabulary | undefined;
  @state() private showsDetails = false;
  @state() private showsOutline = false;

  constructor() {
    super();
    new AddressController(this);
    new OutlinePlace(this);
  }

  get #url(): ReaderUrl {
    return new ReaderUrl(this.urlPrefix, this.policyUrl, this.urlState !== 'off');
  }

  /** The id of the policy. */
  protected override get recordKey(): string {
    return this.policy || this.#url.policy;
  }

  protected override get isDoubtful(): boolean {
    return this.policy === '' && this.#url.isOldLink;
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('readerMissing');
  }

  protected override get loadingText(): string {
    return this.i18n.t.text('readerLoading');
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<FoundRecord<'policy'>> {
    return findRecord(group, 'policy', this.recordKey, signal);
  }

  get #clause(): string {
    return this.clause || this.#url.clauseOf(this.recordKey);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const policy = this.#policy;
    this.#glossary.follow(this.group, policy);
    const clause = this.#clause;
    if (policy === this.#shown && clause === this.#wanted) return;
    if (policy !== this.#shown) {
      this.#speech.stop();
      this.#outline = outlineOf(policy?.body ?? []);
    }
    this.#wanted = clause;
    const isNamed = this.clause !== '' || (policy !== undefined && this.#url.namesClause(policy.id));
    this.#target.aim(policy, clause, isNamed);
  }

  protected override updated(): void {
    void this.#followText(this.#policy !== this.#shown);
    this.#shown = this.#policy;
    super.updated();
  }

  /** Once the text is drawn. */
  async #followText(isNew: boolean): Promise<void> {
    await turnsOf(this);
    keepOneStop(this.renderRoot as ShadowRoot);
    if (isNew) this.#section.follow(outlineAnchors(this.#outline));
  }

  protected override async onLoaded({ record, feed }: FoundRecord<'policy'>): Promise<void> {
    void this.#loadVocabulary(feed);
    void this.#sameTopic.load(feed, record, this.site.settings.today);
    await turnsOf(this);
    const { id, title } = record;
    const { trust, staleSince } = feed.status;
    this.dispatchEvent(new ReaderLoadEvent({ policy: id, title, trust, staleSince }));
  }

  /** Marks a clause of the text, brings it into view and moves focus to it; resolves to whether there is one. */
  async showClause(anchor: string): Promise<boolean> {
    return this.#target.show(anchor);
  }

  protected override renderRecord({ record: policy, feed }: FoundRecord<'policy'>) {
    const { today } = this.site.settings;
    const validity = validityOn(validityFacts(policy), today);
    const view = this.#relatedView(policy, feed);
    const { policyHref, i18n } = view;
    return html`
      <article class="document">
        ${this.renderFeedNote([feed])} ${renderDetails(
          metadata(policy, { validity, vocabulary: this.vocabulary }, i18n),
          {
            i18n,
            isOpen: this.showsDetails,
            toggle: this.#toggleDetails,
          },
        )}
        <header class="title">
          ${heading(this.headingLevel, headline(policy.title), 'title-words', policy.title)}
          ${policy.documentNumber === undefined ? nothing : html`<p class="muted">${docno(policy.documentNumber)}</p>`}
        </header>
        ${renderValidityBanner(policy, { validity, today, i18n, policyHref })} ${this.#renderBar(policy, feed)}
        ${this.#target.isMissing ? renderNote('missing-clause', i18n.t.text('readerClauseMissing')) : nothing}
        ${this.#copies.hasFailed ? renderNote('copy-failed', i18n.t.text('copyFailed')) : nothing}
        <div class="columns">
          ${this.#renderOutline(policy)}
          <div class="body">
            ${inTurn(() => this.#renderText(policy, feed), html`<div class="expected-document"></div>`)}
            ${inTurn(() => this.#renderAfterText(policy, view), html`<div class="expected-document"></div>`)}
          </div>
        </div>
        ${inTurn(() => renderCompanions(policy, { ...view, questions: policyQuestions(policy, view) }), nothing)}
      </article>
      ${this.#glossary.renderPopup()}
    `;
  }

  #renderAfterText(policy: Policy, view: RelatedView) {
    return html`
      ${this.#glossary.renderList(this.headingLevel + 1)} ${renderAttachments(policy, { ...view, downloads: this.#downloads })}
      ${renderContact(policy, this.i18n)}
      ${renderCitation(policy, this.#target.path, {
        i18n: this.i18n,
        headingLevel: this.headingLevel + 1,
        isCited: this.#copies.copied === 'citation',
        cite: this.#cite,
      })}
      ${renderRelatedDocuments(policy, view)}
    `;
  }

  #relatedView(policy: Policy, feed: Feed): RelatedView {
    const { id } = policy;
    return {
      sameTopic: this.#sameTopic.of(policy),
      i18n: this.i18n,
      headingLevel: this.headingLevel + 1,
      feed,
      patterns: {
        interpretation: this.interpretationUrl,
        qa: this.qaUrl,
        service: this.serviceUrl,
        guide: this.guideUrl,
        changes: this.changesUrl,
      },
      inherited: { feed: this.feed, key: this.publicKey, care: this.care ?? undefined },
      asking: this.noAnswers
        ? undefined
        : {
            region: this.region,
            'policy-url': this.policyUrl,
            'service-url': this.serviceUrl,
            'guide-url': this.guideUrl,
          },
      policyHref: (other, anchor) => this.#url.linkTo(other, anchor, id),
      folds: this.folds,
    };
  }

  #renderBar(policy: Policy, feed: Feed) {
    return renderBar(policy, feed, {
      i18n: this.i18n,
      speech: this.#speech,
      isCited: this.#copies.copied === 'citation',
      readAloud: this.#toggleSpeech,
      cite: this.#cite,
      print: printAlone,
      download: this.#download,
    });
  }

  #renderOutline(policy: Policy) {
    return renderOutline(this.#outline, {
      i18n: this.i18n,
      isFixed: this.width === 'wide',
      isOpen: this.showsOutline,
      toggle: this.#toggleOutline,
      current: this.#section.current,
      href: (anchor) => this.#url.clauseAddress(policy.id, anchor) ?? `#${anchor}`,
      go: this.#goTo,
    });
  }

  #renderText(policy: Policy, feed: Feed) {
    const { body } = policy;
    if (policy.disclosure !== 'proactive')
      return renderClosedPanel(policy, feed, this.i18n, this.headingLevel + 1);
    if (!body?.length) return html`<p class="muted">${this.i18n.t.text('readerNoText')}</p>`;
    // A long text is drawn again only when something in it changes, not with each section that scrolls by.
    const { words } = this.#glossary;
    const { anchor } = this.#target;
    const { copied } = this.#copies;
    const { locale } = this.i18n;
    return guard(
      [policy, feed, words, anchor, copied, this.headingLevel, locale, this.policyUrl],
      () =>
        html`<div class="text" part="text" lang="zh-CN" @keydown=${moveAmongTools}>
        ${renderContent(body, {
          i18n: this.i18n,
          headingLevel: this.headingLevel + 1,
          resolve: (href) =>
            (href.startsWith('#') && this.#url.linkTo(policy.id, href.slice(1), policy.id)) ||
            feed.resolve(href),
          target: anchor,
          words,
          clauseTool: (clause) => this.#renderClauseLink(policy, clause),
        })}
      </div>`,
    );
  }

  #renderClauseLink(policy: Policy, clause: Clause) {
    if (this.#url.clauseAddress(policy.id, clause.anchor) === undefined) return nothing;
    const name = this.i18n.t.text('readerCopyClauseLink', { clause: this.#target.spoken([clause]) });
    const isCopied = this.#copies.copied === clause.anchor;
    return renderClauseTool(name, isCopied, () => this.#copyLink(clause.anchor));
  }

  get #policy(): Policy | undefined {
    return this.records.status === 'ready' ? this.records.value.record : undefined;
  }

  /** The names of the topics are loaded after the text. */
  async #loadVocabulary(feed: Feed): Promise<void> {
    this.vocabulary = undefined;
    try {
      const vocabulary = await feed.vocabulary();
      if (this.records.status === 'ready' && this.records.value.feed === feed) this.vocabulary = vocabulary;
    } catch {
      // Without names the topics are not shown; the text is more important.
    }
  }

  async #copy(name: string, text: string, words: string): Promise<boolean> {
    const isCopied = await this.#copies.copy(name, text);
    this.announcer.say(isCopied ? words : this.i18n.t.text('copyFailed'));
    return isCopied;
  }

  readonly #toggleDetails = (): void => {
    this.showsDetails = !this.showsDetails;
  };

  readonly #toggleOutline = (): void => {
    this.showsOutline = !this.showsOutline;
  };

  readonly #goTo = (event: MouseEvent, anchor: string): void => {
    if (isForNewWindow(event)) return;
    event.preventDefault();
    if (this.width !== 'wide') this.showsOutline = false;
    void this.showClause(anchor);
  };

  readonly #copyLink = async (anchor: string): Promise<void> => {
    const policy = this.#policy;
    const text = policy && this.#url.clauseAddress(policy.id, anchor);
    if (policy === undefined || text === undefined) return;
    const { t } = this.i18n;
    const clause = this.#target.mark(anchor);
    if (!(await this.#copy(anchor, text, t.text('readerClauseLinkCopied', { clause })))) return;
    this.dispatchEvent(new ReaderLinkEvent({ policy: policy.id, clause: anchor, text }));
  };

  readonly #cite = async (): Promise<void> => {
    const policy = this.#policy;
    if (policy === undefined) return;
    const text = citation(policy, this.#target.path, this.i18n);
    if (!(await this.#copy('citation', text, this.i18n.t.text('readerCiteCopied')))) return;
    this.dispatchEvent(
      new ReaderCiteEvent({ policy: policy.id, clause: this.#target.anchor || undefined, text }),
    );
  };

  readonly #download = (): void => {
    const policy = this.#policy;
    if (policy === undefined) return;
    const validity = validityOn(validityFacts(policy), this.site.settings.today);
    const { name, text } = policyFile(policy, { validity, vocabulary: this.vocabulary }, this.i18n);
    downloadText(name, 'text/plain;charset=utf-8', text);
    this.announcer.say(this.i18n.t.text('readerDownloaded'));
  };

  readonly #toggleSpeech = (): void => {
    const policy = this.#policy;
    if (this.#speech.isSpeaking) this.#speech.stop();
    else if (policy) this.#speech.start([policy.title, ...contentLines(policy.body ?? [])]);
  };
}
