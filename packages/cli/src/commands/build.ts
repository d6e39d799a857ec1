import { resolve } from 'node:path';
import type { Fault, FeedManifest } from '@mingce/schema/types';
import { allFaults, interpretationScores } from '../check/index.js';
import type { RuleCode } from '../check/severities.js';
import { faultOf } from '../fault-of.js';
import type { CommandIo, CommandReport, Sources } from '../pipeline/types.js';
import { readPassphrases, readPrivateKey } from '../publish/key-file.js';
import { momentOf } from '../publish/manifest.js';
import { type Published, publish } from '../publish/publish.js';
import { renewalFaults } from '../publish/renewal-faults.js';
import { keepStatements, readStatements } from '../publish/statement-file.js';
import { createProgress } from '../report/index.js';
import { configFile, readSources, tombstonesFile } from '../sources/index.js';
import { secondsSince } from './seconds-since.js';

export interface BuildOptions {
  dir: string;
  to: string;
  /** File with the private key. */
  key?: string | undefined;
  /** File with the passphrase of the private key, if it has one. */
  passphraseFile?: string | undefined;
  /** Publishes the same content again, to be vouched for anew. */
  renew?: boolean | undefined;
  offline?: boolean | undefined;
  force?: boolean | undefined;
  /** Publishes what is still to be confirmed or incomplete as well; for a preview on the author’s own machine only. */
  drafts?: boolean | undefined;
}

/**
 * `mingce build`: checks an authoring folder and publishes what is sound as a feed. What is not is left out and named
 * in the report; settings that cannot be read, or nothing sound at all, leave the present feed untouched.
 */
export async function build(options: BuildOptions, io: CommandIo): Promise<CommandReport> {
  const started = performance.now();
  const [dir, to] = [resolve(io.cwd, options.dir), resolve(io.cwd, options.to)];
  const signer = await readSigner(options, io);
  const progress = createProgress(io);
  try {
    const sources = await readSources(dir, {
      signal: io.signal,
      onProgress: ({ done, total }) => progress.update('read', done, total),
    });
    const faults = allFaults(sources);
    const sound = soundPart(
      sources,
      options.drafts ? faults.filter(({ code }) => !ofDrafts.has(code)) : faults,
    );
    const completeness = interpretationScores(sources);
    const facts = { filesRead: sources.filesRead, leftOut: sources.filesRead - sound.records.length };
    const refusal = reasonNotToPublish(sound, faults);
    if (refusal) return { command: 'build', ok: false, faults: [refusal, ...faults], completeness, facts };

    const published = await publish(sound, {
      to,
      ...signer,
      renew: options.renew ?? false,
      offline: options.offline ?? false,
      force: options.force ?? false,
      drafts: options.drafts ?? false,
      io,
      onProgress: (stage, done, total) => progress.update(stage, done, total),
    });
    const due = renewalFaults(published.manifest, momentOf(io));
    const kept = await keepBesideKey(options, published.manifest, io);
    const all = [...published.faults, ...due, ...kept, ...faults];
    return {
      command: 'build',
      outcome: published.changed ? 'published' : 'unchanged',
      ok: !all.some(({ severity }) => severity === 'error'),
      faults: all,
      completeness,
      facts: { ...facts, ...publishedFacts(published), seconds: secondsSince(started) },
    };
  } finally {
    progress.end();
  }
}

async function readSigner(options: BuildOptions, io: CommandIo) {
  if (options.key === undefined) return {};
  const file = resolve(io.cwd, options.key);
  const { passphraseFile } = options;
  const passphrases = passphraseFile ? await readPassphrases(resolve(io.cwd, passphraseFile)) : [];
  return { key: await readPrivateKey(file, passphrases), statements: await readStatements(file) };
}

/** The feed is published by now: what cannot be kept beside the key is said, and can be mended. */
async function keepBesideKey(
  { key }: BuildOptions,
  { trust = [] }: FeedManifest,
  io: CommandIo,
): Promise<Fault[]> {
  if (key === undefined) return [];
  try {
    await keepStatements(resolve(io.cwd, key), trust);
    return [];
  } catch (error) {
    return [{ ...faultOf(error), severity: 'warning' }];
  }
}

/** What keeps a record out of a feed only because its author is not done with it. */
const ofDrafts: ReadonlySet<string> = new Set<RuleCode>(['draft.unconfirmed', 'interpretation.incomplete']);

/** The records of files without an error; `faults` tells which have one. */
function soundPart(sources: Sources, faults: readonly Fault[]): Sources {
  const faulty = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return { ...sources, records: sources.records.filter(({ file }) => !faulty.has(file)) };
}

function reasonNotToPublish({ records }: Sources, faults: readonly Fault[]): Fault | undefined {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const settings = errors.find(({ file }) => file === configFile || file === tombstonesFile);
  if (settings) {
    return { code: 'publish.settingsUnsound', severity: 'error', facts: { file: settings.file ?? '' } };
  }
  if (records.length === 0 && errors.length > 0) {
    return { code: 'publish.nothingSound', severity: 'error', facts: { errors: errors.length } };
  }
  return undefined;
}

function publishedFacts(published: Published): CommandReport['facts'] {
  const { manifest, faults, ...counts } = published;
  return {
    ...counts,
    sequence: manifest.sequence,
    publishedAt: manifest.publishedAt,
    expiresAt: manifest.expiresAt ?? '',
    signed: manifest.signature !== undefined,
  };
}
