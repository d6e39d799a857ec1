import { html, nothing, svg } from 'lit';

/** A share in per cent, as SVG and CSS write it. */
export const percent = (value: number, of: number) => `${((value / of) * 100).toFixed(2)}%`;

/** A bar from zero; its number is beside it. `from` is where it was before. */
export function bar(value: number, max: number, from?: number) {
  return html`
    <svg class="bar" aria-hidden="true"
      ><rect class="track" width="100%" height="100%" /><rect class="value" width=${percent(Math.max(value, max * 0.006), max)} height="100%" />${
        from === undefined
          ? nothing
          : svg`<rect class="before" width=${percent(Math.min(from, value), max)} height="100%"/>`
      }</svg>
  `;
}
