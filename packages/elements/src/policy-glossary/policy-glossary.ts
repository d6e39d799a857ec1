import type { Feed, FeedGroup } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { clauseLink } from '../internal/clause-link.js';
import { filledAddress } from '../internal/companions.js';
import { feedText } from '../internal/feed-text.js';
import { findRecord } from '../internal/find-record.js';
import { heading } from '../internal/heading.js';
import * as icons from '../internal/icons.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { RecordElement } from '../internal/record-element.js';
import { safeHref } from '../internal/safe-href.js';
import * as kinds from '../internal/settings/kinds.js';
import glossary from '../styles/glossary.styles.js';
import { type GlossaryTerm, loadTerms } from './glossary-terms.js';
import { zhCN as glossaryZhCN } from './messages.zh-CN.js';
import { GlossaryLoadEvent } from './policy-glossary.events.js';
import styles from './policy-glossary.styles.js';
import { renderTermList } from './term-list.js';

interface FoundGlossary {
  readonly policy: Policy;
  readonly terms: readonly GlossaryTerm[];
  readonly feed: Feed;
}

/**
 * 本文名词: the terms of a policy with their meanings and clauses. `<policy-reader>` explains the
 * same terms where they occur in the text.
 *
 * @element policy-glossary
 * @fires {GlossaryLoadEvent} policy-glossary-load - After the terms have been loaded, checked and drawn.
 * @fires {PolicyErrorEvent} policy-error - When the feed or the document could not be loaded; the element shows it as well.
 */
export class PolicyGlossary extends RecordElement<FoundGlossary> {
  static override styles = [RecordElement.styles, glossary, styles];
  static override words = [...RecordElement.words, glossaryZhCN];
  static override place = '24em';

  /** The id of the policy whose terms are listed. */
  @property({ converter: kinds.id() }) policy = '';

  /**
   * Address pattern of an interpretation’s page, with `{id}`; without it, terms do not link to the interpretation that
   * explains them.
   */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  protected override get recordKey(): string {
    return this.policy;
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('glossaryMissing');
  }

  protected override async find(group: FeedGroup, signal: AbortSignal): Promise<FoundGlossary> {
    const { record: policy, feed } = await findRecord(group, 'policy', this.policy, signal);
    return { policy, feed, terms: await loadTerms(group, policy, signal) };
  }

  protected override onLoaded({ policy, terms }: FoundGlossary): void {
    this.dispatchEvent(new GlossaryLoadEvent({ policy: policy.id, terms: terms.map(({ term }) => term) }));
  }

  protected override renderRecord({ policy, terms, feed }: FoundGlossary) {
    const { t } = this.i18n;
    const href = this.policyHref(policy.id) ?? safeHref(policy.url);
    if (terms.length === 0) {
      return renderMessagePanel({
        icon: icons.book,
        title: t.text('glossaryNone'),
        text: [],
        headingLevel: this.headingLevel,
        actions:
          href === undefined
            ? []
            : [html`<a class="btn" href=${href}>${t.text('interpretationFullText')}</a>`],
      });
    }
    const policies = new Map([[policy.id, policy]]);
    return html`
      ${this.renderFeedNote([feed])}
      ${heading(this.headingLevel, t.text('glossaryTitle'), 'list-title')}
      <p class="small muted">${href === undefined ? feedText(policy.title) : html`<a class="alone" lang="zh-CN" href=${href}>${policy.title}</a>`}</p>
      ${renderTermList(terms, {
        i18n: this.i18n,
        source: ({ clause }) =>
          clause === undefined
            ? nothing
            : clauseLink(clause, {
                i18n: this.i18n,
                policies,
                policy: policy.id,
                policyHref: (id, anchor) => this.policyHref(id, anchor),
              }),
        interpretationHref: (id) => filledAddress(this.interpretationUrl, id),
      })}
    `;
  }
}
