import { workingCalendar } from '../calendar/working-days.js';
import type { SourceRecord } from '../pipeline/types.js';
import { profileFor } from './completeness.js';
import type { Library, Report, Rule } from './library.js';

/** Default names of the three steps. */
const usualLabels = ['同步起草', '同步审批', '同步发布'] as const;

/**
 * 三同步: checks the dates of an interpretation, if given: drafted before the policy was approved, and approved and
 * published within the number of working days after the policy that its profile allows.
 */
export const synchrony: Rule = (library, report) => {
  for (const source of library.all('interpretation')) checkSteps(source, library, report);
};

function checkSteps(source: SourceRecord<'interpretation'>, library: Library, report: Report): void {
  const { synchrony: days, policies, publishedOn } = source.record;
  if (days === undefined) return;
  const profile = profileFor(source, library);
  const [draft, approval, release] = profile?.synchronyLabels ?? usualLabels;
  const { draftedOn, policyApprovedOn, approvedOn, releasedOn = publishedOn } = days;
  if (draftedOn !== undefined && policyApprovedOn !== undefined && draftedOn > policyApprovedOn) {
    report(source, 'synchrony.draftedLate', { step: draft, on: draftedOn, policyOn: policyApprovedOn }, [
      'synchrony',
      'draftedOn',
    ]);
  }
  const limit = profile?.maxLagWorkingDays;
  if (limit === undefined) return;
  // Of several policies the last published one counts.
  const [policyReleasedOn = ''] = policies
    .flatMap((id) => library.find('policy', id)?.record.publishedOn ?? [])
    .sort()
    .reverse();
  const calendar = workingCalendar(library.sources.config);
  const steps = [
    { step: approval, field: 'approvedOn', policyOn: policyApprovedOn, on: approvedOn },
    { step: release, field: 'releasedOn', policyOn: policyReleasedOn || undefined, on: releasedOn },
  ];
  for (const { step, field, policyOn, on } of steps) {
    if (policyOn === undefined || on === undefined) continue;
    const lag = calendar.daysBetween(policyOn, on);
    if (typeof lag !== 'number')
      report(source, 'calendar.yearUnknown', { year: lag.unknownYear }, ['synchrony', field]);
    else if (lag > limit)
      report(source, 'synchrony.late', { step, on, policyOn, days: lag, limit }, ['synchrony', field]);
  }
}
