import { MingceError } from '@mingce/schema/errors';
import type { FeedFact } from '@mingce/schema/types';
import { figureFacts } from './facts/figures.js';
import { identityFacts } from './facts/identity.js';
import { recordFacts } from './facts/record.js';
import type { FactType, Operand, Period, Scalar } from './types.js';

/** The same words in Chinese and English. */
export interface Words {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A fact about an enterprise that a condition can compare. */
export interface FactDefinition {
  readonly name: string;
  readonly type: FactType;
  readonly label: Words;
  readonly question: Words;
  readonly help?: Words;
  /** Source of the figure: the line of a report. */
  readonly source?: Words;
  /** `yuan`, `person`, `percent`, or a unit of the feed's own such as 亩. */
  readonly unit?: string;
  /** The period that the fact is of if none is named. */
  readonly period?: Period;
  /** Further periods that can be asked for, as `name@period`. */
  readonly periods?: readonly Period[];
  /** The codes of a choice, in the order to show. */
  readonly options?: readonly { readonly value: string; readonly label: Words }[];
  /** Plausible bounds, both in. A figure outside is asked back, not refused. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** A date that cannot be in the future. */
  readonly isPast?: boolean;
  /** The answer of nearly every enterprise; the question is then asked late. It never replaces an answer. */
  readonly usual?: Scalar;
  /** Only whole numbers make sense. */
  readonly isWhole?: boolean;
  /** Titles of one ladder, lowest rung first: who holds a rung holds those below. */
  readonly ladders?: readonly (readonly string[])[];
  /** Beginnings of titles that make a ladder of themselves, lowest first: 市级…, 省级…, 国家级…. */
  readonly levels?: readonly string[];
  /** Derivation of the fact from others if the enterprise does not give it. */
  readonly derivedFrom?: Operand | 'sizeStandard';
}

export type FactVocabulary = ReadonlyMap<string, FactDefinition>;

/** The facts that every feed can use. */
export const defaultFacts: readonly FactDefinition[] = [...identityFacts, ...figureFacts, ...recordFacts];

/** A fact of `feed.yaml`, whose English words may be missing: the Chinese ones are shown instead. */
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
 * @throws MingceError `eligibility.factTwice` if two facts have one name: a second meaning would judge items wrongly.
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

/** The definition that a reference `name` or `name@period` points at; `undefined` if there is no such fact or period. */
export function definitionOf(reference: string, vocabulary: FactVocabulary): FactDefinition | undefined {
  const [name = '', period, ...rest] = reference.split('@');
  const definition = vocabulary.get(name);
  if (!definition || period === undefined) return definition;
  const isKnown = [definition.period, ...(definition.periods ?? [])].some((one) => one === period);
  return isKnown && rest.length === 0 ? definition : undefined;
}

/** The key under which a profile has the fact: the default period is never written. */
export function factKey(reference: string, definition: FactDefinition): string {
  return definition.period !== undefined && reference === `${definition.name}@${definition.period}`
    ? definition.name
    : reference;
}

/** The titles that satisfy a demand for `title`: itself and the higher rungs of its ladders. */
export function rungsFrom(title: string, { ladders = [], levels = [] }: FactDefinition): readonly string[] {
  const higher = ladders.flatMap((ladder) => {
    const place = ladder.indexOf(title);
    return place === -1 ? [] : ladder.slice(place + 1);
  });
  const level = levels.findIndex((one) => title.startsWith(one));
  const name = title.slice(levels[level]?.length ?? 0);
  const sameName = level === -1 ? [] : levels.slice(level + 1).map((one) => one + name);
  return [title, ...higher, ...sameName];
}
