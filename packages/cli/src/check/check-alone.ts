import type { Fault, FeedConfig } from '@mingce/schema/types';
import { type BuildMemory, remembered } from '@mingce/search/writer';
import { openedRecord } from '../pipeline/packed-policy.js';
import type { SourceRecord, Sources } from '../pipeline/types.js';
import { sha256Hex } from '../publish/sha256.js';
import { digitLookalikes } from './digit-lookalikes.js';
import { disclosureNotes } from './disclosure-notes.js';
import { emptyText } from './empty-text.js';
import { expiry } from './expiry.js';
import { impossibleDays } from './impossible-days.js';
import type { Rule } from './library.js';
import { publishable } from './publishable.js';
import { runRules } from './run-rules.js';
import { saidEnded } from './said-ended.js';
import { textAndFields } from './text-and-fields.js';
import { textTwice } from './text-twice.js';
import { unruledTables } from './unruled-tables.js';

/**
 * Rules about a single record that do not depend on the day: their findings follow from the file's bytes and the
 * settings.
 */
const ownRules: readonly Rule[] = [
  disclosureNotes,
  emptyText,
  digitLookalikes,
  textAndFields,
  expiry,
  saidEnded,
  impossibleDays,
  textTwice,
  unruledTables,
];

export interface OwnFaults {
  faults: Fault[];
  /** Whether the other rules must skip the record. */
  isPassedOver: boolean;
}

export interface CheckAloneOptions {
  /** Key of the settings, see `settingsKey`. */
  settings: string;
  /** The authoring folder; its records are not used. */
  sources: Sources;
  memory?: BuildMemory | undefined;
}

/** A key for the settings of a feed. */
export function settingsKey(config: FeedConfig): string {
  return sha256Hex(Buffer.from(JSON.stringify(config)));
}

/** The findings of the rules about a single record, new or from the cache. */
export function checkAlone(
  source: SourceRecord,
  { settings, sources, memory }: CheckAloneOptions,
): OwnFaults {
  if (!memory || !source.digest) return ownFaults(source, sources);
  const key = `checks/${settings}/${source.file}/${source.digest}`;
  const result = remembered(memory, key, () => Buffer.from(JSON.stringify(ownFaults(source, sources))));
  return JSON.parse(Buffer.from(result).toString()) as OwnFaults;
}

function ownFaults(source: SourceRecord, sources: Sources): OwnFaults {
  const alone = { ...sources, records: [source], leftOut: [] };
  const passedOver = new Set<string>();
  const faults = runRules([publishable], alone, passedOver);
  // An unpublishable record is not checked further: it may be too large.
  if (faults.length > 0) return { faults, isPassedOver: true };
  const records = [{ ...source, record: openedRecord(source.record) }];
  faults.push(...runRules(ownRules, { ...alone, records }, passedOver));
  return { faults, isPassedOver: passedOver.size > 0 };
}
