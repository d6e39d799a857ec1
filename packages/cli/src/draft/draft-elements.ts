import type { InterpretationElements, Policy } from '@mingce/schema/types';
import { type PackedPolicy, type PolicyFields, unpackPolicy } from '../pipeline/packed-policy.js';
import { findStandards } from './find-amounts.js';
import { findScope } from './find-audiences.js';
import { findCautions } from './find-cautions.js';
import { findChanges } from './find-changes.js';
import { findKeywords } from './find-keywords.js';
import { findMainContent } from './find-main-content.js';
import { findOldPolicy } from './find-old-policy.js';
import { findPurpose } from './find-purpose.js';
import { type FoundTerms, findTerms } from './find-terms.js';
import { findTimeline } from './find-timeline.js';
import type { Passage } from './passages.js';
import { keepQuoted } from './quoted.js';

type Objective = NonNullable<InterpretationElements['objectives']>[number];

export interface DraftElements {
  /** Quotations by element; an element without any is absent. */
  elements: InterpretationElements;
  quoted: FoundTerms['quoted'];
  /** The clauses with sums whose names are uncertain. */
  unnamed: readonly string[];
  /** Number of amounts that were left out, to inform the author. */
  left: number;
  /** The document that it replaces, and the number of clauses that differ. */
  replaced?: { name: string; differing?: number };
}

/** Draft of the ten elements in the policy's own words; 创新特点 is left to people, since it is a judgment. */
export function draftElements(
  policy: Policy,
  passages: readonly Passage[],
  all: readonly PackedPolicy[],
): DraftElements {
  const { background, objectives } = findPurpose(passages);
  const found = findTerms(passages);
  const amounts = findStandards(passages);
  const old = findOldPolicy(policy, all);
  const compared = old?.policy?.body ? findChanges(policy, unpackPolicy(old.policy)) : undefined;
  const drafts: InterpretationElements = {
    background: [...background, ...basisFromRelations(policy, all, background)],
    objectives: withTimeline(objectives, findTimeline(policy, passages)),
    mainContent: findMainContent(passages),
    keywords: findKeywords(policy, { terms: found.terms, standards: amounts.standards }, passages),
    terms: found.terms,
    scope: findScope(passages, policy.audiences),
    standards: amounts.standards,
    cautions: findCautions(passages),
    changes: compared?.changes,
  };
  const elements = withoutEmpty(keepQuoted(drafts, passages));
  const replaced = old && { name: old.name, ...(compared ? { differing: compared.differing } : {}) };
  return {
    elements,
    unnamed: amounts.unnamed,
    left: amounts.left,
    quoted: found.quoted,
    ...(replaced ? { replaced } : {}),
  };
}

/** If a dated sentence repeats an aim, the aim is used once. */
function withTimeline(objectives: readonly Objective[], timeline: readonly Objective[]): Objective[] {
  const known = new Set(objectives.map(({ text }) => text));
  return [...objectives, ...timeline.filter(({ text }) => !known.has(text))];
}

/** The documents that a policy carries out, where its first sentence does not name them. */
function basisFromRelations(
  { relations = [] }: Policy,
  all: readonly PolicyFields[],
  background: readonly { text: string }[],
): { text: string }[] {
  return relations.flatMap(({ type, policy, title, documentNumber }) => {
    const known = all.find(({ id }) => id === policy);
    const name = known?.title ?? title;
    if (type !== 'implements' || name === undefined) return [];
    if (background.some(({ text }) => text.includes(name))) return [];
    const number = known?.documentNumber ?? documentNumber;
    return [{ text: `落实《${name}》${number === undefined ? '' : `（${number}）`}` }];
  });
}

function withoutEmpty(elements: InterpretationElements): InterpretationElements {
  return Object.fromEntries(Object.entries(elements).filter(([, list]) => list && list.length > 0));
}
