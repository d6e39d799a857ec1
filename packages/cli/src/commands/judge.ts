import { resolve } from 'node:path';
import { itemsOf } from '@mingce/eligibility';
import { isCalendarDate } from '@mingce/schema';
import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import { vocabularyOf } from '../check/benefit-items.js';
import { checkBenefits } from '../check/index.js';
import { createLibrary } from '../check/library.js';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { judgeItems } from '../judge/judge-items.js';
import { readProfile } from '../judge/read-profile.js';
import { judgeEn } from '../messages/judge.en.js';
import { judgeZhCN } from '../messages/judge.zh-CN.js';
import { withRelatedBy } from '../pipeline/policy-relations.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { type JudgedItem, type JudgedTotal, judgeLines } from '../report/judge-lines.js';
import { readSources } from '../sources/index.js';

const spec = {
  name: 'judge',
  about: {
    'zh-CN': '判断一家企业能享受哪些惠企事项',
    en: 'judge which benefits an enterprise can have',
  },
  help: {
    'zh-CN': `用编写目录里的惠企事项判断一家企业：逐项给出符合、可能符合或不符合，第一条不满足的条件，还缺哪些情况，金额，申报状态。
企业情况写成 JSON 或 YAML，每行一个事实，如 { "region": "990122", "headcount": { "min": 50, "max": 99 } }；不知道的不写，或写 null。
事实的名称见 docs/formats/benefit.md 和 feed.yaml 的 facts。有错误的政策不参加判断，会列出来。`,
    en: `Judges an enterprise by the benefit items of an authoring folder: for each item the verdict, the first condition that is not
met, the facts that are missing, the amount, and whether it can be applied for. The profile is JSON or YAML, a fact a line, such as
{ "region": "990122", "headcount": { "min": 50, "max": 99 } }; what is not known is left out or null. The names of the facts are in
docs/formats/benefit.md and below facts in feed.yaml. Policies with errors are left out and named.`,
  },
  arguments: {
    dir: { value: 'DIR', about: { 'zh-CN': '编写目录', en: 'the authoring folder' } },
  },
  options: {
    profile: {
      value: 'FILE',
      required: true,
      about: { 'zh-CN': '企业情况（JSON 或 YAML）', en: 'what is known of the enterprise (JSON or YAML)' },
    },
    on: {
      value: 'DATE',
      about: {
        'zh-CN': '按哪一天申报判断，如 2026-03-31；省略时为今天',
        en: 'the day of the application, such as 2026-03-31; today if omitted',
      },
    },
  },
  messages: { 'zh-CN': judgeZhCN, en: judgeEn },
} as const satisfies CommandSpec;

export type JudgeCommandOptions = OptionsOf<typeof spec>;

export interface JudgeReport extends CommandReport {
  /** In the order of the policies; absent if the profile has errors. */
  items?: readonly JudgedItem[];
  /** Limits that items share; absent if the profile has errors. */
  sharedTotals?: readonly JudgedTotal[];
}

/**
 * `mingce judge DIR --profile FILE --on DATE`: the results that a page would show to an enterprise, for departments'
 * own tests.
 *
 * @throws MingceError `judge.…`.
 */
async function judgeCommand(options: JudgeCommandOptions, io: CommandIo): Promise<JudgeReport> {
  const on = options.on ?? dayInChina(io.now());
  if (!isCalendarDate(on)) throw new MingceError('judge.dayInvalid', { value: on });
  const sources = await readSources(resolve(io.cwd, options.dir), { signal: io.signal });
  const vocabulary = vocabularyOf(sources.config);
  const { profile, faults } = await readProfile(
    resolve(io.cwd, options.profile),
    options.profile,
    on,
    vocabulary,
  );
  if (!profile) {
    return {
      command: 'judge',
      outcome: 'profileFaulty',
      ok: false,
      faults,
      facts: { profile: options.profile },
    };
  }
  const ofPolicies = [
    ...sources.faults.filter(({ severity }) => severity === 'error'),
    ...checkBenefits(sources),
  ];
  const faulty = new Set(ofPolicies.map(({ file }) => file));
  const policies = createLibrary(sources).all('policy');
  const unjudgeable = new Set(policies.filter(({ file }) => faulty.has(file)).map(({ record }) => record.id));
  const items = withRelatedBy(policies.map(({ record }) => record))
    .filter(({ id }) => !unjudgeable.has(id))
    .flatMap(itemsOf);
  const {
    judged,
    totals,
    faults: unjudged,
  } = judgeItems(items, profile, {
    on,
    vocabulary,
    locale: io.locale,
  });
  const count = (verdict: JudgedItem['verdict']) => judged.filter((item) => item.verdict === verdict).length;
  return {
    command: 'judge',
    outcome: 'judged',
    ok: true,
    faults: [...faults, ...ofPolicies, ...unjudged],
    items: judged,
    sharedTotals: totals,
    facts: {
      on,
      items: judged.length,
      eligible: count('eligible'),
      possible: count('possible'),
      ineligible: count('ineligible'),
    },
  };
}

export const command = defineCommand(spec, judgeCommand, ({ items = [], sharedTotals = [] }, locale) =>
  judgeLines(items, sharedTotals, locale),
);
