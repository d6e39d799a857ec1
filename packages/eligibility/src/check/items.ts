import type { Fault } from '@mingce/schema/errors';
import type { BenefitItem, ConditionNode } from '../types.js';
import { entityTypes, selections } from '../types.js';
import { type FactVocabulary, factVocabulary } from '../vocabulary.js';
import { checkAwards } from './awards.js';
import { Report, written } from './report.js';
import { checkSharedCaps } from './shared-caps.js';
import { checkStacking } from './stacking.js';
import { checkTest } from './tests.js';
import { checkDate, checkWindows } from './windows.js';

function checkNode(node: ConditionNode, ids: Set<string>, vocabulary: FactVocabulary, report: Report): void {
  if (node.id !== undefined) {
    if (ids.has(node.id)) report.below('id').error('eligibility.conditionTwice', { id: node.id });
    ids.add(node.id);
  }
  if ('all' in node || 'any' in node) {
    const kind = 'all' in node ? 'all' : 'any';
    const children = 'all' in node ? node.all : node.any;
    if (children.length === 0) report.below(kind).error('eligibility.emptyGroup', { kind });
    children.forEach((child, place) => {
      checkNode(child, ids, vocabulary, report.below(kind, place));
    });
    return;
  }
  if ('not' in node) {
    checkNode(node.not, ids, vocabulary, report.below('not'));
    return;
  }
  if (node.id === undefined || node.id === '') report.error('eligibility.conditionWithoutId');
  if (node.test !== undefined) {
    checkTest(node.test, vocabulary, report.below('test'));
    return;
  }
  if (!node.office) report.error('eligibility.noOffice', { id: node.id });
}

function checkItem(item: BenefitItem, vocabulary: FactVocabulary, report: Report): void {
  const ids = new Set<string>();
  for (const [place, applicant] of (item.applicants ?? []).entries())
    if (!entityTypes.includes(applicant))
      report.below('applicants', place).error('eligibility.unknownKind', {
        value: written(applicant),
        allowed: entityTypes.join(', '),
      });
  if (item.applicants?.length === 0)
    report.below('applicants').error('eligibility.emptyGroup', { kind: 'applicants' });
  if (item.applicants) ids.add('applicants');
  if (!item.applicants && !item.conditions?.length)
    report.error('eligibility.noConditions', { item: item.id });
  item.conditions?.forEach((node, place) => {
    checkNode(node, ids, vocabulary, report.below('conditions', place));
  });
  if (item.awards) checkAwards(item.awards, vocabulary, report.below('awards'));
  if (item.windows) checkWindows(item.windows, vocabulary, report.below('windows'));
  checkDate(item.expiresOn, report.below('expiresOn'));
  if (item.selection !== undefined && !selections.includes(item.selection))
    report.below('selection').error('eligibility.unknownKind', {
      value: written(item.selection),
      allowed: selections.join(', '),
    });
  item.materials?.forEach(({ route }, place) => {
    if (route !== undefined && !ids.has(route))
      report.below('materials', place, 'route').error('eligibility.unknownRoute', { route });
  });
}

/**
 * All faults of the items of a feed, with paths from the list (`[0, 'conditions', 2, 'test', 'fact']`). Judging an item
 * without errors throws no exception. Messages are in `eligibilityMessages`. The schema must have checked the shape of
 * the records (lists, texts, required members) before.
 */
export function checkItems(
  items: readonly BenefitItem[],
  vocabulary: FactVocabulary = factVocabulary(),
): Fault[] {
  const report = new Report();
  const places = new Map<string, number>();
  items.forEach((item, place) => {
    const first = places.get(item.id);
    if (first !== undefined)
      report
        .below(place, 'id')
        .error('eligibility.itemTwice', { item: item.id, first: first + 1, second: place + 1 });
    else places.set(item.id, place);
    checkItem(item, vocabulary, report.below(place));
  });
  checkStacking(items, report);
  checkSharedCaps(items, vocabulary, report);
  return report.faults;
}
