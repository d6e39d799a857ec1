import { type FeedItem, itemsOf } from '@mingce/eligibility';
import { nearestName } from '@mingce/schema';
import type { Facts } from '@mingce/schema/types';
import { withRelatedBy } from '../pipeline/policy-relations.js';
import type { SourceRecord } from '../pipeline/types.js';
import type { Report, Rule } from './library.js';

/**
 * 政府配餐: reports unknown and ended items of a package, and packages without any item. `references` reports unknown
 * policies.
 */
export const policyPackages: Rule = (library, report) => {
  const related = new Map(
    withRelatedBy(library.all('policy').map(({ record }) => record)).map((policy) => [policy.id, policy]),
  );
  for (const policyPackage of library.all('policyPackage')) {
    const entries = policyPackage.record.policies.map((entry, place) => ({
      ...entry,
      place,
      policy: library.find('policy', entry.policy),
    }));
    for (const { policy, items: named, place } of entries) {
      if (!policy) continue;
      const items = itemsOf(related.get(policy.record.id) ?? policy.record);
      if (!named) reportEnded(policyPackage, items, ['policies', place, 'policy'], library.today, report);
      for (const [index, own] of (named ?? []).entries()) {
        const path = ['policies', place, 'items', index];
        const found = items.filter((one) => one.own === own);
        reportEnded(policyPackage, found, path, library.today, report);
        if (found.length > 0 || waitingIn(policy).includes(own)) continue;
        const known = items.map((one) => one.own);
        const facts = { item: own, policy: policy.record.id, ...nearest(own, known) };
        report(policyPackage, 'policyPackage.itemUnknown', facts, path);
      }
    }
    const mayHaveItems = entries.some(
      ({ policy }) => !policy || itemsOf(policy.record).length > 0 || waitingIn(policy).length > 0,
    );
    if (!mayHaveItems) report(policyPackage, 'policyPackage.noItems', {}, ['policies']);
  }
};

/** Unconfirmed items: `drafts` reports them, and the package has them after their confirmation. */
const waitingIn = ({ draftItems }: SourceRecord<'policy'>) =>
  draftItems?.benefit.items.map(({ id }) => id) ?? [];

function nearest(name: string, names: readonly string[]): Facts {
  const suggestion = nearestName(name, names);
  return suggestion === undefined ? {} : { suggestion };
}

/** An item ends with its policy or by its own date (`itemsOf`); 已截止 is no end, since there may be a next round. */
function reportEnded(
  policyPackage: SourceRecord,
  items: readonly FeedItem[],
  path: (string | number)[],
  today: string | undefined,
  report: Report,
): void {
  const ended = items.filter(({ expiresOn }) => today !== undefined && (expiresOn ?? today) < today);
  const lastDay = ended
    .map(({ expiresOn = '' }) => expiresOn)
    .sort()
    .at(-1);
  if (lastDay === undefined) return;
  report(
    policyPackage,
    'policyPackage.itemEnded',
    { items: ended.map(({ title }) => title).join('、'), lastDay },
    path,
  );
}
