import { html } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';

/** The buttons that copy links of clauses are a single tab stop; arrows, Home and End move between them. */
export function moveAmongTools(event: KeyboardEvent): void {
  const button = (event.target as Element).closest<HTMLElement>('.anchor');
  if (button === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = toolsIn(event.currentTarget as Element);
  const at = all.indexOf(button);
  const targets: Partial<Record<string, HTMLElement | undefined>> = {
    ArrowDown: all[at + 1],
    ArrowUp: all[at - 1],
    Home: all[0],
    End: all[all.length - 1],
  };
  const next = targets[event.key];
  if (next === undefined) return;
  event.preventDefault();
  setStop(all, next);
  next.focus();
}

/** Chooses the tab stop: the button of the highlighted clause, else the previous one, else the first. */
export function keepOneStop(root: ParentNode): void {
  const all = toolsIn(root);
  const shown = root.querySelector<HTMLElement>('.cl.is-target .anchor');
  setStop(all, shown ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0]);
}

const toolsIn = (root: ParentNode) => Array.from(root.querySelectorAll<HTMLElement>('.anchor'));

function setStop(all: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const button of all) button.tabIndex = button === stop ? 0 : -1;
}

/** The button that copies the link of a clause. */
export function renderClauseTool(name: string, isCopied: boolean, copy: () => void) {
  return html`
    <button type="button" class="anchor" part="anchor" tabindex="-1" aria-keyshortcuts="ArrowUp ArrowDown" aria-label=${name} title=${name} @click=${copy}>
      ${icon(isCopied ? icons.check : icons.link)}
    </button>
  `;
}
