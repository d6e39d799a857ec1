import { MingceError } from '@mingce/schema/errors';
import { figureFacts } from './facts/figures.js';
import { identityFacts } from './facts/identity.js';
import { recordFacts } from './facts/record.js';
import type { Operand, Scalar } from './types.js';

/** The same words in Chinese and English. */
export interface Words {
  readonly 'zh-CN': string;
  readonly en: string;
}

export const factTypes = [
  'number',
  'boolean',
  'choice',
  'list',
  'date',
  'region',
  'industry',
  'text',
] as const;
export type FactType = (typeof factTypes)[number];

/** Periods that a figure can be of: 上年度, 前年度, 本年度, 近两年累计, 近三年累计, 近十二个月. */
export const periods = [
  'lastYear',
  'yearBeforeLast',
  'thisYear',
  'lastTwoYears',
  'lastThreeYears',
  'lastTwelveMonths',
] as const;
export type Period = (typeof periods)[number];

/** What a condition can ask of an enterprise. */
export interface FactDefinition {
  readonly name: string;
  readonly type: FactType;
  readonly label: Words;
  readonly question: Words;
  readonly help?: Words;
  /** Where the figure is found: which line of which report. */
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
  /** What nearly every enterprise answers; the question is then put late. It never replaces an answer. */
  readonly usual?: Scalar;
  /** Only whole numbers make sense. */
  readonly isWhole?: boolean;
  /** Titles of one ladder, lowest rung first: who holds a rung holds those below. */
  readonly ladders?: readonly (readonly string[])[];
  /** Beginnings of titles that make a ladder of themselves, lowest first: 市级…, 省级…, 国家级…. */
  readonly levels?: readonly string[];
  /** How the fact follows from others where the enterprise does not give it. */
  readonly derivedFrom?: Operand | 'sizeStandard';
}

export type FactVocabulary = ReadonlyMap<string, FactDefinition>;

/** The facts that every feed can use. */
export const defaultFacts: readonly FactDefinition[] = [...identityFacts, ...figureFacts, ...recordFacts];

/**
 * The default facts and a feed's own.
 *
 * @throws MingceError `eligibility.factTwice` if two facts have one name: a second meaning would judge items wrongly.
 */
export function factVocabulary(own: readonly FactDefinition[] = []): FactVocabulary {
  const byName = new Map<string, FactDefinition>();
  for (const definition of [...defaultFacts, ...own]) {
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
