import { chooseLocale, type Locale } from '@mingce/i18n';
import { type Palette, palettes } from '@mingce/schema/vocabulary';
import { ancestors } from '../ancestors.js';
import { todayInChina } from '../clock.js';
import { judgedDay } from '../judged-day.js';
import type { Provider } from '../provider.js';

export const schemes = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof schemes)[number];
export const cares = ['off', 'on', 'larger'] as const;
export type Care = (typeof cares)[number];

/** Language and appearance of an element, derived from itself, its ancestors, its provider and the page. */
export interface Settings {
  readonly locale: Locale;
  readonly palette: Palette;
  readonly scheme: 'light' | 'dark';
  readonly care: Care;
  /** The day on which validity is judged, YYYY-MM-DD. */
  readonly today: string;
  /** Whether the computer's day is before the feed's publication, and so wrong. */
  readonly isClockBehind: boolean;
}

/** Settings on one element; the nearest ones take precedence over the provider's and the page's. */
interface Requested {
  locale?: string | null | undefined;
  palette?: string | null | undefined;
  scheme?: string | null | undefined;
  care?: string | null | undefined;
}

/** Resolves settings from the element, then each ancestor, including the provider at its position. */
export function resolveSettings(
  element: Element,
  provider: Provider | undefined,
  publishedOn: string | undefined,
): Settings {
  const requests: Requested[] = [];
  for (const ancestor of ancestors(element)) {
    if (ancestor === (provider as unknown)) requests.push(provider as Provider);
    requests.push({
      locale: ancestor.getAttribute('lang'),
      palette: ancestor.getAttribute('data-policy-palette'),
      scheme: ancestor.getAttribute('data-policy-scheme'),
      care: ancestor.getAttribute(ancestor === element ? 'care' : 'data-policy-care'),
    });
  }
  const first = (name: keyof Requested) =>
    requests.map((request) => request[name]).find((value) => value != null);
  const scheme = oneOf(schemes, first('scheme'), 'light');
  const care = careOf(first('care'), provider?.careSelector);
  return {
    locale: chooseLocale(...requests.map((request) => request.locale)),
    // In care mode contrast is more important than the site's colours.
    palette: care === 'off' ? oneOf(palettes, first('palette'), 'red') : 'contrast',
    scheme: scheme === 'auto' ? preferredScheme() : scheme,
    care,
    ...(provider?.today
      ? { today: provider.today, isClockBehind: false }
      : judgedDay(todayInChina(), publishedOn)),
  };
}

function oneOf<T extends string>(values: readonly T[], value: string | null | undefined, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}

/** `care` alone means on; so does a match of the site's own switch. */
function careOf(value: string | null | undefined, selector: string | undefined): Care {
  if (value != null) return value === '' ? 'on' : oneOf(cares, value, 'on');
  return selector && document.querySelector(selector) ? 'on' : 'off';
}

function preferredScheme(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function sameSettings(a: Settings, b: Settings): boolean {
  return (Object.keys(a) as (keyof Settings)[]).every((name) => a[name] === b[name]);
}
