import { safeHref } from './safe-href.js';

/**
 * Fills an address pattern such as `/policy.html?id={id}#{anchor}`. Without an anchor, what only carried it goes too.
 */
export function fillPattern(pattern: string, id: string, anchor = ''): string {
  const bare =
    anchor === ''
      ? pattern.replace(/\?[\w-]*=\{anchor\}&/, '?').replace(/[?&#]?[\w-]*=?\{anchor\}/g, '')
      : pattern;
  return bare.replace(/\{id\}/g, encodeURIComponent(id)).replace(/\{anchor\}/g, encodeURIComponent(anchor));
}

/** The address a pattern gives, if there is one and a page may safely link to it; `page` as for `safeHref`. */
export function patternHref(pattern: string, id: string, anchor = '', page?: string): string | undefined {
  return pattern === '' ? undefined : safeHref(fillPattern(pattern, id, anchor), page);
}
