import { join, resolve } from 'node:path';
import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import {
  type AnswerSource,
  answerSources,
  type CitedDigest,
  citedDigests,
  hasChanged,
} from '../answers/cited-digests.js';
import { writeDigests } from '../answers/write-digests.js';
import { createLibrary } from '../check/library.js';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { writeBeside } from '../publish/write-beside.js';
import { readSources } from '../sources/index.js';
import { readTextFile } from '../sources/read-text-file.js';

const spec = {
  name: 'confirm',
  about: {
    'zh-CN': '记下问答和导办已经与所引条款核对过',
    en: 'record that answers and guides were compared with the clauses they cite',
  },
  help: {
    'zh-CN': `在问答和导办的每处条款后写上条款内容的摘要（digest）。以后条款一变，mingce check 就会指出哪些答复
要重新核对，页面上也会标为“待核实”。
不写 ID 时，只给还没有摘要的条款补写；条款已经变动的，要写出 ID，逐条核对后确认。`,
    en: `Writes the digest of each cited clause into answers and guides. Once a clause changes, mingce check names the answers to
compare again, and pages mark them as to be checked.
Without an ID, only clauses that have no digest yet get one; where a clause has changed, name the ID after you compared it.`,
  },
  arguments: {
    dir: { value: 'DIR', about: { 'zh-CN': '编写目录', en: 'the authoring folder' } },
    ids: {
      value: 'ID',
      about: {
        'zh-CN': '已经核对过的问答或导办的标识',
        en: 'ids of the answers or guides that were compared',
      },
      optional: true,
      many: true,
    },
  },
  options: {},
  messages: {
    'zh-CN': {
      summary:
        '{answers} 条问答和导办已记下与条款核对，写了 {digests} 处摘要。条款有变、等待核对的还有 {changed} 条。',
      'confirm.unknownId': '没有标识为“{id}”的问答或导办。请检查标识；是否想写“{suggestion}”？',
      'confirm.notWritten':
        '这个文件的元数据不是 YAML，摘要没有写进去。请把元数据改写为 --- 之间的 YAML，再运行一次。',
    },
    en: {
      summary:
        'Answers and guides recorded as compared: {answers}, with {digests} digests. With a changed clause, still to be compared: {changed}.',
      'confirm.unknownId': 'No answer or guide has the id “{id}”. Check the id; did you mean “{suggestion}”?',
      'confirm.notWritten':
        'The front matter of this file is not YAML, so no digest was written. Rewrite it as YAML between --- and run this again.',
    },
  },
} as const satisfies CommandSpec;

/** `mingce confirm`: writes the digests of the compared clauses into answers and guides. */
export async function confirm(options: OptionsOf<typeof spec>, io: CommandIo): Promise<CommandReport> {
  const dir = resolve(io.cwd, options.dir);
  const sources = await readSources(dir, { signal: io.signal });
  const library = createLibrary(sources);
  const answers = answerSources(library);
  const named = new Set(options.ids);
  for (const id of named) refuseUnknown(id, answers);

  const digestsOf = citedDigests(library);
  const faults: Fault[] = [];
  const counts = { answers: 0, digests: 0, changed: 0 };
  for (const source of answers) {
    io.signal.throwIfAborted();
    const cited = digestsOf(source);
    const isNamed = named.has(source.record.id);
    if (!isNamed && cited.some(hasChanged)) counts.changed += 1;
    const due = cited.filter((one) => one.pointer.digest !== one.digest && (isNamed || !hasChanged(one)));
    if (due.length === 0 || (named.size > 0 && !isNamed)) continue;
    if (await writeInto(dir, source, due)) {
      counts.answers += 1;
      counts.digests += due.length;
    } else {
      faults.push({ code: 'confirm.notWritten', severity: 'error', facts: {}, file: source.file, line: 1 });
    }
  }
  return { command: 'confirm', ok: faults.length === 0, faults, facts: counts };
}

function refuseUnknown(id: string, answers: readonly AnswerSource[]): void {
  const ids = answers.map(({ record }) => record.id);
  if (ids.includes(id)) return;
  throw new MingceError('confirm.unknownId', { id, suggestion: nearestName(id, ids) ?? ids[0] ?? '' });
}

async function writeInto(dir: string, source: AnswerSource, due: readonly CitedDigest[]): Promise<boolean> {
  const { text } = readTextFile(dir, { path: source.file, size: 0 });
  const written = text === undefined ? undefined : writeDigests(text, due);
  if (written === undefined) return false;
  await writeBeside(join(dir, source.file), Buffer.from(written), source.file);
  return true;
}

export const command = defineCommand(spec, confirm);
