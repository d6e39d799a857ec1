import { html, svg } from 'lit';

/**
 * Icons that differ by shape and not only by colour: a disc for do, a diamond for do not, a square for note, a box to
 * tick.
 */
const marks = {
  do: svg`<circle class="yes" cx="12" cy="12" r="11"/><path d="m6.8 12.4 3.5 3.5 7-7.6"/>`,
  dont: svg`<path class="no" d="m12 1 11 11-11 11L1 12z"/><path d="m8.5 8.5 7 7m0-7-7 7"/>`,
  note: svg`<path class="hint" d="M3 3h18v18H3z"/><path d="M12 6.5v7M12 16.8v.4"/>`,
  box: svg`<path class="box" d="M2.5 2.5h19v19h-19z"/><path class="tick" d="m6.8 12.4 3.5 3.5 7-7.6"/>`,
} as const;

export type SignName = keyof typeof marks;

/** An icon beside an item; the text has the same information. */
export function sign(name: SignName) {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${marks[name]}</svg>`;
}
