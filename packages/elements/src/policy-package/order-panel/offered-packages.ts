import { type FeedItem, windowState } from '@mingce/eligibility';
import type { FeedGroup } from '@mingce/feed';
import type { PolicyPackage } from '@mingce/schema/types';
import { findRecords } from '../../internal/find-record.js';
import { isOverIn } from '../judged.js';
import type { LineInput } from '../order/order-lines.js';

/** Maximum number of packages that are loaded: a page shows few, and each is a small file. */
const looked = 12;

/**
 * 政府配餐: the newest packages of all feeds. A feed whose list cannot be read contributes none; the console shows the
 * reason.
 */
export async function findPackages(group: FeedGroup, signal: AbortSignal): Promise<readonly PolicyPackage[]> {
  const pages = await Promise.allSettled(group.feeds.map((feed) => feed.page('policyPackage', 0, signal)));
  for (const page of pages) if (page.status === 'rejected' && !signal.aborted) console.warn(page.reason);
  const listed = pages.flatMap((page) => (page.status === 'fulfilled' ? page.value.items : []));
  const ids = Array.from(new Set(listed.map(({ id }) => id))).slice(0, looked);
  return (await findRecords(group, 'policyPackage', ids, signal)).map(({ record }) => record);
}

/** A package with those of its items that can be chosen. */
export interface OfferedPackage {
  readonly policyPackage: PolicyPackage;
  readonly items: readonly string[];
}

/** The packages with listed items that are open for application; packages of the chosen needs come first. */
export function offeredPackages(
  packages: readonly PolicyPackage[],
  { items, facts: vocabulary, on }: Pick<LineInput, 'items' | 'facts' | 'on'>,
  needs: readonly string[],
): readonly OfferedPackage[] {
  const isOver = (item: FeedItem) => isOverIn(windowState(item, { on, vocabulary }));
  const all = Array.from(items.values());
  const isNeeded = ({ policyPackage }: OfferedPackage) =>
    policyPackage.needs.some((need) => needs.includes(need));
  const offered = packages
    .map((policyPackage): OfferedPackage => {
      const chosen = policyPackage.policies.flatMap((entry) =>
        all.filter((item) => isNamed(item, entry) && !isOver(item)),
      );
      return { policyPackage, items: chosen.map(({ id }) => id) };
    })
    .filter(({ items: own }) => own.length > 0);
  return [...offered.filter(isNeeded), ...offered.filter((one) => !isNeeded(one))];
}

const isNamed = ({ own, policy }: FeedItem, entry: PolicyPackage['policies'][number]) =>
  policy.id === entry.policy && (entry.items?.includes(own) ?? true);
