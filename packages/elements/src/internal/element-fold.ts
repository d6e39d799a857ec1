import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { langOf } from './feed-text.js';
import { loadCode } from './part-failure.js';
import { headline } from './typography/typeset.js';

/** Another element that unfolds in place. */
export interface ElementFold {
  readonly tag: string;
  /** Its attributes; those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly title: string;
  /** A further fact; `nothing` if there is none. */
  readonly fact?: unknown;
  /** Fetches its code. */
  readonly load: () => Promise<void>;
}

/** A line that unfolds into another element, which is loaded and created only then. */
export function elementFold(fold: ElementFold) {
  const { title, fact = nothing, tag, attributes } = fold;
  const onToggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) fill(currentTarget, fold);
  };
  // Keyed, so that another fold in the same place does not reuse the unfolded element.
  return html`${repeat(
    [fold],
    () => `${tag} ${JSON.stringify(attributes)}`,
    () => html`
      <details class="record" @toggle=${onToggle}>
        <summary>
          <span class="record-words">
            <span class="companion-name" lang=${langOf(title)}>${headline(title)}</span>
            ${fact === nothing ? nothing : html`<span class="small muted">${fact}</span>`}
          </span>
        </summary>
        <div class="record-body"></div>
      </details>
    `,
  )}`;
}

function fill(details: HTMLDetailsElement, { tag, attributes, load }: ElementFold): void {
  const body = details.querySelector('.record-body');
  if (body === null || body.firstElementChild !== null) return;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== '') element.setAttribute(name, value);
  body.appendChild(element);
  loadCode(() => [element], load);
}
