import { prefixOf } from '../../internal/page-address.js';
import { safeHref } from '../../internal/safe-href.js';

/** Ids of items beside each other: a comma is in none of them. */
const separator = ',';

/** The address of a page with the items of an order in its fragment, which no server sees; nothing of an enterprise is in it. */
export function orderAddress(page: string, ids: readonly string[], urlPrefix: string): string {
  const address = new URL(page, location.href);
  address.hash = new URLSearchParams({ [`${prefixOf(urlPrefix)}order`]: ids.join(separator) }).toString();
  return address.href;
}

/** The items that the fragment of an address names; none for a fragment of the page's own. */
export function orderIn(hash: string, urlPrefix: string): string[] {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get(`${prefixOf(urlPrefix)}order`) ?? '';
  return named.split(separator).filter((id) => /^[^/\s]+\/[^/\s]+$/.test(id));
}

/**
 * The site's own address to hand an order to: `{items}` in it for the ids, `{need}` for the reader's words. Nothing that was
 * filled in goes with it.
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
