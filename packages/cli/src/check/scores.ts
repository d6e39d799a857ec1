import { completenessOf, type ElementPresence, type Share } from '@mingce/schema/completeness';
import type { InterpretationTemplate } from '@mingce/schema/types';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import { hasDraftMark, withoutDraftMark } from '../sources/draft-marks.js';
import { nameOf, profileFor } from './completeness.js';
import { createLibrary, type Library } from './library.js';
import { eachField } from './record-fields.js';

/** An element of a profile, with its state. */
export interface ScoredElement {
  element: string;
  label: string;
  level: ElementPresence['level'];
  state: 'present' | 'draft' | 'missing';
}

/** Completeness of one interpretation. The score and its parts are absent if no profile judges it. */
export interface InterpretationScore {
  id: string;
  title: string;
  file: string;
  template: InterpretationTemplate;
  /** Number of places still marked 待确认. */
  drafts: number;
  profile?: string;
  score?: number;
  required?: Share;
  recommended?: Share;
  elements?: ScoredElement[];
}

/** Every interpretation of a folder with its score by its profile, the least complete first. */
export function interpretationScores(sources: Sources): InterpretationScore[] {
  const library = createLibrary(sources);
  return library
    .all('interpretation')
    .flatMap((source) => scoreIfSound(source, library))
    .sort((a, b) => (a.score ?? 101) - (b.score ?? 101) || b.drafts - a.drafts || (a.file < b.file ? -1 : 1));
}

/** A record that cannot be processed has no score; `check` reports it. */
function scoreIfSound(source: SourceRecord<'interpretation'>, library: Library): InterpretationScore[] {
  try {
    return [scoreOf(source, profileFor(source, library))];
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return [];
    throw error;
  }
}

function scoreOf(
  { record, file, draftLines = [] }: SourceRecord<'interpretation'>,
  profile: ReturnType<typeof profileFor>,
): InterpretationScore {
  const { id, template } = record;
  const title = withoutDraftMark(record.title);
  const found = completenessOf(record, profile);
  const base = { id, title, file, template, drafts: draftLines.length };
  if (found === undefined) return base;
  return {
    ...base,
    profile: profile?.label ?? '',
    score: found.score,
    required: found.required,
    recommended: found.recommended,
    elements: found.elements.map((presence) => ({
      element: presence.element,
      label: nameOf(presence),
      level: presence.level,
      state: stateOf(presence, record.elements ?? {}),
    })),
  };
}

function stateOf(
  { element, label, isPresent }: ElementPresence,
  elements: NonNullable<SourceRecord<'interpretation'>['record']['elements']>,
): ScoredElement['state'] {
  if (!isPresent) return 'missing';
  const own = elements.extra?.filter(({ name }) => name === element || name === label);
  const written: unknown = Reflect.get(elements, element) ?? own;
  let isDraft = false;
  eachField(written, (value) => {
    isDraft ||= typeof value === 'string' && hasDraftMark(value);
  });
  return isDraft ? 'draft' : 'present';
}
