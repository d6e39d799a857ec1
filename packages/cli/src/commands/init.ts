import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { starterFiles } from '../scaffold/starter-files.js';
import { exists } from './exists.js';

const spec = {
  name: 'init',
  about: { 'zh-CN': '新建一个可以直接使用的编写目录', en: 'make an authoring folder that works at once' },
  help: {
    'zh-CN': '在 DIR 新建编写目录，带有可通过检查的样例。已有的文件不会被覆盖。',
    en: 'Makes an authoring folder in DIR with examples that pass the check. Nothing there is overwritten.',
  },
  arguments: { dir: { value: 'DIR', about: { 'zh-CN': '编写目录', en: 'the authoring folder' } } },
  options: {},
  messages: {
    'zh-CN': { summary: '已在 {dir} 新建编写目录，共 {written} 个文件。下一步：mingce check {dir}' },
    en: { summary: 'A new authoring folder is in {dir}, {written} files. Next: mingce check {dir}' },
  },
} as const satisfies CommandSpec;

export type InitOptions = OptionsOf<typeof spec>;

/**
 * `mingce init`: an authoring folder with linked examples that passes `check`. It never overwrites: if any of its files
 * exists, nothing is written.
 *
 * @throws MingceError `init.notEmpty`.
 */
export async function init(options: InitOptions, io: CommandIo): Promise<CommandReport> {
  const dir = resolve(io.cwd, options.dir);
  const paths = Object.keys(starterFiles);
  for (const path of paths) {
    if (await exists(join(dir, path)))
      throw new MingceError('init.notEmpty', { dir: options.dir, file: path });
  }
  for (const [path, text] of Object.entries(starterFiles)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text, { flag: 'wx' });
  }
  await mkdir(join(dir, 'files'), { recursive: true });
  return { command: 'init', ok: true, faults: [], facts: { dir: options.dir, written: paths.length } };
}

export const command = defineCommand(spec, init);
