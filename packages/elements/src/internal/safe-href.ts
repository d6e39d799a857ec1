const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address if a page may safely link to it, else `undefined`. Relative addresses are the page's own, so they are
 * allowed on `file:` pages too; `javascript:`, `data:` and their disguises are not.
 *
 * @param page - The absolute address of the page, for what is drawn without one; by default the page's own.
 */
export function safeHref(href: string | undefined, page?: string): string | undefined {
  if (href === undefined) return undefined;
  try {
    const { protocol } = new URL(href, page ?? document.baseURI);
    const own = page === undefined ? location.protocol : new URL(page).protocol;
    return schemes.has(protocol) || protocol === own ? href : undefined;
  } catch {
    // Text that is no address becomes no link; the text around it still shows.
    return undefined;
  }
}
