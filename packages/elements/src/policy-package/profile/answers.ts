import { checkProfile, type FactValue, type JudgeOptions, type Profile } from '@mingce/eligibility';
import type { Fault } from '@mingce/schema/errors';

/** Answers of an enterprise. They stay in the page. */
export interface Answers {
  readonly profile: Profile;
  /** Doubts that the enterprise has answered: it is as it was filled in. */
  readonly confirmed: readonly string[];
}

export const noAnswers: Answers = { profile: {}, confirmed: [] };

/** A value that something is doubtful about: asked back, and unknown until the enterprise has confirmed it. */
export interface Doubt {
  readonly fact: string;
  readonly fault: Fault;
}

/** Another value for a fact; a changed answer keeps its place, `undefined` takes it away. */
export function answer({ profile, confirmed }: Answers, fact: string, value: FactValue): Answers {
  if (value === undefined || value === null) {
    const { [fact]: _, ...others } = profile;
    return { profile: others, confirmed };
  }
  return { profile: { ...profile, [fact]: value }, confirmed };
}

/** Says that what is doubted is right. It holds for these very values only. */
export function confirm({ profile, confirmed }: Answers, doubt: Doubt): Answers {
  return { profile, confirmed: [...confirmed, keyOf(doubt)] };
}

/** First error of a fact by its answer alone, before the answer is taken. */
export function errorOf(fact: string, value: FactValue, options: JudgeOptions): Fault | undefined {
  return checkProfile({ [fact]: value }, options).find(({ severity }) => severity === 'error');
}

/** Doubts about the answers that the enterprise is asked about. */
export function doubtsOf({ profile, confirmed }: Answers, options: JudgeOptions): readonly Doubt[] {
  return checkProfile(profile, options)
    .filter(({ severity }) => severity === 'warning')
    .map((fault) => ({ fact: String(fault.path?.[0] ?? fault.facts?.fact ?? ''), fault }))
    .filter((doubt) => !confirmed.includes(keyOf(doubt)));
}

/** The profile to judge by: what is doubtful is unknown. */
export function judgedProfile({ profile }: Answers, doubts: readonly Doubt[]): Profile {
  const doubtful = doubts.map(({ fact }) => fact);
  return Object.fromEntries(Object.entries(profile).filter(([fact]) => !doubtful.includes(fact)));
}

const keyOf = ({ fact, fault }: Doubt) => JSON.stringify([fact, fault.code, fault.facts]);
