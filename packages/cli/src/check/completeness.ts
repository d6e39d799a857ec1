import { completenessOf, type ElementPresence, profileOf } from '@mingce/schema/completeness';
import type { ElementProfile } from '@mingce/schema/types';
import { elementLabels } from '@mingce/schema/vocabulary';
import type { SourceRecord } from '../pipeline/types.js';
import type { Library, Rule } from './library.js';

/**
 * Reports missing elements that the profile of an interpretation requires. Missing recommended elements are listed in
 * one warning with the score.
 */
export const completeness: Rule = (library, report) => {
  for (const source of library.all('interpretation')) {
    const profile = profileFor(source, library);
    const found = completenessOf(source.record, profile);
    if (found === undefined) continue;
    const absent = (level: ElementPresence['level']) =>
      found.elements.filter((one) => one.level === level && !one.isPresent);
    const facts = { profile: profile?.label ?? '', score: found.score };
    const [required, recommended] = [absent('required'), absent('recommended')];
    if (required.length > 0) {
      report(source, 'interpretation.incomplete', { ...facts, elements: required.map(nameOf).join('、') }, [
        'elements',
      ]);
    }
    // Without a profile no element is required.
    if (profile !== undefined && recommended.length > 0) {
      report(source, 'interpretation.sparse', { ...facts, elements: recommended.map(nameOf).join('、') }, [
        'elements',
      ]);
    }
  }
};

/** The profile that an interpretation names, else the feed's default, else the first, as in the reader. */
export function profileFor(
  { record }: SourceRecord<'interpretation'>,
  { sources }: Library,
): ElementProfile | undefined {
  const { profiles, defaultProfile } = sources.config;
  const code = record.profile ?? defaultProfile;
  return profileOf(code === undefined ? {} : { profile: code }, profiles);
}

/** The city's name for the element, and its field. */
export function nameOf({ element, label }: ElementPresence): string {
  const known = elementLabels[element as keyof typeof elementLabels];
  const name = label ?? known?.zh ?? element;
  return known === undefined || name === element ? name : `${name}（${element}）`;
}
