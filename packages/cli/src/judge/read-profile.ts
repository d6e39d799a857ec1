import { readFile } from 'node:fs/promises';
import { checkProfile, type FactVocabulary, type Profile } from '@mingce/eligibility';
import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { parseYaml } from '../sources/parse-yaml.js';
import { errorCode } from '../sources/unreadable.js';

/**
 * Reads the known facts of an enterprise: JSON or YAML of facts by name (docs/formats/benefit.md, section 3).
 *
 * @throws MingceError `judge.profileUnreadable`.
 */
export async function readProfile(
  path: string,
  shownAs: string,
  on: string,
  vocabulary: FactVocabulary,
): Promise<{ profile?: Profile; faults: Fault[] }> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new MingceError('judge.profileUnreadable', {
      path: shownAs,
      reason: errorCode(error) ?? String(error),
    });
  });
  const yaml = parseYaml(text.replace(/^\uFEFF/, ''), shownAs);
  if (yaml.faults.length > 0) return { faults: yaml.faults };
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ code: 'judge.profileShape', severity: 'error', facts: {}, file: shownAs, line: 1 }] };
  }
  const profile = value as Profile;
  const faults = profileFaults(profile, on, vocabulary).map((fault) => ({
    ...fault,
    file: shownAs,
    line: yaml.lineOf(fault.path ?? []),
  }));
  return faults.some(({ severity }) => severity === 'error') ? { faults } : { profile, faults };
}

/** Faults of a profile; for a fact that does not exist, the nearest existing one is named. */
export function profileFaults(profile: Profile, on: string, vocabulary: FactVocabulary): Fault[] {
  return checkProfile(profile, { on, vocabulary }).map((fault) => {
    const suggestion =
      fault.code === 'profile.unknownFact'
        ? nearestName(String(fault.facts.fact), vocabulary.keys())
        : undefined;
    return suggestion === undefined ? fault : { ...fault, facts: { ...fault.facts, suggestion } };
  });
}
