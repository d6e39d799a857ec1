import { html, svg } from 'lit';
import { percent } from './bar.js';

/** A column whose height follows its width, which the styles give: few columns are broad, many are slender. */
export function column(value: number, max: number, count: number) {
  const height = (Math.max(0.01, value / max) * (count > 3 ? 240 : 120)).toFixed(1);
  return html`<svg class="column" viewBox="0 0 100 ${height}" aria-hidden="true"><rect class="value" width="100" height=${height} /></svg>`;
}

/** One bar cut into shares; `name` says them all, since the pieces carry no words. */
export function stack(values: readonly number[], name: string) {
  const sum = values.reduce((total, value) => total + value, 0);
  let at = 0;
  const pieces = values.map((value, index) => {
    const x = at;
    at += value;
    return svg`<rect class="part${index}" x=${percent(x, sum)} width=${percent(value, sum)} height="100%"/>`;
  });
  return html`<svg class="stack" role="img" aria-label=${name}>${pieces}</svg>`;
}
