import { html, nothing, svg } from 'lit';

/** A percentage in the notation of SVG and CSS. */
export const percent = (value: number, of: number) => `${((value / of) * 100).toFixed(2)}%`;

/** A bar from zero, with its number beside it. `from` is the former value. */
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
