import { safeHref } from './safe-href.js';

/**
 * Fills an address pattern such as `/policy.html?id={id}#{anchor}`. Without an anchor, the part of the pattern for it
 * is removed.
 */
export function fillPattern(pattern: string, id: string, anchor = ''): string {
  const bare =
    anchor === ''
      ? pattern.replace(/\?[\w-]*=\{anchor\}&/, '?').replace(/[?&#]?[\w-]*=?\{anchor\}/g, '')
      : pattern;
  return bare.replace(/\{id\}/g, encodeURIComponent(id)).replace(/\{anchor\}/g, encodeURIComponent(anchor));
}

/** The filled pattern, if there is one and it is a safe link; `page` as for `safeHref`. */
export function patternHref(pattern: string, id: string, anchor = '', page?: string): string | undefined {
  return pattern === '' ? undefined : safeHref(fillPattern(pattern, id, anchor), page);
}
