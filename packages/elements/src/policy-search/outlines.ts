import { html } from 'lit';

/** Outlines of results that are still to come. */
export function renderOutlines() {
  const outline = html`
    <div class="r" part="outline" aria-hidden="true">
      <span class="sk sk--title sk--most"></span><span class="sk sk--half"></span><span class="sk"></span><span class="sk sk--most"></span>
    </div>
  `;
  return [outline, outline, outline];
}
