import { prefixOf } from '../../internal/page-address.js';
import { safeHref } from '../../internal/safe-href.js';

/** Separates ids, which contain no comma. */
const separator = ',';

/**
 * The address of a page with the items of an order in its fragment. Browsers do not send the fragment to servers, and
 * it contains no data of the enterprise.
 */
export function orderAddress(page: string, ids: readonly string[], urlPrefix: string): string {
  const address = new URL(page, location.href);
  address.hash = new URLSearchParams({ [`${prefixOf(urlPrefix)}order`]: ids.join(separator) }).toString();
  return address.href;
}

/** The items in the fragment of an address; none if the page uses the fragment itself. */
export function orderIn(hash: string, urlPrefix: string): string[] {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get(`${prefixOf(urlPrefix)}order`) ?? '';
  return named.split(separator).filter((id) => /^[^/\s]+\/[^/\s]+$/.test(id));
}

/**
 * The site's own address that receives an order: `{items}` is replaced by the ids, `{need}` by the reader's words. It
 * contains no answers of the enterprise.
 */
export function handoverHref(
  pattern: string,
  { items = [], need = '' }: { items?: readonly string[]; need?: string },
): string | undefined {
  if (pattern === '') return undefined;
  return safeHref(
    pattern
      .replace(/\{items\}/g, encodeURIComponent(items.join(separator)))
      .replace(/\{need\}/g, encodeURIComponent(need)),
  );
}
