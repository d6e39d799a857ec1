import type {
  AssessmentKind,
  Audience,
  AwardKind,
  ConsultationKind,
  DecisionPart,
  Disclosure,
  EnterpriseSize,
  EntityType,
  EvaluationMethod,
  EventKind,
  Genre,
  InterpretationElement,
  InterpretationTemplate,
  Level,
  Need,
  PolicyKind,
  RecordKind,
  RelationType,
  Selection,
  Validity,
} from './constants.js';

/** A value’s name in the languages of the interface. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
export type Labels<Value extends string> = { readonly [value in Value]: Label };

export const recordKindLabels: Labels<RecordKind> = {
  policy: { zh: '政策文件', en: 'Policy' },
  interpretation: { zh: '政策解读', en: 'Interpretation' },
  qa: { zh: '政策问答', en: 'Q&A' },
  guide: { zh: '导办问答', en: 'Guide' },
  service: { zh: '办事事项', en: 'Service' },
  policyPackage: { zh: '政策文件包', en: 'Policy package' },
  consultation: { zh: '意见征集', en: 'Consultation' },
  majorDecision: { zh: '重大行政决策', en: 'Major decision' },
  policyEvaluation: { zh: '政策评价', en: 'Policy evaluation' },
  event: { zh: '政务公开活动', en: 'Event' },
};

export const validityLabels: Labels<Validity> = {
  pending: { zh: '尚未施行', en: 'Not yet in force' },
  inForce: { zh: '现行有效', en: 'In force' },
  amended: { zh: '已修改', en: 'Amended' },
  expired: { zh: '已失效', en: 'Expired' },
  repealed: { zh: '已废止', en: 'Repealed' },
};

export const disclosureLabels: Labels<Disclosure> = {
  proactive: { zh: '主动公开', en: 'Proactively disclosed' },
  onRequest: { zh: '依申请公开', en: 'Disclosed on request' },
  withheld: { zh: '不予公开', en: 'Withheld' },
};

export const levelLabels: Labels<Level> = {
  national: { zh: '国家', en: 'National' },
  province: { zh: '省级', en: 'Province' },
  city: { zh: '市级', en: 'City' },
  county: { zh: '县级', en: 'County' },
  township: { zh: '乡镇（街道）', en: 'Township' },
};

export const policyKindLabels: Labels<PolicyKind> = {
  law: { zh: '法律', en: 'Law' },
  regulation: { zh: '法规', en: 'Regulation' },
  rule: { zh: '规章', en: 'Government rule' },
  normative: { zh: '行政规范性文件', en: 'Normative document' },
  general: { zh: '其他政策性文件', en: 'Other policy document' },
};

export const genreLabels: Labels<Genre> = {
  law: { zh: '法律', en: 'Law' },
  regulation: { zh: '条例', en: 'Regulations' },
  order: { zh: '命令（令）', en: 'Order' },
  decision: { zh: '决定', en: 'Decision' },
  resolution: { zh: '决议', en: 'Resolution' },
  bulletin: { zh: '公报', en: 'Communiqué' },
  announcement: { zh: '公告', en: 'Announcement' },
  notice: { zh: '通知', en: 'Notice' },
  publicNotice: { zh: '通告', en: 'Public notice' },
  opinion: { zh: '意见', en: 'Opinions' },
  circular: { zh: '通报', en: 'Circular' },
  report: { zh: '报告', en: 'Report' },
  request: { zh: '请示', en: 'Request for instructions' },
  reply: { zh: '批复', en: 'Reply' },
  proposal: { zh: '议案', en: 'Proposal' },
  letter: { zh: '函', en: 'Letter' },
  minutes: { zh: '纪要', en: 'Minutes' },
  measures: { zh: '办法', en: 'Measures' },
  provisions: { zh: '规定', en: 'Provisions' },
  rules: { zh: '细则', en: 'Detailed rules' },
  plan: { zh: '方案', en: 'Plan' },
  outline: { zh: '规划（纲要）', en: 'Outline' },
  guide: { zh: '指南', en: 'Guide' },
  catalog: { zh: '目录（清单）', en: 'Catalogue' },
  other: { zh: '其他', en: 'Other' },
};

export const audienceLabels: Labels<Audience> = {
  enterprise: { zh: '企业', en: 'Enterprises' },
  individual: { zh: '个人', en: 'Individuals' },
  selfEmployed: { zh: '个体工商户', en: 'Self-employed' },
  farmer: { zh: '农民', en: 'Farmers' },
  graduate: { zh: '高校毕业生', en: 'Graduates' },
  jobseeker: { zh: '就业困难人员', en: 'Jobseekers' },
  veteran: { zh: '退役军人', en: 'Veterans' },
  returnee: { zh: '返乡创业人员', en: 'Returning entrepreneurs' },
  elderly: { zh: '老年人', en: 'Older people' },
  disabled: { zh: '残疾人', en: 'People with disabilities' },
  child: { zh: '儿童', en: 'Children' },
  woman: { zh: '妇女', en: 'Women' },
  needyFamily: { zh: '困难群众', en: 'Families in need' },
  newResident: { zh: '新市民', en: 'New residents' },
  institution: { zh: '事业单位', en: 'Public institutions' },
  organization: { zh: '社会组织', en: 'Social organisations' },
};

export const needLabels: Labels<Need> = {
  funding: { zh: '资金扶持', en: 'Funding' },
  tax: { zh: '税费优惠', en: 'Taxes and fees' },
  finance: { zh: '融资服务', en: 'Finance' },
  land: { zh: '用地保障', en: 'Land' },
  talent: { zh: '人才服务', en: 'Talent' },
  market: { zh: '市场开拓', en: 'Markets' },
  innovation: { zh: '科技创新', en: 'Innovation' },
  employment: { zh: '就业', en: 'Employment' },
  training: { zh: '技能培训', en: 'Training' },
  startup: { zh: '创业', en: 'Starting a business' },
  socialInsurance: { zh: '社会保险', en: 'Social insurance' },
  medical: { zh: '医疗卫生', en: 'Medical care' },
  education: { zh: '教育入学', en: 'Education' },
  housing: { zh: '住房保障', en: 'Housing' },
  assistance: { zh: '社会救助', en: 'Social assistance' },
  eldercare: { zh: '养老服务', en: 'Care for older people' },
  agriculture: { zh: '农业生产', en: 'Agriculture' },
  environment: { zh: '生态环保', en: 'Environment' },
  registration: { zh: '证照办理', en: 'Licences and registration' },
  consumption: { zh: '促进消费', en: 'Consumption' },
};

export const enterpriseSizeLabels: Labels<EnterpriseSize> = {
  large: { zh: '大型企业', en: 'Large' },
  medium: { zh: '中型企业', en: 'Medium' },
  small: { zh: '小型企业', en: 'Small' },
  micro: { zh: '微型企业', en: 'Micro' },
};

export const relationTypeLabels: Labels<RelationType> = {
  amends: { zh: '修改', en: 'Amends' },
  repeals: { zh: '废止', en: 'Repeals' },
  replaces: { zh: '替代', en: 'Replaces' },
  implements: { zh: '落实', en: 'Implements' },
};

export const templateLabels: Labels<InterpretationTemplate> = {
  leader: { zh: '领导解读', en: 'By a leader' },
  picture: { zh: '一图读懂', en: 'In one picture' },
  media: { zh: '视频音频', en: 'Video and audio' },
  animation: { zh: '动漫解读', en: 'Animation' },
  press: { zh: '媒体解读', en: 'In the press' },
  qa: { zh: '政策问答', en: 'Questions and answers' },
  agenda: { zh: '议题解读', en: 'From the agenda' },
};

export const elementLabels: Labels<InterpretationElement> = {
  background: { zh: '背景依据', en: 'Background and basis' },
  objectives: { zh: '目标任务', en: 'Objectives' },
  mainContent: { zh: '主要内容', en: 'Main content' },
  innovations: { zh: '创新特点', en: 'What is new' },
  keywords: { zh: '关键词', en: 'Keywords' },
  terms: { zh: '专有名词诠释', en: 'Terms explained' },
  scope: { zh: '涉及范围', en: 'Scope' },
  standards: { zh: '执行标准', en: 'Standards' },
  cautions: { zh: '注意事项', en: 'Points to watch' },
  changes: { zh: '新旧政策差异', en: 'Old and new compared' },
};

export const decisionPartLabels: Labels<DecisionPart> = {
  draft: { zh: '决策草案全文', en: 'Draft' },
  draftNotes: { zh: '草案说明', en: 'Notes on the draft' },
  background: { zh: '决策背景', en: 'Background' },
  feedback: { zh: '公众意见建议收集和采纳情况', en: 'Public opinions and their adoption' },
  attendance: { zh: '公众代表列席决策会议情况', en: 'Public representatives attending' },
  outcome: { zh: '决策结果', en: 'Outcome' },
};

export const assessmentKindLabels: Labels<AssessmentKind> = {
  risk: { zh: '风险评估', en: 'Risk assessment' },
  expert: { zh: '专家论证', en: 'Expert review' },
  legality: { zh: '合法性审查', en: 'Review of legality' },
  effect: { zh: '效果评估', en: 'Assessment of effect' },
  other: { zh: '其他', en: 'Other' },
};

export const consultationKindLabels: Labels<ConsultationKind> = {
  draft: { zh: '草案征求意见', en: 'On a draft' },
  needs: { zh: '政策需求征集', en: 'On policy needs' },
};

export const evaluationMethodLabels: Labels<EvaluationMethod> = {
  questionnaire: { zh: '问卷调查', en: 'Questionnaire' },
  interview: { zh: '访谈', en: 'Interviews' },
  symposium: { zh: '座谈会', en: 'Symposium' },
  fieldVisit: { zh: '实地调研', en: 'Field visits' },
  thirdParty: { zh: '第三方评估', en: 'Third party' },
  online: { zh: '网上评议', en: 'Online' },
};

export const eventKindLabels: Labels<EventKind> = {
  openDay: { zh: '政府开放日', en: 'Open day' },
  interview: { zh: '在线访谈', en: 'Online interview' },
  attendance: { zh: '列席会议', en: 'Attending a meeting' },
  zone: { zh: '政务公开专区活动', en: 'Openness corner' },
  other: { zh: '其他活动', en: 'Other' },
};

export const entityTypeLabels: Labels<EntityType> = {
  enterprise: { zh: '企业', en: 'Enterprise' },
  selfEmployed: { zh: '个体工商户', en: 'Self-employed' },
  cooperative: { zh: '农民专业合作社', en: 'Farmers’ cooperative' },
  organization: { zh: '社会组织', en: 'Social organisation' },
};

export const awardKindLabels: Labels<AwardKind> = {
  grant: { zh: '奖励补助', en: 'Grant' },
  loan: { zh: '贷款', en: 'Loan' },
  interest: { zh: '贷款贴息', en: 'Interest subsidy' },
  feeRelief: { zh: '减免费用', en: 'Fee relief' },
  tax: { zh: '税收优惠', en: 'Tax relief' },
  title: { zh: '资格认定', en: 'Title' },
  service: { zh: '服务', en: 'Service' },
};

export const selectionLabels: Labels<Selection> = {
  automatic: { zh: '免申即享', en: 'Granted without application' },
  instant: { zh: '即申即享', en: 'Granted at once on application' },
  qualifying: { zh: '达标即得', en: 'Granted to all who qualify' },
  competitive: { zh: '竞争择优', en: 'Competitive' },
  quota: { zh: '名额限制', en: 'Limited places' },
  untilExhausted: { zh: '用完即止', en: 'Until the funds are used up' },
};

/** The code whose Chinese or English label an author wrote in its place, if it is one of `labels`. */
export function codeOfLabel(labels: Readonly<Record<string, Label>>, text: string): string | undefined {
  const wanted = text.trim();
  return Object.keys(labels).find((code) => labels[code]?.zh === wanted || labels[code]?.en === wanted);
}
