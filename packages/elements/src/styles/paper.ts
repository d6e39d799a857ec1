import { type CSSResult, unsafeCSS } from 'lit';

/**
 * Rules for paper that keep a heading, drawn as a block, on the page of what follows it. Chromium before 108 does not know
 * `break-after: avoid`; there the heading reaches over the next two lines, with nothing in it, and may not break.
 *
 * @param selector - One selector, without a comma.
 */
export function keptWithNext(selector: string): CSSResult {
  return unsafeCSS(`
    ${selector} { break-after: avoid; break-inside: avoid }
    ${selector}::after { content: ''; display: block; height: 3.6em; margin-block-end: -3.6em }`);
}
