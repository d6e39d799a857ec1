import { type CSSResult, type CSSResultOrNative, supportsAdoptingStyleSheets } from 'lit';

let address: string | undefined;

/**
 * Names an empty style sheet of the site, such as `mingce.css` of a release. Browsers without constructable style sheets
 * (Safari before 16.4, Firefox before 101) would get `<style>` elements, which `style-src 'self'` blocks; with this
 * address they get a `<link>` whose rules are inserted by script, which that policy allows.
 *
 * @param url - An address of the page's own origin, or of one that allows CORS.
 */
export function setStyleSheetUrl(url: string): void {
  address = url;
}

/** Whether styles go into linked sheets on this page. */
export const usesLinkedSheets = (): boolean => !supportsAdoptingStyleSheets && address !== undefined;

/** A sheet in a shadow root; `ready` resolves when its rules apply. */
export interface LinkedSheet {
  readonly element: Element;
  readonly ready: Promise<void>;
}

/** Adds styles to a shadow root in a linked sheet, before its content. */
export function addLinkedSheet(root: ShadowRoot, styles: readonly CSSResultOrNative[]): LinkedSheet {
  const css = styles.map((style) => (style as CSSResult).cssText).join('\n');
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  if (address !== undefined && new URL(address, document.baseURI).origin !== location.origin)
    link.crossOrigin = 'anonymous';
  const ready = new Promise<void>((resolve) => {
    link.onload = () => {
      if (!insertRules(link.sheet, css)) addStyleElement(link, css);
      resolve();
    };
    link.onerror = () => {
      addStyleElement(link, css);
      resolve();
    };
  });
  link.href = address ?? '';
  const content = Array.from(root.childNodes).find((node) => !(node instanceof HTMLLinkElement));
  root.insertBefore(link, content ?? null);
  return { element: link, ready };
}

/** If the sheet is missing or unreadable, styles still work on a page without such a policy. */
function addStyleElement(link: HTMLLinkElement, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  // Inside the link, so that both are added and removed together; its position has no effect.
  link.appendChild(style);
}

function insertRules(sheet: CSSStyleSheet | null, css: string): boolean {
  if (!sheet) return false;
  try {
    for (const rule of topLevelRules(css)) insertRule(sheet, rule);
    return true;
  } catch (error) {
    // The sheet's origin forbids reading it.
    if (error instanceof DOMException && error.name === 'SecurityError') return false;
    throw error;
  }
}

/** A rule that the browser does not support is left out, as in a file. */
function insertRule(sheet: CSSStyleSheet, rule: string): void {
  try {
    sheet.insertRule(rule, sheet.cssRules.length);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'SyntaxError')) throw error;
  }
}

/** Splits a style sheet into its top-level rules; `@media` and similar rules stay whole. */
export function topLevelRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  // Comments and strings may contain braces, so they are skipped as a whole.
  const token = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g;
  for (let match = token.exec(css); match; match = token.exec(css)) {
    if (match[0] === '{') depth += 1;
    if (match[0] !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    rules.push(css.slice(start, token.lastIndex).trim());
    start = token.lastIndex;
  }
  return rules;
}
