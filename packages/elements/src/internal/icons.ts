import { html, svg } from 'lit';

/** Line icons on a 24 px grid, drawn for this library; the base styles give stroke and size. */
const drawings = {
  search: svg`<circle cx="10.8" cy="10.8" r="6.3"/><path d="m15.5 15.5 4.8 4.8"/>`,
  clear: svg`<path d="m6.5 6.5 11 11M17.5 6.5l-11 11"/>`,
  filter: svg`<path d="M4 6.5h16M7 12h10M10 17.5h4"/>`,
  chevronDown: svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>`,
  chevronUp: svg`<path d="M6.5 14.5 12 9l5.5 5.5"/>`,
  chevronLeft: svg`<path d="M14.5 6.5 9 12l5.5 5.5"/>`,
  chevronRight: svg`<path d="m9.5 6.500 5.500 5.500-5.500 5.500"/>`,
  link: svg`<path d="M10.3 13.7a4 4 0 0 0 5.700 0l2.900-2.900a4 4 0 0 0-5.700-5.700l-1.100 1.100"/><path d="M13.7 10.300a4 4 0 0 0-5.700 0l-2.900 2.900a4 4 0 0 0 5.700 5.700l1.100-1.100"/>`,
  external: svg`<path d="M13.500 5H19v5.500M19 5l-8 8M10 6H5v13h13v-5"/>`,
  table: svg`<path d="M4 5.500h16v13H4zM4 10h16M4 14.300h16M10 5.500v13"/>`,
  print: svg`<path d="M7 9V4.500h10V9M7 16.500H4.500V9h15v7.500H17"/><path d="M7 14h10v5.500H7z"/>`,
  download: svg`<path d="M12 4.500v10.500M7.500 11l4.500 4.500 4.500-4.500M5 19.500h14"/>`,
  quote: svg`<path d="M10 7.500c-3 .8-4.500 2.700-4.500 5.500v3.500H10V12H7.700M18.500 7.500c-3 .8-4.500 2.700-4.500 5.500v3.500h4.500V12h-2.300"/>`,
  volume: svg`<path d="M4.500 9.500v5H8l4.500 4v-13l-4.500 4zM15.500 9.200a4 4 0 0 1 0 5.600M18 6.700a7.500 7.500 0 0 1 0 10.600"/>`,
  play: svg`<path d="M8 5.500v13l10.500-6.500z"/>`,
  stop: svg`<path d="M7 7h10v10H7z"/>`,
  checkCircle: svg`<circle cx="12" cy="12" r="8.500"/><path d="m8.200 12.300 2.700 2.700 5-5.300"/>`,
  check: svg`<path d="m5.500 12.500 4.300 4.300 8.700-9.300"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 7.200V12l3.200 2"/>`,
  ban: svg`<circle cx="12" cy="12" r="8.500"/><path d="m6.200 6.200 11.600 11.600"/>`,
  pencil: svg`<path d="M5 19h3.500L19 8.500 15.500 5 5 15.500z"/><path d="m13.200 7.300 3.500 3.500"/>`,
  book: svg`<path d="M12 6.700C10 5.200 7.200 4.700 4 4.800v13.300c3.200-.1 6 .4 8 1.900 2-1.500 4.800-2 8-1.900V4.800c-3.200-.1-6 .4-8 1.900zM12 6.700V20"/>`,
  chat: svg`<path d="M4 5h16v11h-7.700L8 20v-4H4z"/><path d="M8 9.200h8M8 12.300h5"/>`,
  briefcase: svg`<path d="M4.500 9h15v10.500h-15zM9 9V5.500h6V9M4.500 13.700h15"/>`,
  alert: svg`<path d="M12 4.500 3.500 19.500h17z"/><path d="M12 10v4.500M12 17v.2"/>`,
  info: svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 11v5.500M12 7.800v.2"/>`,
  offline: svg`<path d="M8 18.500h9.500a3.700 3.700 0 0 0 2-6.800M16.700 9.700a5.300 5.300 0 0 0-7.400-3M7.500 9.500A4.600 4.600 0 0 0 6.500 18.300M4.500 4.500l15 15"/>`,
  list: svg`<path d="M9 6.500h11M9 12h11M9 17.500h11M4.500 6.500h.2M4.500 12h.2M4.500 17.500h.2"/>`,
  document: svg`<path d="M6.500 3.500h7.500l4 4v13H6.500z"/><path d="M13.500 3.500V8H18M9.500 12.300h5.500M9.500 16h5.500"/>`,
  tag: svg`<path d="M4.500 4.500h7.300l8 8-7.300 7.300-8-8z"/><path d="M8.500 8.500h.2"/>`,
  hash: svg`<path d="M9.500 4.500 7.500 19.500M16.500 4.500l-2 15M5 9.500h15M4 14.500h15"/>`,
  wait: svg`<path d="M20.500 12A8.500 8.500 0 1 1 12 3.500"/>`,
  shield: svg`<path d="M12 3.500 5 6v5.500c0 4.200 2.800 7.300 7 9 4.200-1.700 7-4.800 7-9V6z"/><path d="m8.800 11.800 2.300 2.300 4.200-4.500"/>`,
  phone: svg`<path d="M5 4.500h4l1.700 4.300-2.200 1.700a12 12 0 0 0 5 5l1.700-2.200 4.300 1.700v4C11.500 19.500 4.500 12.500 5 4.500z"/>`,
  arrowLeft: svg`<path d="M19.500 12h-15M10.500 6l-6 6 6 6"/>`,
} as const;

export type IconName = keyof typeof drawings;

/** An icon beside words; it says nothing of its own to a screen reader. */
export function icon(name: IconName) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`;
}
