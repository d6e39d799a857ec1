import { type SVGTemplateResult, svg } from 'lit';

/**
 * Line icons on a 24 px grid, drawn for this library; the base styles give stroke and size. Each is a separate export,
 * so that a page loads only those that its elements draw.
 */
export type IconDrawing = () => SVGTemplateResult;

export const search: IconDrawing = () =>
  svg`<circle cx="10.8" cy="10.8" r="6.3"/><path d="m15.5 15.5 4.8 4.8"/>`;
export const clear: IconDrawing = () => svg`<path d="m6.5 6.5 11 11M17.5 6.5l-11 11"/>`;
export const filter: IconDrawing = () => svg`<path d="M4 6.5h16M7 12h10M10 17.5h4"/>`;
export const chevronDown: IconDrawing = () => svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>`;
export const chevronUp: IconDrawing = () => svg`<path d="M6.5 14.5 12 9l5.5 5.5"/>`;
export const chevronLeft: IconDrawing = () => svg`<path d="M14.5 6.5 9 12l5.5 5.5"/>`;
export const chevronRight: IconDrawing = () => svg`<path d="m9.5 6.5 5.5 5.5-5.5 5.5"/>`;
export const link: IconDrawing = () =>
  svg`<path d="M10.3 13.7a4 4 0 0 0 5.7 0l2.9-2.9a4 4 0 0 0-5.7-5.7l-1.1 1.1"/><path d="M13.7 10.3a4 4 0 0 0-5.7 0l-2.9 2.9a4 4 0 0 0 5.7 5.7l1.1-1.1"/>`;
export const external: IconDrawing = () => svg`<path d="M13.5 5H19v5.5M19 5l-8 8M10 6H5v13h13v-5"/>`;
export const table: IconDrawing = () => svg`<path d="M4 5.5h16v13H4zM4 10h16M4 14.3h16M10 5.5v13"/>`;
export const print: IconDrawing = () =>
  svg`<path d="M7 9V4.5h10V9M7 16.5H4.5V9h15v7.5H17"/><path d="M7 14h10v5.5H7z"/>`;
export const download: IconDrawing = () => svg`<path d="M12 4.5v10.5M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14"/>`;
export const quote: IconDrawing = () =>
  svg`<path d="M10 7.5c-3 .8-4.5 2.7-4.5 5.5v3.5H10V12H7.7M18.5 7.5c-3 .8-4.5 2.7-4.5 5.5v3.5h4.5V12h-2.3"/>`;
export const volume: IconDrawing = () =>
  svg`<path d="M4.5 9.5v5H8l4.5 4v-13l-4.5 4zM15.5 9.2a4 4 0 0 1 0 5.6M18 6.7a7.5 7.5 0 0 1 0 10.6"/>`;
export const play: IconDrawing = () => svg`<path d="M8 5.5v13l10.5-6.5z"/>`;
export const stop: IconDrawing = () => svg`<path d="M7 7h10v10H7z"/>`;
export const checkCircle: IconDrawing = () =>
  svg`<circle cx="12" cy="12" r="8.5"/><path d="m8.2 12.3 2.7 2.7 5-5.3"/>`;
export const check: IconDrawing = () => svg`<path d="m5.5 12.5 4.3 4.3 8.7-9.3"/>`;
export const clock: IconDrawing = () => svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.2V12l3.2 2"/>`;
export const pencil: IconDrawing = () =>
  svg`<path d="M5 19h3.5L19 8.5 15.5 5 5 15.5z"/><path d="m13.2 7.3 3.5 3.5"/>`;
export const book: IconDrawing = () =>
  svg`<path d="M12 6.7C10 5.2 7.2 4.7 4 4.8v13.3c3.2-.1 6 .4 8 1.9 2-1.5 4.8-2 8-1.9V4.8c-3.2-.1-6 .4-8 1.9zM12 6.7V20"/>`;
export const chat: IconDrawing = () =>
  svg`<path d="M4 5h16v11h-7.7L8 20v-4H4z"/><path d="M8 9.2h8M8 12.3h5"/>`;
export const briefcase: IconDrawing = () => svg`<path d="M4.5 9h15v10.5h-15zM9 9V5.5h6V9M4.5 13.7h15"/>`;
export const alert: IconDrawing = () => svg`<path d="M12 4.5 3.5 19.5h17z"/><path d="M12 10v4.5M12 17v.2"/>`;
export const offline: IconDrawing = () =>
  svg`<path d="M8 18.5h9.5a3.7 3.7 0 0 0 2-6.8M16.7 9.7a5.3 5.3 0 0 0-7.4-3M7.5 9.5A4.6 4.6 0 0 0 6.5 18.3M4.5 4.5l15 15"/>`;
export const list: IconDrawing = () =>
  svg`<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.2M4.5 12h.2M4.5 17.5h.2"/>`;
export const document: IconDrawing = () =>
  svg`<path d="M6.5 3.5h7.5l4 4v13H6.5z"/><path d="M13.5 3.5V8H18M9.5 12.3h5.5M9.5 16h5.5"/>`;
export const tag: IconDrawing = () => svg`<path d="M4.5 4.5h7.3l8 8-7.3 7.3-8-8z"/><path d="M8.5 8.5h.2"/>`;
export const hash: IconDrawing = () => svg`<path d="M9.5 4.5 7.5 19.5M16.5 4.5l-2 15M5 9.5h15M4 14.5h15"/>`;
export const phone: IconDrawing = () =>
  svg`<path d="M5 4.5h4l1.7 4.3-2.2 1.7a12 12 0 0 0 5 5l1.7-2.2 4.3 1.7v4C11.5 19.5 4.5 12.5 5 4.5z"/>`;
export const arrowLeft: IconDrawing = () => svg`<path d="M19.5 12h-15M10.5 6l-6 6 6 6"/>`;
