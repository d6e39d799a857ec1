import { completenessOf, type ElementPresence } from '@mingce/schema/completeness';
import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import * as stateIcons from '../internal/state-icons.js';
import type { ShownInterpretation } from './load-interpretations.js';

export interface CompletenessView {
  readonly i18n: LocalizeController;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Number of present required elements; their list can be unfolded. */
export function renderCompleteness({ interpretation, profile }: ShownInterpretation, view: CompletenessView) {
  const found = completenessOf(interpretation, profile);
  if (found === undefined) return nothing;
  const { t } = view.i18n;
  const { required, recommended, elements } = found;
  const isComplete = required.present === required.all;
  const shares = [
    required.all > 0 ? t.text('completenessRequired', { ...required }) : undefined,
    recommended.all > 0 ? t.text('completenessRecommended', { ...recommended }) : undefined,
  ].filter((share) => share !== undefined);
  return html`
    <div class="completeness" part="completeness">
      <button type="button" class="completeness-button small" aria-expanded=${view.isOpen} @click=${view.toggle}>
        <span class="badge ${isComplete ? 'badge--ok' : 'badge--warn'}">${icon(isComplete ? icons.checkCircle : stateIcons.info)}${t.text('completenessTitle')}</span>
        <span class="num">${shares.join(' · ')}</span>
        <span class="sr">${t.text('completenessShow')}</span>
        ${icon(view.isOpen ? icons.chevronUp : icons.chevronDown)}
      </button>
      ${view.isOpen ? html`<ul class="presence small">${elements.map((one) => renderPresence(one, view.i18n))}</ul>` : nothing}
    </div>
  `;
}

function renderPresence(
  { element, label, level, isPresent }: ElementPresence,
  { t, locale }: LocalizeController,
) {
  const name = label !== undefined && locale === 'zh-CN' ? label : t.term('element', element);
  return html`
    <li class=${isPresent ? 'is-present' : 'is-absent'}>
      ${icon(isPresent ? icons.check : icons.clear)}
      <span>${name}</span>
      <span class="muted">${`${t.term('elementLevel', level)} · ${t.text(isPresent ? 'elementPresent' : 'elementAbsent')}`}</span>
    </li>
  `;
}
