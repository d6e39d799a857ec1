const harmless = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Resolves an address of a record; an unsafe one becomes `about:blank`. */
export function resolveLink(href: string, base: string): string {
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    // An invalid link leads nowhere; the rest of the record is still shown.
    return 'about:blank';
  }
  const onDisk = url.protocol === 'file:' && base.startsWith('file:');
  return harmless.has(url.protocol) || onDisk ? url.href : 'about:blank';
}
