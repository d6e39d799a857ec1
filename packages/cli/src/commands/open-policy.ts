import { dirname, resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { findPolicy } from '../draft/find-policy.js';
import type { CommandIo, SourceRecord, Sources } from '../pipeline/types.js';
import { readSources } from '../sources/index.js';
import { findAuthoringFolder } from './find-authoring-folder.js';

/**
 * The policy that `mingce new` drafts from, and its authoring folder: the named one, else the one that contains the
 * policy’s file, else the one that contains the current folder.
 *
 * @throws MingceError `new.noFolder`, `new.noPolicy`, `new.notPublic` …
 */
export async function openPolicy(
  options: { dir?: string | undefined; policy: string },
  io: CommandIo,
): Promise<{ dir: string; sources: Sources; source: SourceRecord<'policy'> }> {
  const isFile = /\.(?:md|markdown)$/i.test(options.policy);
  const starts = isFile ? [dirname(resolve(io.cwd, options.policy)), io.cwd] : [io.cwd];
  const dir = await findAuthoringFolder(options.dir, starts, io.cwd);
  const sources = await readSources(dir, { signal: io.signal });
  const source = findPolicy(options.policy, sources, io.cwd);
  const { disclosure, id } = source.record;
  if (disclosure !== 'proactive') throw new MingceError('new.notPublic', { policy: id, file: source.file });
  return { dir, sources, source };
}
