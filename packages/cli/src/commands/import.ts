import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { defaultMapping } from '../import/default-mapping.js';
import { emptyResult, type Imported, importPolicies } from '../import/import-policies.js';
import { type Mapping, readMapping } from '../import/mapping.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { createProgress } from '../report/index.js';
import { writeStarterConfig } from '../scaffold/starter-config.js';
import { decodeText } from '../sources/decode-text.js';
import { errorCode } from '../sources/unreadable.js';
import { secondsSince } from './seconds-since.js';

const spec = {
  name: 'import',
  about: {
    'zh-CN': '从文件夹（Markdown、纯文本）或 JSON 文件导入',
    en: 'import a folder (Markdown, plain text) or a JSON file',
  },
  help: {
    'zh-CN': `从文件夹（Markdown、纯文本、JSON）或 .jsonl、.json 文件（也可以是 .gz）导入政策，写入 DIR/policies。
编码自动识别（UTF-8、UTF-16、GB 18030）。没有导入的文件逐一列出原因。

来源写明不公开、依申请公开、涉密或草稿的，不导入；来源没有写的，除非您用 --disclosure proactive
指明整批都可公开，否则写入后为“未定”，不会发布。`,
    en: `Imports policies from a folder (Markdown, plain text, JSON) or a .jsonl or .json file (a .gz will do) into DIR/policies.
Encodings are recognized (UTF-8, UTF-16, GB 18030). Every file that is not imported is named with the reason.

What the source calls withheld, on request, secret or a draft is not imported. Where it says nothing, a document comes in as
undecided and is not published, unless you say with --disclosure proactive that all of them are public.`,
  },
  arguments: {
    source: { value: 'SOURCE', about: { 'zh-CN': '来源文件夹或文件', en: 'the source folder or file' } },
  },
  options: {
    to: { value: 'DIR', required: true, about: { 'zh-CN': '编写目录', en: 'the authoring folder' } },
    mapping: {
      value: 'FILE',
      about: {
        'zh-CN': '说明来源字段与政策字段如何对应的 YAML 文件；省略时按常用的名称对应，其余由程序推断',
        en: 'YAML file that says which field of the source feeds which of ours; usual names and guesses if omitted',
      },
    },
    region: {
      value: 'CODE',
      about: {
        'zh-CN': '来源和标题都没有区划时使用的代码，六位数字',
        en: 'division code to use where source and title have none, six digits',
      },
    },
    disclosure: {
      value: 'proactive',
      about: {
        'zh-CN': '来源没有写明的，由您指定为主动公开',
        en: 'what the source says nothing of is public, by your word',
      },
    },
    force: {
      about: { 'zh-CN': '覆盖导入后手工改过的文件', en: 'overwrite files that were changed by hand since' },
    },
  },
  messages: {
    'zh-CN': {
      summary: `来源 {in} 件，用时 {seconds} 秒：
  写入 {written}，未变 {unchanged}，保留手工改动 {kept}；其中缺必填字段 {incomplete}
  没有写入：来源写明不公开 {notPublic}，不能使用 {skipped}；另有 {passedOver} 个文件不是文件正文
  公开与否：来源写明主动公开 {publicBySource}，由导入者指定主动公开 {publicByOperator}，未定 {undecided}`,
    },
    en: {
      summary: `{in} documents in the source, {seconds} s:
  written {written}, unchanged {unchanged}, changed by hand and kept {kept}; of these without a required field {incomplete}
  not written: not public by the source {notPublic}, unusable {skipped}; and {passedOver} files are no documents
  public: by the source {publicBySource}, by the word of whoever imports {publicByOperator}, undecided {undecided}`,
    },
  },
} as const satisfies CommandSpec;

export type ImportCommandOptions = OptionsOf<typeof spec>;

/** `mingce import`: Markdown files or JSON Lines become policy files of an authoring folder. */
export async function importSource(options: ImportCommandOptions, io: CommandIo): Promise<CommandReport> {
  const started = performance.now();
  const { region } = options;
  if (region !== undefined && !/^\d{6}$/.test(region)) throw new MingceError('import.badRegion', { region });
  const { disclosure } = options;
  if (disclosure !== undefined && disclosure !== 'proactive') {
    throw new MingceError('import.badDisclosure', { disclosure });
  }
  const read = await mappingOf(options.mapping, io);
  if (!read.mapping)
    return {
      command: 'import',
      ok: false,
      faults: read.faults,
      facts: { ...countsOf(emptyResult()), seconds: 0 },
    };
  const mapping = region === undefined ? read.mapping : withRegion(read.mapping, region);

  const dir = resolve(io.cwd, options.to);
  const progress = createProgress(io);
  try {
    const imported = await importPolicies({
      source: resolve(io.cwd, options.source),
      dir,
      mapping,
      isSaidPublic: disclosure === 'proactive',
      force: options.force ?? false,
      signal: io.signal,
      onProgress: (done) => progress.update('import', done),
    });
    const createdConfig = await writeStarterConfig(dir);
    return {
      command: 'import',
      ok: !imported.faults.some(({ severity }) => severity === 'error'),
      faults: imported.faults,
      facts: { ...countsOf(imported), createdConfig, seconds: secondsSince(started) },
    };
  } finally {
    progress.end();
  }
}

function countsOf(imported: Imported): CommandReport['facts'] {
  const { faults: _, outcomes, guessed, ...counts } = imported;
  const byField = [...guessed].map(([field, count]) => [`guessed.${field}`, count] as const);
  return { ...counts, ...outcomes, ...Object.fromEntries(byField) };
}

async function mappingOf(file: string | undefined, io: CommandIo): Promise<ReturnType<typeof readMapping>> {
  if (file === undefined) return { mapping: defaultMapping, faults: [] };
  const bytes = await readFile(resolve(io.cwd, file)).catch((error: unknown) => {
    const reason = errorCode(error) ?? String(error);
    throw new MingceError('import.noMapping', { file, reason }, { cause: error });
  });
  const decoded = decodeText(bytes);
  if (decoded.ok) return readMapping(decoded.text, file);
  const code = decoded.line === undefined ? 'file.notText' : 'file.damagedText';
  return { faults: [{ code, severity: 'error', facts: {}, file, line: decoded.line ?? 1 }] };
}

function withRegion(mapping: Mapping, region: string): Mapping {
  return { ...mapping, region: { ...mapping.region, default: region } };
}

export const command = defineCommand(spec, importSource);
