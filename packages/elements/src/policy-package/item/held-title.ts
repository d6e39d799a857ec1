import type { BenefitItem, Profile } from '@mingce/eligibility';

/**
 * A title that an item grants and that the enterprise already holds: no application is needed, only a review in time.
 */
export function heldTitle({ title, awards = [] }: BenefitItem, profile: Profile): string | undefined {
  const granted = awards.filter(({ kind }) => kind === 'title').map(({ text = '' }) => text);
  if (granted.length === 0) return undefined;
  const held = Object.values(profile).flatMap((value) => (Array.isArray(value) ? (value as string[]) : []));
  return held.find((one) => [title, ...granted].some((words) => words.includes(one)));
}
