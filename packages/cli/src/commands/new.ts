import { basename, join, relative, resolve, sep } from 'node:path';
import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Interpretation, InterpretationTemplate, Service } from '@mingce/schema/types';
import { interpretationTemplates } from '@mingce/schema/vocabulary';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { draftInterpretation } from '../draft/draft-interpretation.js';
import { type PackedPolicy, unpackPolicy } from '../pipeline/packed-policy.js';
import type { CommandIo, CommandReport, SourceRecord, Sources } from '../pipeline/types.js';
import { writeIntoFolder } from '../publish/write-beside.js';
import { draftLines } from '../sources/draft-marks.js';
import { errorCode } from '../sources/unreadable.js';
import { exists } from './exists.js';
import { newBenefit } from './new-benefit.js';
import { openPolicy } from './open-policy.js';

const spec = {
  name: 'new',
  about: {
    'zh-CN': '从政策原文起草解读或惠企事项',
    en: 'draft an interpretation or benefit items from a policy’s own words',
  },
  help: {
    'zh-CN': `从政策原文起草一篇解读：依据、目标、主要内容、名词、金额、期限、对象、新旧差异逐条抄录，注明条款，
标上“待确认”。还有待确认的，不会发布。POLICY 是政策的标识、发文字号（怎样写都可以）、标题或文件。

new benefit 从条款起草惠企事项（申报主体、条件、标准、期限、材料、受理单位），写进政策文件的 benefit.items，已有的一字不动；
再运行一次，只补还没有起草的条款。待确认的事项不发布，政策照常发布。`,
    en: `Drafts an interpretation from what the policy itself says: basis, aims, main content, terms, amounts, deadlines,
audiences, differences from the policy it replaces; each with its clause and marked to be confirmed (待确认). Nothing
unconfirmed is published. POLICY is an id, a document number in any form, a title or a file.

new benefit drafts benefit items from the clauses (applicants, conditions, awards, dates, materials, office) into benefit.items of the
policy’s file; what is there stays as it is, and a second run adds only clauses that have no item yet. Items that wait are not
published, their policy is.`,
  },
  usage: [
    'new interpretation POLICY [--dir DIR] [--template TEMPLATE] [--to FILE] [--force]',
    'new benefit POLICY [--dir DIR]',
  ],
  arguments: {
    what: { value: 'interpretation', about: { 'zh-CN': '要新建的种类', en: 'what to make' } },
    policy: {
      value: 'POLICY',
      about: {
        'zh-CN': '政策（标识、发文字号、标题或文件）',
        en: 'the policy (id, document number, title or file)',
      },
    },
  },
  options: {
    dir: {
      value: 'DIR',
      about: {
        'zh-CN': '编写目录，省略时从当前目录或政策文件所在目录向上找',
        en: 'authoring folder; looked for upwards from here or from the policy’s file if omitted',
      },
    },
    template: {
      value: 'TEMPLATE',
      about: {
        'zh-CN': `picture 一图读懂（默认）、qa 政策问答、leader 领导解读、press 媒体解读、
media 视频音频、animation 动漫解读、agenda 议题解读`,
        en: 'picture (default), qa, leader, press, media, animation, agenda',
      },
    },
    to: {
      value: 'FILE',
      about: {
        'zh-CN': '写到哪里，省略时为 interpretations/模板/政策文件名.yaml',
        en: 'where to write; interpretations/TEMPLATE/(the policy’s file).yaml if omitted',
      },
    },
    force: { about: { 'zh-CN': '覆盖已有的文件', en: 'overwrite a file that is there' } },
  },
  messages: {
    'zh-CN': {
      'summary.interpretation':
        '已写入 {file}：从政策原文抄录，{drafts} 处待确认。\n下一步：mingce serve {dir}，在浏览器里边看边改；逐处核对后删去“待确认”的标记，再运行 mingce check {dir}。',
      'summary.benefit':
        '已写入 {file} 的 benefit.items：起草 {items} 个事项（{conditions} 个条件，其中 {tests} 个能用数据判断；{awards} 项标准，其中 {amounts} 项有算法）；已有事项的条款 {kept} 处，没有动。\n都标了“待确认”，确认前不发布，政策照常发布。\n下一步：逐处对照原文，删去“【待确认】”；不合用的整项删去；再运行 mingce check {dir}。',
      'summary.benefitNothing':
        '{file} 没有改动：没有找到还没起草的条款（已有事项的条款 {kept} 处）。金额、比例写明给企业的条款才会起草；资金、监督、附则各章不起草。',
    },
    en: {
      'summary.interpretation':
        'Written: {file}, drafted from the policy’s own words; to be confirmed: {drafts}.\nNext: mingce serve {dir}, and write while you watch; remove the marks “待确认” one by one, then mingce check {dir}.',
      'summary.benefit':
        'Written into benefit.items of {file}: items drafted: {items} (conditions: {conditions}, with a test: {tests}; awards: {awards}, with an amount: {amounts}); clauses that had items, left as they were: {kept}.\nAll are marked to be confirmed and not published until then; the policy is.\nNext: compare each place with the text and delete “【待确认】”, or the whole item where it does not fit; then mingce check {dir}.',
      'summary.benefitNothing':
        '{file} is unchanged: no clause is left to draft (clauses with items: {kept}). Drafted are clauses that grant an amount or a share to enterprises; chapters on money, supervision and the text itself are not.',
    },
  },
} as const satisfies CommandSpec;

export type NewOptions = OptionsOf<typeof spec>;

/**
 * `mingce new interpretation POLICY`: a scaffold with quotations of the policy, as drafts to confirm; and
 * `mingce new benefit POLICY`.
 *
 * @throws MingceError `new.…`.
 */
export async function newRecord(options: NewOptions, io: CommandIo): Promise<CommandReport> {
  if (options.what === 'benefit') return newBenefit(options, io);
  if (options.what !== 'interpretation') {
    throw new MingceError('new.unknownKind', { what: options.what });
  }
  const template = readTemplate(options.template);
  const { dir, sources, source } = await openPolicy(options, io);
  const { record, file } = source;

  const target =
    options.to === undefined ? join(dir, defaultPath(template, file)) : resolve(io.cwd, options.to);
  const path = relative(dir, target).split(sep).join('/');
  if (!/^interpretations\/.+\.ya?ml$/.test(path))
    throw new MingceError('new.badTarget', { to: options.to ?? path });
  const own = recordsOf(sources, 'interpretation').filter((source) => source.file !== path);
  const text = draftInterpretation(unpackPolicy(record), {
    template,
    id: freeId(record.id, template, own),
    dir: relative(io.cwd, dir) || '.',
    config: sources.config,
    policies: recordsOf(sources, 'policy').map((source): PackedPolicy => source.record),
    services: recordsOf(sources, 'service').map((source): Service => source.record),
  });
  await write(dir, path, text, { force: options.force ?? false });
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
  const suggestion = nearestName(template, interpretationTemplates);
  const facts = { template, known: interpretationTemplates.join('、') };
  throw new MingceError('new.unknownTemplate', suggestion === undefined ? facts : { ...facts, suggestion });
}

function recordsOf<K extends SourceRecord['kind']>({ records }: Sources, kind: K): SourceRecord<K>[] {
  return records.filter((source): source is SourceRecord<K> => source.kind === kind);
}

/** Default path, named after the policy’s file. */
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

async function write(dir: string, path: string, text: string, { force }: { force: boolean }): Promise<void> {
  if (!force && (await exists(join(dir, path)))) throw new MingceError('new.exists', { file: path });
  await writeIntoFolder(dir, path, text).catch((cause: unknown) => {
    const reason =
      cause instanceof MingceError ? String(cause.facts.reason) : (errorCode(cause) ?? String(cause));
    throw new MingceError('new.unwritable', { file: path, reason }, { cause });
  });
}

export const command = defineCommand(spec, newRecord);
