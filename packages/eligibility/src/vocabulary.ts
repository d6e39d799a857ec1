import { MingceError } from '@mingce/schema/errors';
import type { FeedFact } from '@mingce/schema/types';
import type { FactDefinition, Words } from './fact-definition.js';
import { figureFacts } from './facts/figures.js';
import { identityFacts } from './facts/identity.js';
import { recordFacts } from './facts/record.js';

export type FactVocabulary = ReadonlyMap<string, FactDefinition>;

/** The facts that every feed can use. */
export const defaultFacts: readonly FactDefinition[] = [...identityFacts, ...figureFacts, ...recordFacts];

/** Completes a fact of `feed.yaml`: missing English texts are replaced by the Chinese ones. */
function inBothLanguages(fact: FactDefinition | FeedFact): FactDefinition {
  const both = (words: FeedFact['label']): Words => ({
    'zh-CN': words['zh-CN'],
    en: words.en ?? words['zh-CN'],
  });
  const { label, question, help, source, options, ...rest } = fact;
  return {
    ...rest,
    label: both(label),
    question: both(question),
    ...(help ? { help: both(help) } : {}),
    ...(source ? { source: both(source) } : {}),
    ...(options ? { options: options.map((option) => ({ ...option, label: both(option.label) })) } : {}),
  };
}

/**
 * The default facts and a feed's own.
 *
 * @throws MingceError `eligibility.factTwice` if two facts have the same name, since items would be judged wrongly.
 */
export function factVocabulary(own: readonly (FactDefinition | FeedFact)[] = []): FactVocabulary {
  const byName = new Map<string, FactDefinition>();
  for (const definition of [...defaultFacts, ...own.map(inBothLanguages)]) {
    if (byName.has(definition.name))
      throw new MingceError('eligibility.factTwice', { fact: definition.name });
    byName.set(definition.name, definition);
  }
  return byName;
}

/** The definition for a reference `name` or `name@period`; `undefined` if there is no such fact or period. */
export function definitionOf(reference: string, vocabulary: FactVocabulary): FactDefinition | undefined {
  const [name = '', period, ...rest] = reference.split('@');
  const definition = vocabulary.get(name);
  if (!definition || period === undefined) return definition;
  const isKnown = [definition.period, ...(definition.periods ?? [])].some((one) => one === period);
  return isKnown && rest.length === 0 ? definition : undefined;
}

/** The key of the fact in a profile, which omits the default period. */
export function factKey(reference: string, definition: FactDefinition): string {
  return definition.period !== undefined && reference === `${definition.name}@${definition.period}`
    ? definition.name
    : reference;
}

/** Prefixes of levels of a title, lowest first: 市级…, 省级…, 国家级…. */
const usualLevels: readonly string[] = ['县级', '市级', '省级', '国家级'];

/** The titles that satisfy a requirement for `title`: itself and the higher levels of its ladders. */
export function rungsFrom(
  title: string,
  { ladders = [], levels = usualLevels }: FactDefinition,
): readonly string[] {
  const higher = ladders.flatMap((ladder) => {
    const place = ladder.indexOf(title);
    return place === -1 ? [] : ladder.slice(place + 1);
  });
  const level = levels.findIndex((one) => title.startsWith(one));
  const name = title.slice(levels[level]?.length ?? 0);
  const sameName = level === -1 ? [] : levels.slice(level + 1).map((one) => one + name);
  return [title, ...higher, ...sameName];
}
