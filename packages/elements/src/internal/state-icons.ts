import { svg } from 'lit';
import type { IconDrawing } from './icons.js';

/** Icons of states, for notes and messages: a separate module, since a page without errors needs none. */
export const ban: IconDrawing = () => svg`<circle cx="12" cy="12" r="8.5"/><path d="m6.2 6.2 11.6 11.6"/>`;
export const info: IconDrawing = () => svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.8v.2"/>`;
export const wait: IconDrawing = () => svg`<path d="M20.5 12A8.5 8.5 0 1 1 12 3.5"/>`;
export const shield: IconDrawing = () =>
  svg`<path d="M12 3.5 5 6v5.5c0 4.2 2.8 7.3 7 9 4.2-1.7 7-4.8 7-9V6z"/><path d="m8.8 11.8 2.3 2.3 4.2-4.5"/>`;
