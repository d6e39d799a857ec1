import { dayNumber } from '@mingce/schema/days';
import { palettes } from '@mingce/schema/vocabulary';
import { alsoWritten, saysNo, saysYes } from '../../messages/setting-spellings.js';
import { plainText, unquoted } from './plain-text.js';
import { type Expectation, type Reading, type Setting, setting } from './setting.js';
import { cares, schemes } from './settings.js';

/** A whole number within bounds, optionally with a unit; else `otherwise`. */
export function wholeNumber(otherwise: number, min: number, max: number): Setting<number> {
  const expected: Expectation = { key: 'settingExpects.number', values: { min, max, otherwise } };
  return setting(otherwise, (written) => {
    if (/^\d+$/.test(written) && isWithin(Number(written), min, max)) return { value: Number(written) };
    const digits = /^(?:h)?(\d{1,9})\s*[^\d\s.,+-]{0,5}$/i.exec(plainText(written))?.[1];
    const isUsable = digits !== undefined && isWithin(Number(digits), min, max);
    return { value: isUsable ? Number(digits) : otherwise, expected };
  });
}

/** A number set by code, if valid; else `otherwise`. */
export function usableNumber(value: number, otherwise: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
}

function isWithin(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

/** True if the attribute is present, unless its value means no. */
export function flag(): Setting<boolean> {
  const expected: Expectation = { key: 'settingExpects.flag' };
  return setting(false, (written) => {
    const word = plainText(written).toLowerCase();
    if (saysNo(word)) return { value: false, expected };
    return saysYes(word) || /^[a-z-]+$/.test(word) ? { value: true } : { value: true, expected };
  });
}

/** One of a list of words in any case, or its Chinese equivalent; else `otherwise`. */
function oneOf<T extends string | null>(words: readonly string[], otherwise: T): Setting<T> {
  const expected: Expectation = {
    key: 'settingExpects.oneOf',
    values: { words: words.filter(Boolean).join(' | ') },
  };
  return setting(otherwise, (written): Reading<T> => {
    if (words.includes(written)) return { value: written as T };
    const word = plainText(written).toLowerCase();
    const found = words.find((known) => known === word) ?? words.find((known) => alsoWritten(known, word));
    return { value: (found as T | undefined) ?? otherwise, expected: word === '' ? undefined : expected };
  });
}

/** `off`, or nothing. */
export const urlState = () => oneOf(['', 'off'], '');
export const layout = () => oneOf(['', 'tabs', 'stacked'], '');
export const theme = () => oneOf(['', ...palettes], '');
export const palette = () => oneOf<string | null>(palettes, null);
export const scheme = () => oneOf<string | null>(schemes, null);
export const locale = () => oneOf<string | null>(['zh-CN', 'en'], null);

/** Care mode: the bare attribute means on. */
export const care = () => {
  const words = oneOf<string | null>(cares, null);
  return setting<string | null>(null, (written) =>
    ['', 'care'].includes(plainText(written)) ? { value: 'on' } : words.read(written),
  );
};

/** The id of a record, or an anchor. */
export const id = () => lenient(plainText, { key: 'settingExpects.id' });
/** Words of the page. */
export const words = () => setting('', (written) => ({ value: written.trim() }));
/** An address. */
export const address = () => lenient(unquoted, { key: 'settingExpects.address' });
/** A public key as JSON, whose quotation marks may have been replaced by typographic ones. */
export const key = () =>
  lenient((written) => unquoted(written.replace(/[\u201c-\u201f\uff02]/g, '"')).trim(), {
    key: 'settingExpects.key',
  });

/** Prefix of our parameters in an address. */
export const prefix = () => lenient(plainText, { key: 'settingExpects.prefix' });

/** An address with `{id}`; full-width braces are accepted. */
export const pattern = () => {
  const expected: Expectation = { key: 'settingExpects.pattern', values: { open: '{', close: '}' } };
  return setting('', (written) => {
    const value = unquoted(written)
      .replace(/[\uff5b\u2774]/g, '{')
      .replace(/[\uff5d\u2775]/g, '}')
      .replace(/{\s*(\w+)\s*}/g, (_, name: string) => `{${name.toLowerCase()}}`);
    const isPlain = value === written.trim() && (value === '' || value.includes('{id}'));
    return isPlain ? { value } : { value, expected };
  });
};

/** Addresses of feeds, separated by spaces. */
export const feeds = () => {
  const expected: Expectation = { key: 'settingExpects.feeds' };
  return setting('', (written) => {
    const value = written
      .split(/[\s\u3000\uff0c\u3001\uff1b]+|[,;](?=\s|https?:|[./]|$)/)
      .map(unquoted)
      .filter((one) => one !== '')
      .join(' ');
    return value === written.trim().split(/\s+/).join(' ') ? { value } : { value, expected };
  });
};

/** A division code of six digits, or the name of a region in the feed. */
export const region = () => {
  const expected: Expectation = { key: 'settingExpects.region' };
  return setting('', (written) => {
    const text = plainText(written);
    const code = /^(\d{6})(?:0{3}|0{6})?$/.exec(text)?.[1];
    if (code !== undefined) return code === written ? { value: code } : { value: code, expected };
    const isName = /^[^\d\w]{2,}$/u.test(text);
    return { value: isName ? text : '', expected: text === '' ? undefined : expected };
  });
};

/** A day, YYYY-MM-DD. */
export const day = () => {
  const expected: Expectation = { key: 'settingExpects.day' };
  return setting('', (written) => {
    const [, year, month, date] =
      /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(plainText(written)) ?? [];
    if (year === undefined || month === undefined || date === undefined)
      return { value: '', expected: written.trim() === '' ? undefined : expected };
    const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (dayNumber(value) === undefined) return { value: '', expected };
    return value === written.trim() ? { value } : { value, expected };
  });
};

/** A selector; an invalid one matches nothing. */
export const selector = () => {
  const expected: Expectation = { key: 'settingExpects.selector' };
  return setting('', (written) => {
    const value = unquoted(written);
    if (value === '') return { value };
    try {
      document.createDocumentFragment().querySelector(value);
      return { value };
    } catch {
      // The browser's error adds nothing to the warning for the page's author.
      return { value: '', expected };
    }
  });
};

function lenient(clean: (written: string) => string, expected: Expectation): Setting<string> {
  return setting('', (written) => {
    const value = clean(written);
    return value === written.trim() ? { value } : { value, expected };
  });
}
