const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address if a page may safely link to it, else `undefined`. Relative addresses are the page's own, so they are
 * allowed on `file:` pages too; `javascript:`, `data:` and their disguises are not.
 */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  try {
    const { protocol } = new URL(href, document.baseURI);
    return schemes.has(protocol) || protocol === location.protocol ? href : undefined;
  } catch {
    // What is no address is no link; the text around it still shows.
    return undefined;
  }
}
