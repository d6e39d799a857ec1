import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';

/** The page numbers to show: the ends, the current page and its neighbours; `0` marks a gap. */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => pages <= 7 || number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return shown.flatMap((number, index) =>
    index > 0 && number - (shown[index - 1] ?? 0) > 1 ? [0, number] : [number],
  );
}

/** Previous, numbers, next; in a narrow container two halves and the place in words. */
export function renderPaging(
  { page, pages, narrow }: { page: number; pages: number; narrow: boolean },
  { t }: LocalizeController,
  go: (page: number) => void,
) {
  if (pages <= 1) return nothing;
  const step = (to: number, direction: 'prev' | 'next') => {
    const possible = to >= 1 && to <= pages;
    return html`
      <button
        type="button"
        class="btn ${direction}"
        aria-disabled=${possible ? 'false' : 'true'}
        @click=${() => possible && go(to)}
      >
        ${direction === 'prev' ? icon(icons.chevronLeft) : nothing}
        <span>${t.text(direction === 'prev' ? 'searchPrevious' : 'searchNext')}</span>
        ${direction === 'next' ? icon(icons.chevronRight) : nothing}
      </button>
    `;
  };
  const number = (to: number) =>
    to === 0
      ? html`<span class="gap" aria-hidden="true">${'…'}</span>`
      : html`<button
          type="button"
          class="btn"
          aria-label=${t.text('searchPage', { page: to })}
          aria-current=${to === page ? 'page' : nothing}
          @click=${() => to !== page && go(to)}
        >${to}</button>`;
  return html`
    <nav class="pages" aria-label=${t.text('searchPages')}>
      ${step(page - 1, 'prev')}${narrow ? nothing : pageNumbers(page, pages).map(number)}${step(page + 1, 'next')}
      <p class="of">${t.text('searchPageOf', { page, pages })}</p>
    </nav>
  `;
}
