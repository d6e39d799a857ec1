import type { FeedConfig, Interpretation, Vocabulary } from '@mingce/schema/types';
import { rememberDocuments, ShortMemory } from '@mingce/search/writer';
import { checkAlone, settingsKey } from '../check/check-alone.js';
import { repealsIn } from '../check/repeals-unsaid.js';
import { PackedBody, type PackedPolicy, type PolicyFields } from '../pipeline/packed-policy.js';
import { citedIn } from '../publish/link-citations.js';
import { documentKeys, searchDocuments } from '../publish/search-documents.js';
import { documentOptions } from '../publish/search-index.js';
import { type RecordFile, readRecordFile } from '../sources/record-file.js';

/** A result of a step, with the key under which a build remembers it. */
export type StepResult = [key: string, result: Uint8Array];

/** Tasks for a thread. */
export type Task = ReadingTask | AnalysisTask;

export interface ReadingTask {
  job: 'read';
  /** The authoring folder. */
  dir: string;
  config: FeedConfig;
  files: readonly RecordFile[];
}

/** Reads files of records, and does the work that needs only one record at a time. */
function readFiles({ dir, config, files }: ReadingTask): StepResult[] {
  const memory = new Results();
  const sources = { dir, config, records: [], tombstones: [], faults: [], filesRead: 0 };
  const settings = settingsKey(config);
  for (const file of files) {
    const { source } = readRecordFile(file, { dir, memory });
    // A record that must not be kept has no digest, and is not sent to the main thread either.
    if (!source?.digest) continue;
    checkAlone(source, { settings, sources, memory });
    if (source.kind !== 'policy') continue;
    const policy = source.record as PackedPolicy;
    citedIn(policy, memory);
    repealsIn(policy, memory);
  }
  return memory.all();
}

export interface AnalysisTask {
  job: 'analyze';
  policies: readonly SentPolicy[];
  /** Interpretations of these policies. */
  interpretations: readonly Interpretation[];
  vocabulary: Vocabulary;
  search: FeedConfig['search'];
}

/** A policy on its way to a thread, its text packed. */
export interface SentPolicy {
  fields: PolicyFields;
  body?: { bytes: Uint8Array; hasLinks: boolean };
}

/** Finds the terms of policies and cuts them into blocks. */
function analyzePolicies({ policies, interpretations, vocabulary, search }: AnalysisTask): StepResult[] {
  const memory = new Results();
  const records = { policy: policies.map(received), interpretation: [...interpretations] };
  const keyOf = documentKeys(records, vocabulary);
  rememberDocuments(searchDocuments(records, vocabulary), { memory, keyOf }, documentOptions(search));
  return memory.all();
}

function received({ fields, body }: SentPolicy): PackedPolicy {
  return body ? { ...fields, body: new PackedBody(body.bytes, body.hasLinks) } : fields;
}

/** The work of threads, by kind of task. */
export const jobs = { read: readFiles, analyze: analyzePolicies } as const;

/** Collects results of steps, to be sent back. */
class Results extends ShortMemory {
  readonly #all: StepResult[] = [];

  override put(key: string, result: Uint8Array): void {
    super.put(key, result);
    // A view would be sent with the whole buffer that it refers to.
    this.#all.push([key, new Uint8Array(result)]);
  }

  all(): StepResult[] {
    return this.#all;
  }
}
