import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { draftBenefit } from '../draft/benefit/draft-benefit.js';
import { insertItems } from '../draft/benefit/insert-items.js';
import { unpackPolicy } from '../pipeline/packed-policy.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { writeIntoFolder } from '../publish/write-beside.js';
import { decodeText } from '../sources/decode-text.js';
import { errorCode } from '../sources/unreadable.js';
import { openPolicy } from './open-policy.js';

/**
 * `mingce new benefit POLICY`: drafts the benefit items of a policy into its file, after the existing ones.
 *
 * @throws MingceError `new.…`.
 */
export async function newBenefit(
  options: {
    dir?: string | undefined;
    policy: string;
    to?: string | undefined;
    template?: string | undefined;
    force?: boolean | undefined;
  },
  io: CommandIo,
): Promise<CommandReport> {
  const foreign = (['to', 'template', 'force'] as const).find((name) => options[name] !== undefined);
  if (foreign !== undefined)
    throw new MingceError('usage.unknownOption', { command: 'new benefit', option: `--${foreign}` });
  const { dir, sources, source } = await openPolicy(options, io);
  const { file, draftItems } = source;
  // The file may already have unconfirmed drafts.
  const policy = { ...unpackPolicy(source.record), ...(draftItems ? { benefit: draftItems.benefit } : {}) };
  const { items, kept, needs, forPersons, counts } = draftBenefit(policy, sources.config.regions);
  if (items.length > 0)
    await rewrite(dir, file, (text) => insertItems(text, { items, kept, needs, forPersons, counts }, file));
  return {
    command: 'new',
    outcome: items.length > 0 ? 'benefit' : 'benefitNothing',
    ok: true,
    faults:
      forPersons.length === 0
        ? []
        : [{ code: 'new.forPersons', severity: 'warning', facts: { clauses: forPersons.join('、') }, file }],
    facts: {
      file,
      policy: policy.id,
      items: items.length,
      kept,
      ...counts,
      dir: relative(io.cwd, dir) || '.',
    },
  };
}

async function rewrite(dir: string, file: string, change: (text: string) => string): Promise<void> {
  const unwritable = (reason: string, cause?: unknown) =>
    new MingceError('new.unwritable', { file, reason }, { cause });
  const bytes = await readFile(join(dir, file)).catch((cause: unknown) => {
    throw unwritable(errorCode(cause) ?? String(cause), cause);
  });
  const decoded = decodeText(bytes);
  // Rewriting a file in another encoding would change every line.
  if (!decoded.ok || decoded.encoding !== 'utf-8') throw new MingceError('new.benefitEncoding', { file });
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\uFEFF' : '';
  const text = mark + change(decoded.text);
  await writeIntoFolder(dir, file, text).catch((cause: unknown) => {
    const reason =
      cause instanceof MingceError ? String(cause.facts.reason) : (errorCode(cause) ?? String(cause));
    throw unwritable(reason, cause);
  });
}
