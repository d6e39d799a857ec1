import type { FactDefinition } from '../fact-definition.js';

/** Facts on the identity and the place of an enterprise. */
export const identityFacts: readonly FactDefinition[] = [
  {
    name: 'entityType',
    type: 'choice',
    label: { 'zh-CN': '主体类型', en: 'Kind of applicant' },
    question: { 'zh-CN': '贵单位是哪一类主体？', en: 'What kind of applicant are you?' },
    source: { 'zh-CN': '营业执照“类型”栏', en: 'Business licence, line “type”' },
    options: [
      { value: 'enterprise', label: { 'zh-CN': '企业', en: 'Enterprise' } },
      { value: 'selfEmployed', label: { 'zh-CN': '个体工商户', en: 'Self-employed' } },
      { value: 'cooperative', label: { 'zh-CN': '农民专业合作社', en: 'Farmers’ cooperative' } },
      { value: 'organization', label: { 'zh-CN': '社会组织', en: 'Social organisation' } },
    ],
  },
  {
    name: 'region',
    type: 'region',
    label: { 'zh-CN': '登记地', en: 'Place of registration' },
    question: { 'zh-CN': '登记在哪个县（市、区）？', en: 'In which county or district are you registered?' },
    source: { 'zh-CN': '营业执照“住所”栏', en: 'Business licence, line “address”' },
  },
  {
    name: 'industry',
    type: 'industry',
    label: { 'zh-CN': '所属行业', en: 'Industry' },
    question: { 'zh-CN': '主要从事哪个行业？', en: 'What is your main industry?' },
    help: {
      'zh-CN': '按国民经济行业分类（GB/T 4754—2017），以收入最多的业务为准。',
      en: 'By GB/T 4754—2017; the activity with the highest revenue counts.',
    },
    source: { 'zh-CN': '企业所得税年度申报表基础信息表', en: 'Annual income tax return, basic information' },
  },
  {
    name: 'enterpriseSize',
    type: 'choice',
    label: { 'zh-CN': '企业规模', en: 'Size class' },
    question: { 'zh-CN': '属于大型、中型、小型还是微型？', en: 'Are you large, medium, small or micro?' },
    help: {
      'zh-CN': '按中小企业划型标准，由行业、从业人员、营业收入、资产总额推算。',
      en: 'Reckoned by the national standard from industry, persons employed, revenue and assets.',
    },
    options: [
      { value: 'large', label: { 'zh-CN': '大型', en: 'Large' } },
      { value: 'medium', label: { 'zh-CN': '中型', en: 'Medium' } },
      { value: 'small', label: { 'zh-CN': '小型', en: 'Small' } },
      { value: 'micro', label: { 'zh-CN': '微型', en: 'Micro' } },
    ],
    derivedFrom: 'sizeStandard',
  },
  {
    name: 'foundedOn',
    type: 'date',
    isPast: true,
    label: { 'zh-CN': '登记日期', en: 'Date of registration' },
    question: { 'zh-CN': '哪一天登记成立？', en: 'On which day were you registered?' },
    source: { 'zh-CN': '营业执照“成立日期”栏', en: 'Business licence, line “date of establishment”' },
  },
  {
    name: 'listed',
    type: 'boolean',
    usual: false,
    label: { 'zh-CN': '是否上市', en: 'Listed on an exchange' },
    question: { 'zh-CN': '是否已在证券交易所上市？', en: 'Are your shares listed on a stock exchange?' },
  },
  {
    name: 'qualifications',
    type: 'list',
    label: { 'zh-CN': '有效期内的资质、称号', en: 'Valid titles and qualifications' },
    question: {
      'zh-CN': '现有哪些有效期内的资质和称号？',
      en: 'Which titles do you hold that are still valid?',
    },
    source: { 'zh-CN': '认定文件或证书', en: 'Notice of recognition, or certificate' },
    ladders: [['创新型中小企业', '省级专精特新中小企业', '国家级专精特新小巨人企业']],
  },
];
