import { resolve } from 'node:path';
import { dayInChina } from '@mingce/schema/days';
import { allFaults, interpretationScores } from '../check/index.js';
import type { InterpretationScore } from '../check/scores.js';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { completenessLines } from '../report/completeness-lines.js';
import { createProgress } from '../report/index.js';
import { readSources } from '../sources/index.js';
import { secondsSince } from './seconds-since.js';

const spec = {
  name: 'check',
  about: { 'zh-CN': '检查编写目录，一次列出全部问题', en: 'check an authoring folder and list every fault' },
  help: {
    'zh-CN': '检查编写目录 DIR，一次列出全部问题，最严重的在前。',
    en: 'Checks the authoring folder DIR and lists every fault in one run, worst first.',
  },
  arguments: { dir: { value: 'DIR', about: { 'zh-CN': '编写目录', en: 'the authoring folder' } } },
  options: {
    completeness: {
      about: {
        'zh-CN': '列出每篇解读按要素清单的得分：必备、建议各有几项，缺什么，几处待确认',
        en: `list the score of each interpretation by its profile: required and recommended elements that
are there, what is missing, what is still to be confirmed`,
      },
    },
  },
  messages: {
    'zh-CN': { summary: '读了 {files} 个文件，{records} 条记录可以发布，用时 {seconds} 秒。' },
    en: { summary: 'Files read: {files}; records fit to publish: {records}; {seconds} s.' },
  },
} as const satisfies CommandSpec;

export type CheckOptions = OptionsOf<typeof spec>;

export interface CheckReport extends CommandReport {
  /** Completeness of each interpretation, the least complete first. */
  completeness: InterpretationScore[];
  /** Whether the printed report lists each score; it always has a summary. */
  listsCompleteness?: boolean;
}

/** `mingce check`: reports all faults of an authoring folder in one run. Nothing is written. */
export async function check(options: CheckOptions, io: CommandIo): Promise<CheckReport> {
  const started = performance.now();
  const progress = createProgress(io);
  try {
    const sources = await readSources(resolve(io.cwd, options.dir), {
      signal: io.signal,
      onProgress: ({ done, total }) => progress.update('read', done, total),
    });
    const faults = allFaults(sources, dayInChina(io.now()));
    const faulty = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    return {
      command: 'check',
      ok: faulty.size === 0,
      faults,
      completeness: interpretationScores(sources),
      ...(options.completeness ? { listsCompleteness: true } : {}),
      facts: {
        files: sources.filesRead,
        records: sources.records.filter(({ file }) => !faulty.has(file)).length,
        seconds: secondsSince(started),
      },
    };
  } finally {
    progress.end();
  }
}

export const command = defineCommand(spec, check, ({ completeness, listsCompleteness = false }, locale) =>
  completenessLines(completeness, locale, { listed: listsCompleteness }),
);
