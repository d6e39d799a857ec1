import type { ElementProfile, Interpretation } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { feedText, langOf } from '../internal/feed-text.js';
import { safeHref } from '../internal/safe-href.js';
import type { InterpretationView } from './interpretation-view.js';

/** Publisher and date, reviewers, and the link to the original. */
export function renderByline(
  { issuers, publishedOn, review, url }: Interpretation,
  view: InterpretationView,
) {
  const { t, format } = view.i18n;
  const address = url && safeHref(view.feed.resolve(url));
  return html`
    <p class="byline small muted">
      <span class="fact" lang="zh-CN">${format.list(issuers)}</span><span class="fact nb">${t.text('interpretationPublished', { date: format.date(publishedOn) })}</span>
      ${review === undefined ? nothing : html`<span class="fact">${t.parts('interpretationReviewed', { by: feedText(review.by), date: format.date(review.on) })}</span>`}
      ${address ? html`<a class="fact alone" href=${address}>${t.text('interpretationSource')}</a>` : nothing}
    </p>
  `;
}

/** 三同步: the dates on which policy and interpretation were drafted, approved and published, with the city’s labels. */
export function renderSynchrony(
  { synchrony, policies: ids, publishedOn }: Interpretation,
  profile: ElementProfile | undefined,
  { i18n, policies }: InterpretationView,
) {
  if (synchrony === undefined) return nothing;
  const { t, format, locale } = i18n;
  const { draftedOn, approvedOn, releasedOn, policyDraftedOn, policyApprovedOn } = synchrony;
  const policyReleasedOn = policies.get(ids[0] ?? '')?.publishedOn;
  const [draft, approval, release] =
    (locale === 'zh-CN' ? profile?.synchronyLabels : undefined) ??
    (['synchronyDraft', 'synchronyApproval', 'synchronyRelease'] as const).map((key) => t.text(key));
  const rows = [
    [draft, policyDraftedOn, draftedOn],
    [approval, policyApprovedOn, approvedOn],
    [release, policyReleasedOn, releasedOn ?? publishedOn],
  ] as const;
  return html`
    <table class="synchrony small" part="synchrony">
      <caption>${t.text('interpretationSynchrony')}</caption>
      <thead><tr><td></td><th scope="col">${t.text('synchronyPolicy')}</th><th scope="col">${t.text('synchronyInterpretation')}</th></tr></thead>
      <tbody>
        ${rows.map(
          ([name, ofPolicy, own]) => html`
            <tr>
              <th scope="row" lang=${langOf(name ?? '')}>${name}</th>
              ${[ofPolicy, own].map((day) => html`<td class="date">${day === undefined ? t.text('synchronyUnknown') : breakable(format.date(day))}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** If the space is narrow, a date may break after its year. */
function breakable(date: string) {
  const afterYear = /^\d{4}[\u4e00-\u9fff]/.exec(date)?.[0].length ?? 0;
  return html`${date.slice(0, afterYear)}<wbr>${date.slice(afterYear)}`;
}
