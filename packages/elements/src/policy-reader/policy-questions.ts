import type { Policy } from '@mingce/schema/types';
import { html } from 'lit';
import { companionItem, filledAddress } from '../internal/companions.js';
import { type ElementFold, elementFold } from '../internal/element-fold.js';
import { loadAnswering, loadGuiding } from '../internal/lazy-elements.js';
import type { CompanionsView } from '../internal/policy-companions.js';

export interface PolicyQuestionsView extends Pick<CompanionsView, 'i18n' | 'headingLevel' | 'feed'> {
  readonly patterns: { readonly guide: string };
  /** Attributes that unfolded elements inherit from this one. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  /** Further attributes of the element for questions; `undefined` if questions are not offered. */
  readonly asking: Readonly<Record<string, string>> | undefined;
}

/** Ways to ask about a policy: a free question, if the feed has answers, and its guides step by step. */
export function policyQuestions({ id, links }: Policy, view: PolicyQuestionsView): readonly unknown[] {
  return [...askItem(id, view), ...(links?.guides ?? []).map((guide) => guideItem(guide, view))];
}

/** Questions about the policy, asked and answered here. */
function askItem(policy: string, view: PolicyQuestionsView) {
  const { asking, feed, i18n } = view;
  if (asking === undefined || feed.manifest.search?.packs.answers === undefined) return [];
  const attributes = { ...asking, policy, 'url-state': 'off' };
  const title = i18n.t.text('readerAsk');
  return [unfolding({ tag: 'policy-qa', attributes, title, load: loadAnswering }, view)];
}

/** A link to a guide's page on the site; without one, the guide unfolds here. */
function guideItem({ id, title }: { id: string; title: string }, view: PolicyQuestionsView) {
  const fact = view.i18n.t.text('readerGuide');
  const address = filledAddress(view.patterns.guide, id);
  return address === undefined
    ? unfolding({ tag: 'policy-guide', attributes: { guide: id }, title, fact, load: loadGuiding }, view)
    : companionItem(title, address, fact);
}

function unfolding(fold: ElementFold, { inherited, headingLevel }: PolicyQuestionsView) {
  const attributes = { ...inherited, 'heading-level': String(headingLevel + 1), ...fold.attributes };
  return html`<li>${elementFold({ ...fold, attributes })}</li>`;
}
