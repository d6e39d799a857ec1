import { needLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { labelOf } from '../../internal/label.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { needIcon } from '../package-icons.js';
import type { Choice } from './filters.js';

export interface NeedsView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly toggle: (need: string) => void;
}

/** 想办哪类事: the needs, each with its number of items; several can be chosen. */
export function renderNeeds({ i18n, headingLevel, choices, chosen, toggle }: NeedsView) {
  const { t, locale } = i18n;
  // A need without items is not offered; a chosen one can always be cleared.
  const offered = choices.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (offered.length === 0) return nothing;
  return html`
    <section class="needs no-print" aria-labelledby="needs-title">
      <div class="needs-head">
        ${heading(headingLevel, t.text('packageNeedsTitle'), 'part-title', undefined, { id: 'needs-title' })}
        <span class="small muted">${t.text('packageNeedsHint')}</span>
      </div>
      <ul class="needs-grid" role="list">
        ${offered.map(({ value, count }) => {
          const isChosen = chosen.includes(value);
          return html`
            <li>
              <button type="button" class="need" part="need" aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => toggle(value)}>
                ${icon(needIcon(value))}
                <span><span class="need-name">${labelOf(needLabels, value, locale)}</span><span class="small muted num">${t.text('packageCount', { count })}</span></span>
                ${isChosen ? icon(icons.check) : nothing}
              </button>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
