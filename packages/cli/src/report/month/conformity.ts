import type { Fault } from '@mingce/schema/types';
import { createLibrary } from '../../check/library.js';
import type { RuleCode } from '../../check/severities.js';
import type { Sources } from '../../pipeline/types.js';
import { countItems } from './count-items.js';
import { isOfMonth } from './month.js';
import { departmentOf } from './published-policies.js';
import type { MonthItem, MonthTable } from './types.js';

/** Warnings that also count: an enterprise policy must state what applicants need to know (可操作性). */
const counted: ReadonlySet<string> = new Set<RuleCode | 'benefit.noEnterpriseAudience'>([
  'benefit.awardMissing',
  'benefit.materialsMissing',
  'benefit.windowMissing',
  'benefit.basisMissing',
  'benefit.officeMissing',
  'benefit.phoneMissing',
  'benefit.noEnterpriseAudience',
]);

/**
 * 规范率: of the policies that were made public in a month and are in the authoring folder, how many `check` finds in
 * order. One that could not be read counts against the department that it names.
 */
export function conformity(
  sources: Sources,
  faults: readonly Fault[],
  { month, countedOn }: { month: string; countedOn: string },
): MonthTable {
  const against = new Map<string, Fault[]>();
  for (const fault of faults) {
    if (fault.file === undefined || (fault.severity !== 'error' && !counted.has(fault.code))) continue;
    against.set(fault.file, [...(against.get(fault.file) ?? []), fault]);
  }
  const sound = createLibrary(sources)
    .all('policy')
    .map(({ file, record: { title, documentNumber, issuers, publishedOn } }) => ({
      file,
      title,
      documentNumber,
      issuers,
      publishedOn,
    }));
  const broken = (sources.leftOut ?? [])
    .filter(({ kind }) => kind === 'policy')
    .map(({ file, id = file, issuers, publishedOn }) => ({
      file,
      title: id,
      documentNumber: undefined,
      issuers,
      publishedOn,
    }));
  const all = [...sound, ...broken];
  const items = all
    .filter(({ issuers, publishedOn }) => issuers !== undefined && isOfMonth(publishedOn, month))
    .map((policy): MonthItem => {
      const { file, title, documentNumber, publishedOn = '' } = policy;
      const found = against.get(file) ?? [];
      return {
        department: departmentOf(policy),
        title,
        ...(documentNumber === undefined ? {} : { documentNumber }),
        publishedOn,
        file,
        state: found.length === 0 ? 'good' : 'bad',
        faults: found,
      };
    });
  const uncounted = all
    .filter(({ issuers, publishedOn }) => issuers === undefined || publishedOn === undefined)
    .map(({ file }) => file);
  const known = all.filter(({ issuers }) => issuers !== undefined).map(departmentOf);
  return countItems({ kind: 'conformity', month, countedOn, settings: {} }, items, { known, uncounted });
}
