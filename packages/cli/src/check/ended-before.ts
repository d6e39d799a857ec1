import type { PolicyFields } from '../pipeline/packed-policy.js';
import type { Rule } from './library.js';

/** Reports documents marked as ended with a future day of beginning or end. */
export const endedBefore: Rule = ({ all, today }, report) => {
  if (today === undefined) return;
  for (const source of all('policy')) {
    const later = source.record.ended && laterDay(source.record, today);
    if (later) report(source, 'expiry.endedBefore', later, ['ended']);
  }
};

function laterDay({ effectiveOn, expiresOn, repealedOn }: PolicyFields, today: string) {
  if (expiresOn !== undefined && expiresOn >= today) return { field: 'expiresOn', date: expiresOn };
  if (repealedOn !== undefined && repealedOn > today) return { field: 'repealedOn', date: repealedOn };
  if (effectiveOn !== undefined && effectiveOn > today) return { field: 'effectiveOn', date: effectiveOn };
  return undefined;
}
