/** Completeness of an interpretation by the elements that a city requires; publisher and browser use the same code. */
import type { ElementProfile, Interpretation } from './types.js';
import { interpretationElements } from './vocabulary/constants.js';

/** One element of the profile, and whether the interpretation has it. */
export interface ElementPresence {
  /** The element's name in the profile: one of the ten, or a name of the city's own. */
  readonly element: string;
  /** The city's name for it; absent without a profile. */
  readonly label?: string | undefined;
  readonly level: 'required' | 'recommended' | 'optional';
  readonly isPresent: boolean;
}

export interface Completeness {
  /** Elements in the order of the profile. */
  readonly elements: readonly ElementPresence[];
  readonly required: Share;
  readonly recommended: Share;
  /** 0 to 100: a required element counts twice, a recommended one once, an optional one not at all. */
  readonly score: number;
}

export interface Share {
  readonly present: number;
  readonly all: number;
}

/** The profile that an interpretation names, else the feed's default, which is the first. */
export function profileOf(
  { profile }: Pick<Interpretation, 'profile'>,
  profiles: readonly ElementProfile[],
): ElementProfile | undefined {
  return profile === undefined ? profiles[0] : profiles.find(({ code }) => code === profile);
}

/**
 * The elements of its profile that an interpretation has; without a profile the ten elements are all recommended. It
 * applies to pictures, which consist of elements, and to interpretations that name a profile. An interview or an
 * article with one or two elements is not judged.
 */
export function completenessOf(
  interpretation: Pick<Interpretation, 'template' | 'profile' | 'elements'>,
  profile: ElementProfile | undefined,
): Completeness | undefined {
  const { template, elements: written = {} } = interpretation;
  if (template !== 'picture' && interpretation.profile === undefined) return undefined;
  const wanted: readonly Omit<ElementPresence, 'isPresent'>[] =
    profile?.elements ??
    interpretationElements.map((element) => ({ element, level: 'recommended' as const }));
  const elements = wanted.map(({ element, label, level }) => ({
    element,
    label,
    level,
    isPresent: hasElement(written, element, label),
  }));
  const share = (level: ElementPresence['level']): Share => {
    const asked = elements.filter((one) => one.level === level);
    return { present: asked.filter(({ isPresent }) => isPresent).length, all: asked.length };
  };
  const required = share('required');
  const recommended = share('recommended');
  const full = 2 * required.all + recommended.all;
  const score = full === 0 ? 100 : Math.round((100 * (2 * required.present + recommended.present)) / full);
  return { elements, required, recommended, score };
}

/** A city's own element is matched by its name or its label. */
function hasElement(
  written: NonNullable<Interpretation['elements']>,
  element: string,
  label: string | undefined,
): boolean {
  const known = interpretationElements.find((name) => name === element);
  if (known !== undefined) return (written[known]?.length ?? 0) > 0;
  return (written.extra ?? []).some(({ name }) => name === element || name === label);
}
