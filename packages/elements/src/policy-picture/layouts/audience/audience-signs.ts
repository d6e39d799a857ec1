import type { Audience } from '@mingce/schema/types';
import { html } from 'lit';

/** Signs of audiences, on a 24 px grid: one filled tone behind one line, no text inside. */
const person = 'M12 4.5a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6zM5.5 20a6.5 6.5 0 0 1 13 0z';
const drawings = {
  people: [
    'M3 20a5.5 5.5 0 0 1 11 0z',
    'M8.5 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 20a5.5 5.5 0 0 1 11 0zM15 5.5a2.8 2.8 0 0 1 0 5.2M16.5 14.3A5.5 5.5 0 0 1 21 20h-3.5',
  ],
  person: ['M5.5 20a6.5 6.5 0 0 1 13 0z', person],
  factory: [
    'M3 20v-9l5 3v-3l5 3v-3l5 3V4h3v16z',
    'M2.5 20h19M3 20v-9l5 3v-3l5 3v-3l5 3V4h3v16M7 17h2M12 17h2',
  ],
  shop: [
    'M4 10h16v10H4z',
    'M4 10.5V20h16v-9.5M3 9l2-5h14l2 5a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5',
  ],
  sprout: [
    'M12 12c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5z',
    'M12 20.5V12c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5M12 15.5c-4.5 0-7-2-7-6 4.5 0 7 2 7 6zM5 20.5h14',
  ],
  cap: [
    'M6.5 11v5c3.5 2.5 7.5 2.5 11 0v-5',
    'M12 5 2.5 9.5 12 14l9.5-4.5zM6.5 11.5v4.8c3.5 2.3 7.5 2.3 11 0v-4.8M21.5 9.5v5.5',
  ],
  medal: [
    'M12 9.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
    'M12 9.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8.5 10.5 5.5 3.5h4l2.5 6 2.5-6h4l-3 7M12 12.8l.8 1.5 1.7.3-1.2 1.2.3 1.7-1.6-.8-1.6.8.3-1.7-1.2-1.2 1.7-.3z',
  ],
  elder: [
    'M8 21v-7a4 4 0 0 1 8 0v7z',
    'M12 3.5a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM7 21v-6a5 5 0 0 1 9-3M17 21v-7.5a1.6 1.6 0 0 1 3.2 0M12.5 13v8',
  ],
  wheelchair: [
    'M10.5 12a4.5 4.5 0 1 1-2 8.5',
    'M10.5 3.5a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM10.5 8.5v6h5l2.5 5h2M10.5 11.5h4.5M8 12.5a4.5 4.5 0 1 0 6.5 5.5',
  ],
  child: [
    'M8.5 13h7L17 20.5H7z',
    'M12 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM9.5 11.5 7 20.5h10l-2.5-9M9.5 12l-4 2.5M14.5 12l4 2.5',
  ],
  heart: [
    'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
    'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
  ],
  home: ['M5 10.5 12 4l7 6.5V20H5z', 'M3 12l9-8 9 8M5.5 10v10h13V10M10 20v-6h4v6'],
  hall: ['M4 10h16v10H4z', 'M3 10l9-6 9 6zM5 10v8M9.7 10v8M14.3 10v8M19 10v8M3 20.5h18'],
  network: ['M9 4.5h6V10H9z', 'M9 4.5h6V10H9zM3 15h5v5H3zM16 15h5v5h-5zM12 10v3M5.5 15v-2h13v2'],
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

/** Sign of the audience of a point, beside the words that name it. */
export function audienceSign(audience: Audience | undefined) {
  const known: Readonly<Record<string, keyof typeof drawings>> = audienceDrawings;
  const [tone, line] = drawings[known[audience ?? ''] ?? 'people'];
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path class="tone" d=${tone} /><path d=${line} /></svg>`;
}
