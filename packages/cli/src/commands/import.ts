import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { answerMapping } from '../import/answers/answer-mapping.js';
import { type ImportedAnswers, importAnswers } from '../import/answers/import-answers.js';
import { defaultMapping } from '../import/default-mapping.js';
import { type Imported, importPolicies } from '../import/import-policies.js';
import { readMapping } from '../import/mapping.js';
import type { ImportKind, Mapping } from '../import/mapping-types.js';
import { importAnswersEn } from '../messages/import-answers.en.js';
import { importAnswersZhCN } from '../messages/import-answers.zh-CN.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { createProgress } from '../report/index.js';
import { writeStarterConfig } from '../scaffold/starter-config.js';
import { decodeText } from '../sources/decode-text.js';
import { errorCode } from '../sources/unreadable.js';
import { secondsSince } from './seconds-since.js';

const spec = {
  name: 'import',
  about: {
    'zh-CN': '导入政策文件，或者导入问答表格、来信答复',
    en: 'import policies, or lists of questions and letters with replies',
  },
  help: {
    'zh-CN': `从文件夹（Markdown、纯文本、JSON）或 .jsonl、.json 文件（也可以是 .gz）导入政策，写入 DIR/policies。
编码自动识别（UTF-8、UTF-16、GB 18030）。没有导入的文件逐一列出原因。

来源写明不公开、依申请公开、涉密或草稿的，不导入；来源没有写的，除非您用 --disclosure proactive
指明整批都可公开，否则写入后为“未定”，不会发布。

加 --kind qa 导入问答，写入 DIR/qa：.csv、.xlsx、.docx（表格，或“问：…答：…”）、.txt、.json，也可以是放着这些文件的文件夹。
来信答复里的称呼、结束语、姓名、号码、住址会去掉并逐行列出；从答复原文推荐可依据的条款。拿不准的标“待确认”，确认前不会发布。
再次导入只更新有变化的，不覆盖人工改过的，中断了可以接着导。`,
    en: `Imports policies from a folder (Markdown, plain text, JSON) or a .jsonl or .json file (a .gz will do) into DIR/policies.
Encodings are recognized (UTF-8, UTF-16, GB 18030). Every file that is not imported is named with the reason.

What the source calls withheld, on request, secret or a draft is not imported. Where it says nothing, a document comes in as
undecided and is not published, unless you say with --disclosure proactive that all of them are public.

With --kind qa, questions and answers go into DIR/qa: from .csv, .xlsx, .docx (tables, or 问：… 答：…), .txt, .json, or a folder of
such files. Salutations, closings, names, numbers and homes in letters and replies are taken out and listed row by row; clauses are
proposed from the words of the answer. What is not certain is marked 待确认 and not published before it is confirmed. Importing again
updates what has changed, keeps what people have changed, and goes on where an import broke off.`,
  },
  arguments: {
    source: { value: 'SOURCE', about: { 'zh-CN': '来源文件夹或文件', en: 'the source folder or file' } },
  },
  options: {
    to: { value: 'DIR', required: true, about: { 'zh-CN': '编写目录', en: 'the authoring folder' } },
    kind: {
      value: 'KIND',
      about: {
        'zh-CN': '导入什么：policy 政策（默认），qa 问答',
        en: 'what to import: policy (default) or qa',
      },
    },
    mapping: {
      value: 'FILE',
      about: {
        'zh-CN': '说明来源字段与政策字段如何对应的 YAML 文件；没有写的字段按常用的名称对应，其余由程序推断',
        en: 'YAML file that says which field of the source feeds which of ours; usual names and guesses for those it leaves out',
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
    dryRun: {
      about: { 'zh-CN': '只看结果，什么也不写', en: 'report what would be done, and write nothing' },
    },
    force: {
      about: { 'zh-CN': '覆盖导入后手工改过的文件', en: 'overwrite files that were changed by hand since' },
    },
  },
  messages: {
    'zh-CN': {
      ...importAnswersZhCN,
      summary: `来源 {in} 件，用时 {seconds} 秒：
  写入 {written}，未变 {unchanged}，保留手工改动 {kept}；其中缺必填字段 {incomplete}
  没有写入：来源写明不公开 {notPublic}，不能使用 {skipped}；另有 {passedOver} 个文件不是文件正文
  公开与否：来源写明主动公开 {publicBySource}，由导入者指定主动公开 {publicByOperator}，未定 {undecided}`,
    },
    en: {
      ...importAnswersEn,
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
  const kind = kindOf(options.kind);
  const read = await mappingOf(options.mapping, kind, io);
  if (!read.mapping) return { command: 'import', ok: false, faults: read.faults, facts: { seconds: 0 } };
  const dir = resolve(io.cwd, options.to);
  const progress = createProgress(io);
  const common = {
    source: resolve(io.cwd, options.source),
    dir,
    mapping: region === undefined ? read.mapping : withRegion(read.mapping, region),
    force: options.force ?? false,
    dryRun: options.dryRun ?? false,
    signal: io.signal,
    onProgress: (done: number) => progress.update('import', done),
  };
  try {
    const imported =
      kind === 'qa'
        ? await importAnswers(common)
        : await importPolicies({ ...common, isSaidPublic: disclosure === 'proactive' });
    const createdConfig = !common.dryRun && (await writeStarterConfig(dir, region));
    const outcome =
      kind === 'qa' ? (common.dryRun ? 'answersDryRun' : 'answers') : common.dryRun ? 'dryRun' : undefined;
    return {
      command: 'import',
      ...(outcome === undefined ? {} : { outcome }),
      ok: !imported.faults.some(({ severity }) => severity === 'error'),
      faults: imported.faults,
      facts: { ...countsOf(imported), createdConfig, seconds: secondsSince(started) },
    };
  } finally {
    progress.end();
  }
}

function kindOf(kind = 'policy'): ImportKind {
  if (kind === 'policy' || kind === 'qa') return kind;
  throw new MingceError('import.unknownKind', { value: kind });
}

function countsOf(imported: Imported | ImportedAnswers): CommandReport['facts'] {
  const { faults: _, outcomes, ...counts } = imported;
  if (!('guessed' in counts)) return { ...counts, ...outcomes };
  const { guessed, ...others } = counts;
  const byField = [...guessed].map(([field, count]) => [`guessed.${field}`, count] as const);
  return { ...others, ...outcomes, ...Object.fromEntries(byField) };
}

async function mappingOf(
  file: string | undefined,
  kind: ImportKind,
  io: CommandIo,
): Promise<ReturnType<typeof readMapping>> {
  if (file === undefined) return { mapping: kind === 'qa' ? answerMapping : defaultMapping, faults: [] };
  const bytes = await readFile(resolve(io.cwd, file)).catch((error: unknown) => {
    const reason = errorCode(error) ?? String(error);
    throw new MingceError('import.noMapping', { file, reason }, { cause: error });
  });
  const decoded = decodeText(bytes);
  if (decoded.ok) return readMapping(decoded.text, file, kind);
  const code = decoded.line === undefined ? 'file.notText' : 'file.damagedText';
  return { faults: [{ code, severity: 'error', facts: {}, file, line: decoded.line ?? 1 }] };
}

function withRegion(mapping: Mapping, region: string): Mapping {
  return { ...mapping, region: { ...mapping.region, default: region } };
}

export const command = defineCommand(spec, importSource);
