import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { phoneLinks } from '../internal/phone.js';
import * as packageIcons from './package-icons.js';
import { type View, views } from './place.js';

/** The three steps; the reader can go to each at any time. */
export function renderSteps(current: View, go: (view: View) => void, { t }: LocalizeController) {
  return html`
    <nav class="steps no-print" aria-label=${t.text('packageStepsLabel')} part="steps">
      <ol role="list">
        ${views.map(
          (view, index) => html`
            <li>
              <button type="button" class="step" aria-current=${view === current ? 'step' : nothing} @click=${() => go(view)}>
                <span class="step-number num">${index + 1}</span>${t.term('packageView', view)}
              </button>
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
}

export const verdicts = ['eligible', 'possible', 'ineligible'] as const;
export type Verdict = (typeof verdicts)[number];
export type VerdictCounts = Readonly<Record<Verdict, number>>;

const verdictIcons = {
  eligible: icons.checkCircle,
  possible: packageIcons.question,
  ineligible: packageIcons.cross,
};

/** 符合 / 可能符合 / 不符合 with their numbers. Arrow keys move between them. */
export function renderTabs(
  current: Verdict,
  counts: VerdictCounts,
  show: (verdict: Verdict) => void,
  { t }: LocalizeController,
) {
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = verdicts[verdicts.indexOf(current) + (step ?? 0)];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    show(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${t.text('packageResults')} part="tabs" @keydown=${onKey}>
      ${verdicts.map((verdict) => {
        const isCurrent = verdict === current;
        return html`
          <button type="button" class="tab tab--${verdict}" role="tab" id="tab-${verdict}" aria-selected=${isCurrent ? 'true' : 'false'} aria-controls="list" tabindex=${isCurrent ? 0 : -1} @click=${() => show(verdict)}>
            ${icon(verdictIcons[verdict])}<span>${t.term('packageVerdict', verdict)}</span> <b class="num">${counts[verdict]}</b>
          </button>
        `;
      })}
    </div>
  `;
}

/** Telephone number to call if nothing fits. */
export function hotlineWords(
  hotline: { readonly phone: string; readonly name?: string | undefined } | undefined,
  { t }: LocalizeController,
): unknown {
  if (hotline === undefined) return nothing;
  const phone = phoneLinks(hotline.phone);
  const { name } = hotline;
  return name === undefined
    ? t.parts('packageHotlinePlain', { phone })
    : t.parts('packageHotline', { phone, name: html`<span lang="zh-CN">${name}</span>` });
}
