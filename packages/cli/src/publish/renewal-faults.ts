import type { Fault, FeedManifest } from '@mingce/schema/types';

const day = 86_400_000;

/** Number of days before the end of validity from which reports show the remaining days. */
const warningDays = 14;
const keyWarningDays = 45;

/** Faults of the validity period of a feed: over, nearly over, or not begun by this machine's clock. */
export function renewalFaults(manifest: FeedManifest, now: Date): Fault[] {
  const { publishedAt, expiresAt, trust = [] } = manifest;
  const faults: Fault[] = [];
  const note = (code: string, severity: Fault['severity'], facts: Fault['facts']) =>
    faults.push({ code, severity, facts, file: 'feed.json' });

  if (Date.parse(publishedAt) - now.getTime() > day) {
    note('verify.fromTheFuture', 'warning', { publishedAt, now: now.toISOString() });
  }
  const days = expiresAt === undefined ? undefined : daysLeft(expiresAt, now);
  if (expiresAt === undefined) note('verify.withoutExpiry', 'warning', {});
  else if (days !== undefined && days < 0) note('verify.expired', 'error', { expiresAt, days: -days });
  else if (days !== undefined && days <= warningDays)
    note('verify.expiresSoon', 'warning', { expiresAt, days });

  const keysEnd = trust[trust.length - 1]?.expiresAt;
  const keyDays = keysEnd === undefined ? undefined : daysLeft(keysEnd, now);
  if (keysEnd === undefined || keyDays === undefined) return faults;
  if (keyDays < 0) note('verify.keysExpired', 'error', { expiresAt: keysEnd, days: -keyDays });
  else if (keyDays <= keyWarningDays) {
    note('verify.keysExpireSoon', 'warning', { expiresAt: keysEnd, days: keyDays });
  }
  return faults;
}

/** Whole days from now until a moment; negative once it is over. */
export function daysLeft(moment: string, now: Date): number {
  return Math.floor((Date.parse(moment) - now.getTime()) / day);
}
