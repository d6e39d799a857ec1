import { checkItems, type FactVocabulary, factVocabulary, itemsOf } from '@mingce/eligibility';
import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { BenefitItem, Fault, FeedConfig } from '@mingce/schema/types';
import { regions } from '@mingce/schema/vocabulary';
import type { SourceRecord } from '../pipeline/types.js';
import type { Library, Rule } from './library.js';
import { eachField, type FieldPath } from './record-fields.js';
import type { BenefitCode } from './severities.js';

/**
 * The built-in facts and those of `feed.yaml`; if a fact is defined twice, the first definition counts, and `check`
 * reports the second.
 */
export function vocabularyOf({ facts }: Pick<FeedConfig, 'facts'>): FactVocabulary {
  try {
    return factVocabulary(facts);
  } catch (error) {
    if (!(error instanceof MingceError)) throw error;
    return factVocabulary();
  }
}

/** All items with their records and their paths. */
function placedItems(policies: readonly SourceRecord<'policy'>[]) {
  return policies.flatMap((source) => itemsOf(source.record).map((item, place) => ({ source, item, place })));
}

/** The nearest existing name to an unknown one, if any. */
function nearestTo({ code, facts }: Fault, vocabulary: FactVocabulary, ids: readonly string[]) {
  if (code === 'eligibility.unknownFact') return nearestName(String(facts.fact), vocabulary.keys());
  return code === 'eligibility.stackingElsewhere' ? nearestName(String(facts.item), ids) : undefined;
}

/** Whether a missing item is attributed to a known policy, so that it cannot be in another feed. */
const isOfKnownPolicy = ({ facts }: Fault, library: Library): boolean =>
  library.find('policy', String(facts.item).split('/')[0] ?? '') !== undefined;

/** All region codes in an item: in tests of facts of that type, and in windows. */
function regionCodes(item: BenefitItem, vocabulary: FactVocabulary) {
  const codes: { code: string; path: FieldPath }[] = [];
  const add = (value: unknown, path: FieldPath): void => {
    if (typeof value === 'string') codes.push({ code: value, path });
    else if (Array.isArray(value)) for (const [index, one] of value.entries()) add(one, [...path, index]);
    // A table of thresholds by another fact.
    else if (typeof value === 'object' && value !== null && 'cases' in value)
      add(value.cases, [...path, 'cases']);
    else if (typeof value === 'object' && value !== null && 'value' in value)
      add(value.value, [...path, 'value']);
  };
  eachField(item, (value, path) => {
    if (path.at(-1) === 'regions') add(value, [...path]);
    if (typeof value !== 'object' || value === null || !('fact' in value && 'value' in value)) return;
    if (typeof value.fact === 'string' && vocabulary.get(value.fact)?.type === 'region')
      add(value.value, [...path, 'value']);
  });
  return codes;
}

/** Reports regions of conditions and windows without a name in the built-in table or in `feed.yaml`. */
export const benefitRegions: Rule = (library, report) => {
  const { config } = library.sources;
  const vocabulary = vocabularyOf(config);
  const known = new Set([...regions, ...config.regions].map(({ code }) => code));
  // An invalid region code is reported as a fault of the item.
  for (const source of library.all('policy'))
    for (const [place, item] of (source.record.benefit?.items ?? []).entries())
      for (const { code, path } of regionCodes(item, vocabulary))
        if (/^\d{6}$/.test(code) && !known.has(code))
          report(source, 'region.unknown', { code }, ['benefit', 'items', place, ...path]);
};

/** Checks the items of all policies together: conditions, awards and references between items. */
export const benefitItems: Rule = (library, report) => {
  const vocabulary = vocabularyOf(library.sources.config);
  const placed = placedItems(library.all('policy'));
  const ids = placed.map(({ item }) => item.id);
  for (const fault of checkItems(
    placed.map(({ item }) => item),
    vocabulary,
  )) {
    const [number, ...rest] = fault.path ?? [];
    const found = placed[Number(number)];
    if (!found) continue;
    const suggestion = nearestTo(fault, vocabulary, ids);
    const isOurs = fault.code === 'eligibility.stackingElsewhere' && isOfKnownPolicy(fault, library);
    report(
      found.source,
      isOurs ? 'benefit.stackingUnknown' : (fault.code as BenefitCode),
      { ...fault.facts, ...(suggestion === undefined ? {} : { suggestion }) },
      ['benefit', 'items', found.place, ...rest],
    );
  }
};
