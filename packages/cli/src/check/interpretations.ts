import type { Interpretation } from '@mingce/schema/types';
import { workingCalendar } from '../calendar/working-days.js';
import type { SourceRecord } from '../pipeline/types.js';
import type { Library, Rule } from './library.js';

/**
 * Reports normative documents in force without an interpretation; with `check.requireInterpretationWithinWorkingDays`,
 * after that number of working days.
 */
export const interpretations: Rule = (library, report) => {
  const calendar = workingCalendar(library.sources.config);
  const limit = library.sources.config.check.requireInterpretationWithinWorkingDays;
  const explained = firstInterpretations(library);
  const replaced = new Set(
    library
      .all('policy')
      .flatMap(({ record }) =>
        (record.relations ?? []).flatMap(({ type, policy }) =>
          type === 'replaces' || type === 'repeals' ? [policy] : [],
        ),
      ),
  );
  for (const source of library.all('policy')) {
    const { id, policyKind, disclosure, repealedOn, publishedOn } = source.record;
    if (policyKind !== 'normative' || disclosure !== 'proactive') continue;
    const first = explained.get(id);
    if (!first) {
      const isOver = repealedOn !== undefined || replaced.has(id);
      if (!isOver) report(source, 'interpretation.missing', {}, ['policyKind']);
      continue;
    }
    if (limit === undefined) continue;
    const days = calendar.daysBetween(publishedOn, first.record.publishedOn);
    if (typeof days !== 'number') {
      report(first, 'calendar.yearUnknown', { year: days.unknownYear }, ['publishedOn']);
      continue;
    }
    if (days <= limit) continue;
    report(first, 'interpretation.late', { policy: id, days, limit }, ['publishedOn']);
  }
};

function firstInterpretations(library: Library): Map<string, SourceRecord<'interpretation'>> {
  const first = new Map<string, SourceRecord<'interpretation'>>();
  const publishedOn = ({ record }: { record: Interpretation }) => record.publishedOn;
  for (const source of library.all('interpretation')) {
    for (const policy of source.record.policies) {
      const known = first.get(policy);
      if (!known || publishedOn(source) < publishedOn(known)) first.set(policy, source);
    }
  }
  return first;
}
