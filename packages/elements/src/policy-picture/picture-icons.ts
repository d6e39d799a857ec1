import type { Audience } from '@mingce/schema/types';
import { html, svg } from 'lit';

/** Icons of a picture on a 24 px grid: one filled tone behind one line, no text inside. */
const person =
  'M12 4.500a3.300 3.300 0 1 1 0 6.600 3.300 3.300 0 0 1 0-6.600zM5.500 20a6.500 6.500 0 0 1 13 0z';
const drawings = {
  people: [
    'M3 20a5.500 5.500 0 0 1 11 0z',
    'M8.500 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 20a5.500 5.500 0 0 1 11 0zM15 5.500a2.800 2.800 0 0 1 0 5.200M16.500 14.300A5.500 5.500 0 0 1 21 20h-3.500',
  ],
  person: ['M5.500 20a6.500 6.500 0 0 1 13 0z', person],
  factory: [
    'M3 20v-9l5 3v-3l5 3v-3l5 3V4h3v16z',
    'M2.500 20h19M3 20v-9l5 3v-3l5 3v-3l5 3V4h3v16M7 17h2M12 17h2',
  ],
  shop: [
    'M4 10h16v10H4z',
    'M4 10.500V20h16v-9.500M3 9l2-5h14l2 5a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5',
  ],
  sprout: [
    'M12 12c0-4 3-6.500 8-6.500 0 4.500-3 6.500-8 6.500z',
    'M12 20.500V12c0-4 3-6.500 8-6.500 0 4.500-3 6.500-8 6.500M12 15.500c-4.500 0-7-2-7-6 4.500 0 7 2 7 6zM5 20.500h14',
  ],
  cap: [
    'M6.500 11v5c3.500 2.500 7.500 2.500 11 0v-5',
    'M12 5 2.500 9.500 12 14l9.500-4.500zM6.500 11.500v4.800c3.500 2.300 7.500 2.300 11 0v-4.800M21.500 9.500v5.500',
  ],
  medal: [
    'M12 9.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11z',
    'M12 9.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM8.500 10.500 5.500 3.500h4l2.500 6 2.500-6h4l-3 7M12 12.800l.8 1.500 1.700.3-1.200 1.200.3 1.700-1.600-.8-1.600.8.3-1.700-1.200-1.200 1.700-.3z',
  ],
  elder: [
    'M8 21v-7a4 4 0 0 1 8 0v7z',
    'M12 3.500a2.800 2.800 0 1 1 0 5.600 2.800 2.800 0 0 1 0-5.600zM7 21v-6a5 5 0 0 1 9-3M17 21v-7.500a1.600 1.600 0 0 1 3.200 0M12.500 13v8',
  ],
  wheelchair: [
    'M10.500 12a4.500 4.500 0 1 1-2 8.500',
    'M10.500 3.500a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400zM10.500 8.500v6h5l2.500 5h2M10.500 11.500h4.500M8 12.500a4.500 4.500 0 1 0 6.500 5.500',
  ],
  child: [
    'M8.500 13h7L17 20.500H7z',
    'M12 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM9.500 11.500 7 20.500h10l-2.500-9M9.500 12l-4 2.500M14.500 12l4 2.500',
  ],
  heart: [
    'M12 20S4 15 4 9.500A4 4 0 0 1 12 8a4 4 0 0 1 8 1.500C20 15 12 20 12 20z',
    'M12 20S4 15 4 9.500A4 4 0 0 1 12 8a4 4 0 0 1 8 1.500C20 15 12 20 12 20z',
  ],
  home: ['M5 10.500 12 4l7 6.500V20H5z', 'M3 12l9-8 9 8M5.500 10v10h13V10M10 20v-6h4v6'],
  hall: ['M4 10h16v10H4z', 'M3 10l9-6 9 6zM5 10v8M9.700 10v8M14.300 10v8M19 10v8M3 20.500h18'],
  network: ['M9 4.500h6V10H9z', 'M9 4.500h6V10H9zM3 15h5v5H3zM16 15h5v5h-5zM12 10v3M5.500 15v-2h13v2'],
} as const;

const audienceDrawings: Readonly<Record<Audience, keyof typeof drawings>> = {
  enterprise: 'factory',
  individual: 'person',
  selfEmployed: 'shop',
  farmer: 'sprout',
  graduate: 'cap',
  jobseeker: 'people',
  veteran: 'medal',
  returnee: 'home',
  elderly: 'elder',
  disabled: 'wheelchair',
  child: 'child',
  woman: 'person',
  needyFamily: 'heart',
  newResident: 'home',
  institution: 'hall',
  organization: 'network',
};

/** Whom a point concerns, as a sign beside the words that say it. */
export function audienceIcon(audience: Audience | undefined) {
  const known: Readonly<Record<string, keyof typeof drawings>> = audienceDrawings;
  const [tone, line] = drawings[known[audience ?? ''] ?? 'people'];
  return html`<span class="disc"><svg viewBox="0 0 24 24" aria-hidden="true"><path class="tone" d=${tone} /><path d=${line} /></svg></span>`;
}

const marks = {
  do: svg`<circle class="yes" cx="12" cy="12" r="11"/><path d="m6.800 12.400 3.500 3.500 7-7.600"/>`,
  dont: svg`<path class="no" d="m12 1 11 11-11 11L1 12z"/><path d="m8.500 8.500 7 7m0-7-7 7"/>`,
  note: svg`<path class="hint" d="M3 3h18v18H3z"/><path d="M12 6.500v7M12 16.800v.4"/>`,
  box: svg`<path class="box" d="M2.500 2.500h19v19h-19z"/><path class="tick" d="m6.800 12.400 3.500 3.500 7-7.600"/>`,
} as const;

/** Signs told apart by shape, not by colour: a disc to do, a diamond not to do, a square to note, a box to tick. */
export function sign(name: keyof typeof marks) {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${marks[name]}</svg>`;
}
