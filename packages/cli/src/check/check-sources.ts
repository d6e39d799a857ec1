import type { Fault } from '@mingce/schema/types';
import type { Sources } from '../pipeline/types.js';
import { benefits } from './benefits.js';
import { clauseReferences } from './clause-references.js';
import { completeness } from './completeness.js';
import { disclosureNotes } from './disclosure-notes.js';
import { documentNumbers } from './document-numbers.js';
import { drafts } from './drafts.js';
import { emptyText } from './empty-text.js';
import { expiry } from './expiry.js';
import { interpretations } from './interpretations.js';
import { joinedItems } from './joined-items.js';
import { createLibrary, type Report, type Rule } from './library.js';
import { links } from './links.js';
import { pictures } from './pictures.js';
import { quotedNumbers } from './quoted-numbers.js';
import { references } from './references.js';
import { severities } from './severities.js';
import { sortFaults } from './sort-faults.js';
import { summaryNumbers } from './summary-numbers.js';
import { synchrony } from './synchrony.js';
import { textAndFields } from './text-and-fields.js';
import { titles } from './titles.js';
import { uniqueIds } from './unique-ids.js';
import { unruledTables } from './unruled-tables.js';
import { vocabularies } from './vocabularies.js';
import { withdrawn } from './withdrawn.js';

const rules: readonly Rule[] = [
  uniqueIds,
  withdrawn,
  documentNumbers,
  references,
  clauseReferences,
  quotedNumbers,
  summaryNumbers,
  vocabularies,
  disclosureNotes,
  emptyText,
  titles,
  textAndFields,
  expiry,
  joinedItems,
  unruledTables,
  interpretations,
  drafts,
  completeness,
  synchrony,
  pictures,
  benefits,
  links,
];

/**
 * Checks the records of an authoring folder against each other and against its settings. What reading them found is in
 * `sources.faults` and not repeated here; `allFaults` joins the two.
 */
export function checkSources(sources: Sources): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (source, code, facts = {}, path = []) => {
    const place = { file: source.file, line: source.lineOf(path), path };
    faults.push({ code, severity: severities[code], facts, ...place });
  };
  const library = createLibrary(sources);
  for (const rule of rules) rule(library, report);
  return sortFaults(faults);
}

/** Every fault of an authoring folder, those of reading and those of checking, worst first. */
export function allFaults(sources: Sources): Fault[] {
  return sortFaults([...sources.faults, ...checkSources(sources)]);
}
