import {
  clauseWords,
  compareVersions,
  type FlatClause,
  type VersionComparison,
} from '@mingce/content/compare';
import type { FeedGroup } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { RecordElement } from '../internal/record-element.js';
import { safeHref } from '../internal/safe-href.js';
import * as kinds from '../internal/settings/kinds.js';
import { docno, headline, prose } from '../internal/typography/typeset.js';
import badges from '../styles/badges.styles.js';
import changes from '../styles/changes.styles.js';
import companions from '../styles/companions.styles.js';
import { renderAuthoredChanges } from './authored-changes.js';
import { renderChangesLinks } from './changes-links.js';
import { renderComparison } from './clause-comparison.js';
import { type ComparisonCounts, comparisonCounts, comparisonRows } from './comparison-rows.js';
import { type FoundChanges, loadChanges, type Version } from './load-changes.js';
import { zhCN as changesZhCN } from './messages.zh-CN.js';
import { ChangesLoadEvent } from './policy-changes.events.js';
import styles from './policy-changes.styles.js';

/**
 * 新旧政策差异: changes as the authors describe them, and the two texts compared clause by clause, word by word.
 *
 * @element policy-changes
 * @fires {ChangesLoadEvent} policy-changes-load - After the differences have been loaded, calculated and drawn.
 * @fires {PolicyErrorEvent} policy-error - When the feed or a document could not be loaded; the element shows it as well.
 * @csspart authored - Changes as the authors describe them.
 * @csspart summary - A summary of the differences in one sentence.
 * @csspart version - One of the two documents: its name, number and date.
 * @csspart version-title - The name of the document.
 * @csspart row - A changed clause: its name, its change and its text.
 * @csspart row-name - The name of the clause, and its change.
 * @csspart words - The words of a clause, with marks on what was added and removed.
 * @csspart unchanged - The button in place of clauses that are the same.
 * @csspart clauses - Clauses without a counterpart in the earlier text.
 */
export class PolicyChanges extends RecordElement<FoundChanges> {
  static override styles = [RecordElement.styles, badges, changes, companions, styles];
  static override words = [...RecordElement.words, changesZhCN];

  #compared: { readonly of: FoundChanges['versions']; readonly result: VersionComparison } | undefined;

  /** The id of the newer policy; by default the one that `interpretation` explains. */
  @property({ converter: kinds.id() }) policy = '';

  /** The id of the earlier policy; by default the one that the newer one replaces, or else amends. */
  @property({ converter: kinds.id() }) old = '';

  /** The id of the interpretation whose written differences are shown; by default all of the policy’s. */
  @property({ converter: kinds.id() }) interpretation = '';

  /**
   * Address pattern of an interpretation’s page, with `{id}`; without it, only the titles of interpretations are shown.
   */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /**
   * Address pattern of a service’s page, with `{id}`; by default the service’s own address, and a service without one
   * unfolds here.
   */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  @state() private unfolded: ReadonlySet<string> = new Set();

  protected override get recordKey(): string {
    const request = [this.interpretation, this.policy, this.old];
    return request[0] || request[1] ? JSON.stringify(request) : '';
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('changesMissing');
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<FoundChanges> {
    const { interpretation, policy, old } = this;
    return loadChanges(group, { interpretation, policy, old }, signal);
  }

  protected override onLoaded({ policy, authored, versions }: FoundChanges): void {
    const old = versions?.old.policy.id;
    this.dispatchEvent(new ChangesLoadEvent({ policy, old, authored: authored.length }));
  }

  protected override renderRecord(found: FoundChanges) {
    const { authored, versions, feeds } = found;
    return html`
      ${this.renderFeedNote(feeds)}
      ${authored.length === 0 && versions === undefined ? this.#renderNothing(found) : nothing}
      ${authored.length === 0 ? nothing : this.#renderAuthored(found)}
      ${versions === undefined ? nothing : this.#renderCompared(versions)}
      ${renderChangesLinks(found, {
        i18n: this.i18n,
        headingLevel: this.headingLevel + 1,
        policyHref: (id) => this.policyHref(id),
        folds: this.folds,
        patterns: { interpretation: this.interpretationUrl, service: this.serviceUrl },
      })}
    `;
  }

  #renderNothing({ policy }: FoundChanges) {
    const { t } = this.i18n;
    const address = this.policyHref(policy);
    return renderMessagePanel({
      icon: icons.document,
      title: t.text('changesNothing'),
      text: [t.text('changesNothingText')],
      headingLevel: this.headingLevel,
      actions:
        address === undefined
          ? []
          : [html`<a class="btn" href=${address}>${t.text('interpretationFullText')}</a>`],
    });
  }

  #renderAuthored({ authored, policies, policy }: FoundChanges) {
    return html`
      <section class="authored" part="authored">
        ${heading(this.headingLevel, this.i18n.t.text('changesAuthored'), 'part-title')}
        ${renderAuthoredChanges(authored, { i18n: this.i18n, policies, policy, policyHref: (id, anchor) => this.policyHref(id, anchor) })}
      </section>
    `;
  }

  #renderCompared(versions: NonNullable<FoundChanges['versions']>) {
    const { t } = this.i18n;
    const result = this.#compare(versions);
    return html`
      <section class="compared">
        ${heading(this.headingLevel, t.text('changesComputed'), 'part-title')}
        <div class="versions">
          ${this.#renderVersion(versions.old, t.text('changesVersionOld'))}
          ${this.#renderVersion(versions.new, t.text('changesVersionNew'))}
        </div>
        ${result.kind === 'rewritten' ? this.#renderRewritten(versions, result.kept) : this.#renderRows(versions, result)}
        ${result.kind === 'amendment' && result.rows.length > 0 ? this.#renderUnplaced(versions, result.unplaced) : nothing}
      </section>
    `;
  }

  #renderRows(versions: NonNullable<FoundChanges['versions']>, { kind, rows }: VersionComparison) {
    const { t } = this.i18n;
    const isAmendment = kind === 'amendment';
    if (isAmendment && rows.length === 0)
      return html`<p class="summary" part="summary">${t.text('changesNotByClause')}</p>`;
    const summary = isAmendment
      ? t.text('changesAmendment')
      : t.text('changesSummary', { old: versions.old.clauses.length, next: versions.new.clauses.length });
    return html`
      <p class="summary" part="summary">${summary}${this.#renderCounts(comparisonCounts(rows))}</p>
      <p class="small muted">${prose(t.text('changesNote'))}</p>
      ${guard([rows, this.unfolded, this.width, this.policyUrl, this.i18n.locale], () =>
        renderComparison(comparisonRows(rows), {
          i18n: this.i18n,
          isWide: this.width !== 'narrow',
          href: (side, anchor) => this.policyHref(versions[side].policy.id, anchor),
          unfolded: this.unfolded,
          unfold: this.#unfold,
        }),
      )}
      ${this.unfolded.size > 0 ? html`<button type="button" class="btn" @click=${this.#foldAll}>${icon(icons.chevronUp)}${t.text('changesHideSame')}</button>` : nothing}
    `;
  }

  /** One sentence, since marks on nearly every word would be useless; the new text can be unfolded. */
  #renderRewritten({ old, new: next }: NonNullable<FoundChanges['versions']>, kept: number) {
    const { t } = this.i18n;
    return html`
      <p class="summary" part="summary">${t.text('changesRewritten', { old: old.clauses.length, kept })}</p>
      <details class="new-text">
        <summary>${t.text('changesNewText', { count: next.clauses.length })}</summary>
        <ul class="clauses" part="clauses">${next.clauses.map((clause) => this.#renderClause(next, clause))}</ul>
      </details>
    `;
  }

  #renderUnplaced({ new: next }: NonNullable<FoundChanges['versions']>, unplaced: readonly FlatClause[]) {
    if (unplaced.length === 0) return nothing;
    return html`
      <p class="summary" part="summary">${this.i18n.t.text('changesUnplaced')}</p>
      <ul class="clauses" part="clauses">${unplaced.map((clause) => this.#renderClause(next, clause))}</ul>
    `;
  }

  #renderClause({ policy }: Version, clause: FlatClause) {
    const href = clause.anchor === '' ? undefined : this.policyHref(policy.id, clause.anchor);
    const name = clause.label === '' ? (clause.title ?? '') : clause.label;
    return html`
      <li lang="zh-CN">${href === undefined ? html`<span class="clause-name">${name}</span>` : html`<a class="clause-name" href=${href}>${name}</a>`} ${clauseWords(clause)}</li>
    `;
  }

  #renderVersion({ policy }: Version, name: string) {
    const href = this.policyHref(policy.id) ?? safeHref(policy.url);
    return html`
      <div class="version" part="version">
        <span class="small muted">${name}</span>
        <span class="version-title" part="version-title">${href === undefined ? feedText(headline(policy.title)) : html`<a class="alone" lang="zh-CN" href=${href}>${headline(policy.title)}</a>`}</span>
        <span class="small muted">${docno(policy.documentNumber)} <span class="date">${this.i18n.format.date(dayOf(policy))}</span></span>
      </div>
    `;
  }

  #renderCounts(counts: ComparisonCounts) {
    const kinds = (['changed', 'moved', 'added', 'removed', 'same'] as const).filter(
      (kind) => counts[kind] > 0,
    );
    const { t } = this.i18n;
    return kinds.map(
      (kind) => html`<span class="count">${t.text(`changesCount.${kind}`, { count: counts[kind] })}</span>`,
    );
  }

  #compare(versions: NonNullable<FoundChanges['versions']>): VersionComparison {
    if (this.#compared?.of !== versions) {
      const text = ({ policy, clauses }: Version) => ({ title: policy.title, clauses });
      this.#compared = { of: versions, result: compareVersions(text(versions.old), text(versions.new)) };
    }
    return this.#compared.result;
  }

  readonly #unfold = async (anchor: string): Promise<void> => {
    this.unfolded = new Set([...this.unfolded, anchor]);
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-first="${CSS.escape(anchor)}"]`);
    row?.focus({ preventScroll: true });
  };

  readonly #foldAll = async (): Promise<void> => {
    this.unfolded = new Set();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.run')?.focus();
  };
}

const dayOf = ({ issuedOn, publishedOn }: Policy) => issuedOn ?? publishedOn;
