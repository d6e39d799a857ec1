import { checkProfile, type FactValue, type JudgeOptions, type Profile } from '@mingce/eligibility';
import type { Fault } from '@mingce/schema/errors';

/** Answers of an enterprise. They stay in the page. */
export interface Answers {
  readonly profile: Profile;
  /** Doubts that the enterprise has settled by confirming its answer. */
  readonly confirmed: readonly string[];
}

export const noAnswers: Answers = { profile: {}, confirmed: [] };

/** A doubtful value, which counts as unknown until the enterprise confirms it. */
export interface Doubt {
  readonly fact: string;
  readonly fault: Fault;
}

/** Sets the value of a fact; a changed answer keeps its position, `undefined` removes it. */
export function answer({ profile, confirmed }: Answers, fact: string, value: FactValue): Answers {
  if (value === undefined || value === null) {
    const { [fact]: _, ...others } = profile;
    return { profile: others, confirmed };
  }
  return { profile: { ...profile, [fact]: value }, confirmed };
}

/** Confirms a doubtful value. The confirmation holds for exactly these values. */
export function confirm({ profile, confirmed }: Answers, doubt: Doubt): Answers {
  return { profile, confirmed: [...confirmed, keyOf(doubt)] };
}

/** The first error of an answer, checked before it is accepted. */
export function errorOf(fact: string, value: FactValue, options: JudgeOptions): Fault | undefined {
  return checkProfile({ [fact]: value }, options).find(({ severity }) => severity === 'error');
}

/** Unsettled doubts about the answers. */
export function doubtsOf({ profile, confirmed }: Answers, options: JudgeOptions): readonly Doubt[] {
  return checkProfile(profile, options)
    .filter(({ severity }) => severity === 'warning')
    .map((fault) => ({ fact: String(fault.path?.[0] ?? fault.facts?.fact ?? ''), fault }))
    .filter((doubt) => !confirmed.includes(keyOf(doubt)));
}

/** The profile for judging: doubtful values are unknown. */
export function judgedProfile({ profile }: Answers, doubts: readonly Doubt[]): Profile {
  const doubtful = doubts.map(({ fact }) => fact);
  return Object.fromEntries(Object.entries(profile).filter(([fact]) => !doubtful.includes(fact)));
}

const keyOf = ({ fact, fault }: Doubt) => JSON.stringify([fact, fault.code, fault.facts]);
