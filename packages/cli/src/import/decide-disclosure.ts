import { disclosureInFields } from '../disclosure/disclosure-fields.js';
import { disclosureInText } from '../disclosure/disclosure-text.js';
import {
  type DisclosureWord,
  mostClosed,
  type Openness,
  readDisclosure,
} from '../disclosure/disclosure-words.js';
import type { FieldRule } from './mapping-types.js';
import type { SourceRow } from './rows.js';

/** Disclosure of a document, and who decided it. */
export type Decision =
  | { kind: 'public'; by: 'source' | 'operator' }
  /** The source says that the document is not public. */
  | { kind: 'closed'; word: DisclosureWord; against?: DisclosureWord }
  /** Nobody has stated it, or the statement is not understood. */
  | { kind: 'undecided'; word?: DisclosureWord };

/**
 * The source's own word decides; of several, the one that closes most. Where it says nothing, whoever imports may say that
 * the documents are public. What nobody has said is not public.
 */
export function decideDisclosure(
  row: SourceRow,
  text: string,
  rule: FieldRule | undefined,
  isSaidPublic: boolean,
): Decision {
  const mapped = mappedWord(row, rule);
  const inFields = disclosureInFields(row.fields).filter(
    // A value that the mapping lists takes precedence over our own reading.
    ({ openness, field }) => openness !== undefined || field !== mapped?.field,
  );
  const words = [...inFields, ...disclosureInText(text), ...(mapped ? [mapped] : [])];
  const word = mostClosed(words);
  if (word?.openness === 'proactive') return { kind: 'public', by: 'source' };
  if (word && word.openness === undefined) return { kind: 'undecided', word };
  if (word) {
    const against = words.find(({ openness }) => openness === 'proactive');
    return { kind: 'closed', word, ...(against ? { against } : {}) };
  }
  const stated = rule?.value ?? rule?.default;
  if (stated !== undefined && stated !== 'proactive') {
    return { kind: 'closed', word: { openness: 'closed', word: `disclosure: ${String(stated)}` } };
  }
  return isSaidPublic || stated === 'proactive' ? { kind: 'public', by: 'operator' } : { kind: 'undecided' };
}

/** Disclosure by the field that a mapping names, through its `map` or by its own words. */
function mappedWord({ fields }: SourceRow, rule: FieldRule | undefined): DisclosureWord | undefined {
  const field = rule?.from?.find((name) => String(fields[name] ?? '').trim() !== '');
  if (field === undefined) return undefined;
  const value = String(fields[field]).trim();
  const read = rule?.map ? rule.map[value] : readDisclosure(value);
  const found = { word: `${field}: ${value.slice(0, 40)}`, field };
  return isOpenness(read) ? { openness: read, ...found } : rule?.default === undefined ? found : undefined;
}

function isOpenness(value: unknown): value is Openness {
  return value === 'proactive' || value === 'onRequest' || value === 'withheld';
}
