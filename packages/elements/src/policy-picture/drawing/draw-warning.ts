import type { Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { prose } from '../../internal/typography/typeset.js';
import type { PieceView } from './picture-view.js';

/** A warning at the top if the policy is not in force today, so that an outdated picture is marked. */
export function drawWarning(
  policy: Policy | undefined,
  validity: string | undefined,
  { i18n: { t, format } }: PieceView,
) {
  if (policy === undefined || validity === undefined || validity === 'inForce') return nothing;
  const words =
    validity === 'pending' && policy.effectiveOn !== undefined
      ? t.text('picturePending', { date: format.date(policy.effectiveOn) })
      : t.term('pictureValidity', validity);
  return html`<p class="warning" part="warning">${icon(icons.alert)}<span>${prose(words)}</span></p>`;
}
