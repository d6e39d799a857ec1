import { profileOf } from '@mingce/schema/completeness';
import type {
  ElementProfile,
  FeedConfig,
  InterpretationTemplate,
  Policy,
  Service,
} from '@mingce/schema/types';
import type { PackedPolicy } from '../pipeline/packed-policy.js';
import { draftElements } from './draft-elements.js';
import { draftText } from './draft-text.js';
import { elementsField } from './elements-field.js';
import { withoutCopies } from './find-copies.js';
import { findQuestions } from './find-questions.js';
import { headLines } from './head-lines.js';
import { marked } from './mark-elements.js';
import { passagesOf, tidy } from './passages.js';
import { templateFields } from './template-fields.js';

export interface DraftOptions {
  template: InterpretationTemplate;
  /** The id of the interpretation. */
  id: string;
  /** The authoring folder as the author typed it, for the commands in the remarks. */
  dir: string;
  config: Pick<FeedConfig, 'profiles' | 'defaultProfile'>;
  policies: readonly PackedPolicy[];
  services: readonly Service[];
}

/** Usual titles of interpretations by template. */
const titles: Readonly<Record<InterpretationTemplate, (title: string) => string>> = {
  leader: (title) => `负责人解读《${title}》`,
  picture: (title) => `一图读懂《${title}》`,
  media: (title) => `听政策：《${title}》`,
  animation: (title) => `动漫：《${title}》`,
  press: (title) => `《${title}》解读`,
  qa: (title) => `《${title}》政策问答`,
  agenda: (title) => `议题解读：《${title}》`,
};

const confirm = '待确认';

/**
 * The scaffold of an interpretation: quotations from the policy, each with its clause and marked as a draft, and
 * patterns for the parts that only people can write. The same policy gives the same text.
 */
export function draftInterpretation(policy: Policy, options: DraftOptions): string {
  const { template, id, config } = options;
  const { passages, copyFrom } = withoutCopies(passagesOf(policy.body ?? []));
  const drafted = draftElements(policy, passages, options.policies);
  const profile = profileOf(
    config.defaultProfile === undefined ? {} : { profile: config.defaultProfile },
    config.profiles,
  );
  const title = tidy(policy.title) || policy.id;
  const services = servicesOf(policy, options.services);
  const questions = template === 'qa' ? findQuestions(passages, drafted.elements) : [];
  return draftText(headLines(policy, { ...options, copyFrom }), [
    { name: 'id', value: id },
    { name: 'template', value: template },
    {
      name: 'title',
      remarks: ['标题：读者先看到它，能说清“对谁、什么事”更好。'],
      value: marked(titles[template](title)),
    },
    { name: 'policies', value: [policy.id] },
    { name: 'region', value: policy.region },
    {
      name: 'issuers',
      remarks: ['解读单位，默认是政策的发文机关。'],
      value: policy.issuers.map((issuer, index) => (index === 0 ? marked(issuer) : issuer)),
    },
    {
      name: 'publishedOn',
      remarks: ['解读的发布日期，默认与政策同一天：三同步要求解读与政策同步发布。'],
      value: policy.publishedOn,
      note: confirm,
    },
    ...(policy.summary === undefined
      ? []
      : [{ name: 'summary', value: marked(tidy(policy.summary) || title) }]),
    {
      name: 'synchrony',
      remarks: ['三同步的日期，按实际填写：解读与政策的起草、审批、发布。'],
      pattern: ['policyDraftedOn: ', 'draftedOn: ', 'policyApprovedOn: ', 'approvedOn: ', 'releasedOn: '],
    },
    { name: 'review', remarks: ['先审后发：审核单位、审核日期。'], pattern: ['by: ', 'on: '] },
    services.length > 0
      ? { name: 'services', remarks: ['相关办事事项，读者可以直接去办。'], value: services }
      : { name: 'services', remarks: ['相关办事事项的标识，写法如 [ fw-example ]。'] },
    ...profileField(config.profiles, profile),
    ...templateFields(template, { policy, title, passages, elements: drafted.elements, questions }),
    ...(withElements.has(template) ? [elementsField(drafted, { title, profile, template })] : []),
  ]);
}

/** Templates with elements; recordings and answers have no elements. */
const withElements: ReadonlySet<InterpretationTemplate> = new Set(['picture', 'leader', 'press', 'agenda']);

function servicesOf({ id, services = [] }: Policy, all: readonly Service[]): string[] {
  const known = new Set(all.map((service) => service.id));
  const resting = all.filter(({ policies = [] }) => policies.includes(id)).map((service) => service.id);
  return [...new Set([...services.filter((service) => known.has(service)), ...resting])];
}

/** Field that chooses the list of elements, if a feed has several. */
function profileField(profiles: readonly ElementProfile[], chosen: ElementProfile | undefined) {
  if (profiles.length < 2) return [];
  const others = profiles.map(({ code, label }) => `${code}（${label}）`).join('、');
  return [{ name: 'profile', remarks: [`要素清单，省略时用 ${chosen?.label ?? ''}。可选：${others}。`] }];
}
