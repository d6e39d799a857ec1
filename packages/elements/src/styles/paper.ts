import { type CSSResult, unsafeCSS } from 'lit';

/**
 * A rule for paper that keeps a heading, drawn as a block there, on the same page as the content after it. Chromium
 * before 108 does not support `break-after: avoid`; for it, an empty box extends the heading over the next two lines,
 * and the heading may not break.
 *
 * @param selector - One selector, without a comma.
 */
export function keptWithNext(selector: string): CSSResult {
  return unsafeCSS(`
    @media print {
      ${selector} { break-after: avoid; break-inside: avoid }
      ${selector}::after { content: ''; display: block; height: 3.6em; margin-block-end: -3.6em }
    }`);
}
