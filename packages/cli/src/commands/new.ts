import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { Interpretation, InterpretationTemplate, Policy, Service } from '@mingce/schema/types';
import { interpretationTemplates } from '@mingce/schema/vocabulary';
import { nearest } from '../check/nearest.js';
import { draftInterpretation } from '../draft/draft-interpretation.js';
import { findPolicy } from '../draft/find-policy.js';
import type { CommandIo, CommandReport, SourceRecord, Sources } from '../pipeline/types.js';
import { draftLines } from '../sources/draft-marks.js';
import { configFile, readSources } from '../sources/index.js';
import { errorCode } from '../sources/unreadable.js';
import { exists } from './exists.js';

export interface NewOptions {
  /** What is to be made; so far an interpretation. */
  what: string;
  /** The policy’s id, 发文字号, title or file. */
  policy: string;
  /** The authoring folder; by default the one that the policy’s file or the present folder is in. */
  dir?: string | undefined;
  template?: string | undefined;
  /** Where to write; by default `interpretations/<template>/` under the name of the policy’s file. */
  to?: string | undefined;
  force?: boolean | undefined;
}

/**
 * `mingce new interpretation POLICY`: a scaffold that holds what the policy itself says, as drafts to confirm.
 *
 * @throws MingceError `new.…`.
 */
export async function newRecord(options: NewOptions, io: CommandIo): Promise<CommandReport> {
  if (options.what !== 'interpretation') {
    throw new MingceError('new.unknownKind', { what: options.what });
  }
  const template = readTemplate(options.template);
  const dir = await findFolder(options, io.cwd);
  const sources = await readSources(dir, { signal: io.signal });
  const { record, file } = findPolicy(options.policy, sources, io.cwd);
  if (record.disclosure !== 'proactive') throw new MingceError('new.notPublic', { policy: record.id, file });

  const target =
    options.to === undefined ? join(dir, defaultPath(template, file)) : resolve(io.cwd, options.to);
  const path = relative(dir, target).split(sep).join('/');
  if (!/^interpretations\/.+\.ya?ml$/.test(path))
    throw new MingceError('new.badTarget', { to: options.to ?? path });
  const own = recordsOf(sources, 'interpretation').filter((source) => source.file !== path);
  const text = draftInterpretation(record, {
    template,
    id: freeId(record.id, template, own),
    dir: relative(io.cwd, dir) || '.',
    config: sources.config,
    policies: recordsOf(sources, 'policy').map((source): Policy => source.record),
    services: recordsOf(sources, 'service').map((source): Service => source.record),
  });
  await write(target, text, { path, force: options.force ?? false });
  const drafts = draftLines(text, { isYaml: true }).length;
  return {
    command: 'new',
    outcome: 'interpretation',
    ok: true,
    faults: [],
    facts: { file: path, policy: record.id, template, drafts, dir: relative(io.cwd, dir) || '.' },
  };
}

function readTemplate(template = 'picture'): InterpretationTemplate {
  const known = interpretationTemplates.find((name) => name === template);
  if (known !== undefined) return known;
  const suggestion = nearest(template, interpretationTemplates);
  const facts = { template, known: interpretationTemplates.join('、') };
  throw new MingceError('new.unknownTemplate', suggestion === undefined ? facts : { ...facts, suggestion });
}

/** The folder that is named; else the authoring folder around the policy’s file, else around where the author stands. */
async function findFolder({ dir, policy }: NewOptions, cwd: string): Promise<string> {
  if (dir !== undefined) return resolve(cwd, dir);
  const starts = /\.(?:md|markdown)$/i.test(policy) ? [dirname(resolve(cwd, policy)), cwd] : [cwd];
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (await exists(join(folder, configFile))) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  throw new MingceError('new.noFolder', { dir: cwd });
}

function recordsOf<K extends SourceRecord['kind']>({ records }: Sources, kind: K): SourceRecord<K>[] {
  return records.filter((source): source is SourceRecord<K> => source.kind === kind);
}

/** Named after the policy’s file, as authors look for it. */
function defaultPath(template: InterpretationTemplate, policyFile: string): string {
  return `interpretations/${template}/${basename(policyFile).replace(/\.\w+$/, '')}.yaml`;
}

/** An id that no other interpretation has: `jd-` and the policy’s, with the template. */
function freeId(
  policy: string,
  template: InterpretationTemplate,
  own: readonly { record: Interpretation }[],
): string {
  const taken = new Set(own.map(({ record }) => record.id));
  const stem = policy.slice(0, 80 - `jd--${template}-99`.length).replace(/[._-]+$/, '');
  const id = `jd-${stem}-${template}`;
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

async function write(
  target: string,
  text: string,
  { path, force }: { path: string; force: boolean },
): Promise<void> {
  const unwritable = (error: unknown) => {
    const reason = errorCode(error) ?? String(error);
    return new MingceError('new.unwritable', { file: path, reason }, { cause: error });
  };
  await mkdir(dirname(target), { recursive: true }).catch((error: unknown) => {
    throw unwritable(error);
  });
  await writeFile(target, text, { flag: force ? 'w' : 'wx' }).catch((error: unknown) => {
    throw errorCode(error) === 'EEXIST' ? new MingceError('new.exists', { file: path }) : unwritable(error);
  });
}
