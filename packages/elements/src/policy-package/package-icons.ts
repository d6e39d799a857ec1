import { svg } from 'lit';
import type { IconDrawing } from '../internal/icons.js';

/** Icons that only the finder uses. */
export const question: IconDrawing = () =>
  svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.5 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.6v.2"/>`;
export const cross: IconDrawing = () =>
  svg`<circle cx="12" cy="12" r="8.5"/><path d="m8.8 8.8 6.4 6.4M15.2 8.8l-6.4 6.4"/>`;
export const office: IconDrawing = () =>
  svg`<path d="M4.5 19.5h15M6.5 19.5v-11l5.5-4 5.5 4v11M10 19.5v-4.5h4v4.5M10 10.5h4"/>`;
export const plus: IconDrawing = () => svg`<path d="M12 5v14M5 12h14"/>`;
export const order: IconDrawing = () =>
  svg`<path d="M6 3.5h12v17l-3-2-3 2-3-2-3 2z"/><path d="M9.5 8.5h5M9.5 12h5"/>`;
export const lock: IconDrawing = () =>
  svg`<path d="M6 10.5h12v9H6z"/><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2"/>`;

const coin: IconDrawing = () =>
  svg`<circle cx="12" cy="12" r="8.5"/><path d="m8.8 7.5 3.2 4.3 3.2-4.3M12 11.8V17M9.2 12.6h5.6M9.2 14.8h5.6"/>`;
const receipt: IconDrawing = () =>
  svg`<path d="M6 3.5h12v17l-2.4-1.6-2.4 1.6-2.4-1.6-2.4 1.6L6 20.5z"/><path d="m9 13.5 6-6M9.3 8h.2M14.5 13h.2"/>`;
const bank: IconDrawing = () =>
  svg`<path d="M4 9.5 12 4.5l8 5zM4.5 19.5h15M6.5 9.5v7.5M10.2 9.5v7.5M13.8 9.5v7.5M17.5 9.5v7.5"/>`;
const factory: IconDrawing = () =>
  svg`<path d="M4 19.5v-9l5 3v-3l5 3V4.5h4l2 15z"/><path d="M8 16.5h2M13 16.5h2"/>`;
const people: IconDrawing = () =>
  svg`<circle cx="9" cy="8" r="3.2"/><path d="M3.5 19.5c.4-3.6 2.5-5.5 5.5-5.5s5.1 1.9 5.5 5.5M15.5 5.2a3.2 3.2 0 0 1 0 5.6M17 14.3c2 .6 3.2 2.4 3.5 5.2"/>`;
const chart: IconDrawing = () => svg`<path d="M4.5 19.5h15M7 16v-4M11 16V8.5M15 16v-5.5M19 16V6"/>`;
const bulb: IconDrawing = () => svg`<path d="M9 16.5a6 6 0 1 1 6 0v2.5H9zM10 21.5h4"/>`;
const rocket: IconDrawing = () =>
  svg`<path d="M12 3.5c3.5 2.6 4.8 6.4 4.3 10.8H7.7C7.2 9.9 8.5 6.1 12 3.5zM7.7 11l-3 3.8 3 .7M16.3 11l3 3.8-3 .7M10 17.5v3M14 17.5v3"/><circle cx="12" cy="9.5" r="1.4"/>`;
const cap: IconDrawing = () =>
  svg`<path d="m3.5 9.5 8.5-4.5 8.5 4.5-8.5 4.5z"/><path d="M7 11.5v5c3 2 7 2 10 0v-5M20.5 9.5v5"/>`;
const umbrella: IconDrawing = () =>
  svg`<path d="M4 12.5a8 8 0 0 1 16 0zM12 4.5v-1M12 12.5v5.5a2 2 0 0 0 4 0"/>`;
const leaf: IconDrawing = () =>
  svg`<path d="M5.5 18.5C4 10.5 9 5 19.5 5c.5 9.5-4.5 14.5-12 13M5.5 18.5c1.8-4.5 4.5-7 8.5-9"/>`;
const sprout: IconDrawing = () =>
  svg`<path d="M12 20v-9M12 13.5c-4.5 0-6.5-2-7-6.5 4.5 0 7 2 7 6.5zM12 11c0-4 2-6 7-6.5 0 4.5-2.5 6.5-7 6.5z"/>`;
const house: IconDrawing = () => svg`<path d="M4.5 11.5 12 4.5l7.5 7M6.5 10v9.5h11V10M10 19.5v-5.5h4v5.5"/>`;
const heart: IconDrawing = () =>
  svg`<path d="M12 19.5c-5-3.7-8-6.7-8-10.3 0-4.7 6-5.7 8-1.7 2-4 8-3 8 1.7 0 3.6-3 6.6-8 10.3z"/>`;
const card: IconDrawing = () => svg`<path d="M3.5 6.5h17v11h-17zM6.5 10.5h5M6.5 13.5h3M14 13.5h3.5"/>`;
const bag: IconDrawing = () => svg`<path d="M5.5 8.5h13l1 11h-15zM9 8.5V7a3 3 0 0 1 6 0v1.5"/>`;

const drawings: Readonly<Record<string, IconDrawing>> = {
  funding: coin,
  tax: receipt,
  finance: bank,
  land: factory,
  talent: people,
  market: chart,
  innovation: bulb,
  employment: people,
  training: cap,
  startup: rocket,
  socialInsurance: umbrella,
  medical: heart,
  education: cap,
  housing: house,
  assistance: heart,
  eldercare: heart,
  agriculture: sprout,
  environment: leaf,
  registration: card,
  consumption: bag,
};

/** The icon of a need; the icon of an order for unknown needs. */
export const needIcon = (need: string): IconDrawing => drawings[need] ?? order;
