const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address if a page may safely link to it, else `undefined`. Relative addresses are allowed, on `file:` pages too;
 * `javascript:`, `data:` and obfuscated forms of them are not.
 *
 * @param page - The absolute address of the page, for drawings outside a page; by default the page's own.
 */
export function safeHref(href: string | undefined, page?: string): string | undefined {
  if (href === undefined) return undefined;
  try {
    const { protocol } = new URL(href, page ?? document.baseURI);
    const own = page === undefined ? location.protocol : new URL(page).protocol;
    return schemes.has(protocol) || protocol === own ? href : undefined;
  } catch {
    // Invalid addresses become no link; their text is still shown.
    return undefined;
  }
}
