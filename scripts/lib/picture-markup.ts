import { messages } from '../../packages/elements/src/messages/index.js';
import type { PictureView } from '../../packages/elements/src/policy-picture/drawing/picture-view.js';
import { createPlainFormat, createTranslator } from '../../packages/i18n/src/index.js';

/** The view of a picture in a language, without a browser. */
export const pictureViewIn = (locale: 'zh-CN' | 'en'): PictureView => ({
  i18n: { locale, t: createTranslator(messages, locale), format: createPlainFormat(locale) },
  headingLevel: 2,
  look: { palette: 'red', scheme: 'light', care: 'off' },
  theme: '',
  measure: 'mid',
  today: '2025-06-01',
  brand: '公开德好',
  logo: '/logo.png',
  policyUrl: '/policy.html?id={id}#{anchor}',
  serviceUrl: '',
  page: 'https://www.example.gov.cn/pictures/',
  feed: undefined,
});

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}
const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** The markup that a template would produce; functions and symbols in it produce nothing. */
export function markupOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (isTemplate(value))
    return value.strings.map((text, index) => text + markupOf(value.values[index])).join('');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
