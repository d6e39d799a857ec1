const harmless = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Resolves an address of a record; one that a page must not follow becomes `about:blank`. */
export function resolveLink(href: string, base: string): string {
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    // A link that cannot be read leads nowhere; the record around it still shows.
    return 'about:blank';
  }
  const onDisk = url.protocol === 'file:' && base.startsWith('file:');
  return harmless.has(url.protocol) || onDisk ? url.href : 'about:blank';
}
