import type { FactDefinition } from '../fact-definition.js';

const incomeStatement = {
  'zh-CN': '上年度利润表“营业收入”行',
  en: 'Income statement of last year, line “revenue”',
};

/** Figures of an enterprise: persons and yuan. The plausible bounds catch 元 typed as 万元 and the reverse. */
export const figureFacts: readonly FactDefinition[] = [
  {
    name: 'headcount',
    type: 'number',
    unit: 'person',
    isWhole: true,
    bounds: { min: 0, max: 500_000 },
    label: { 'zh-CN': '从业人员', en: 'Persons employed' },
    question: {
      'zh-CN': '期末有多少从业人员？',
      en: 'How many persons did you employ at the end of the period?',
    },
    source: { 'zh-CN': '企业所得税年度申报表“从业人数”', en: 'Annual income tax return, “persons employed”' },
  },
  {
    name: 'revenue',
    type: 'number',
    unit: 'yuan',
    period: 'lastYear',
    periods: ['yearBeforeLast', 'thisYear', 'lastTwoYears', 'lastThreeYears'],
    bounds: { min: 0, max: 100_000_000_000 },
    label: { 'zh-CN': '营业收入', en: 'Revenue' },
    question: { 'zh-CN': '上年度营业收入是多少？', en: 'What was your revenue last year?' },
    source: incomeStatement,
  },
  {
    name: 'assets',
    type: 'number',
    unit: 'yuan',
    period: 'lastYear',
    periods: ['yearBeforeLast'],
    bounds: { min: 0, max: 2_000_000_000_000 },
    label: { 'zh-CN': '资产总额', en: 'Total assets' },
    question: {
      'zh-CN': '上年末资产总额是多少？',
      en: 'What were your total assets at the end of last year?',
    },
    source: {
      'zh-CN': '上年末资产负债表“资产总计”行',
      en: 'Balance sheet at the end of last year, line “total assets”',
    },
  },
  {
    name: 'rdSpending',
    type: 'number',
    unit: 'yuan',
    period: 'lastYear',
    periods: ['yearBeforeLast', 'lastTwoYears', 'lastThreeYears'],
    bounds: { min: 0, max: 100_000_000_000 },
    label: { 'zh-CN': '研发费用', en: 'Research and development spending' },
    question: {
      'zh-CN': '上年度研发费用是多少？',
      en: 'What did you spend on research and development last year?',
    },
    source: {
      'zh-CN': '研发费用加计扣除优惠明细表',
      en: 'Schedule of the additional deduction for research spending',
    },
  },
  {
    name: 'rdShare',
    type: 'number',
    unit: 'percent',
    bounds: { min: 0, max: 100 },
    label: { 'zh-CN': '研发费用占营业收入比重', en: 'Research spending as a share of revenue' },
    question: {
      'zh-CN': '上年度研发费用占营业收入百分之几？',
      en: 'What share of last year’s revenue went to research?',
    },
    derivedFrom: { percent: ['rdSpending', 'revenue'] },
  },
  {
    name: 'revenueGrowth',
    type: 'number',
    unit: 'percent',
    bounds: { min: -100, max: 10_000 },
    label: { 'zh-CN': '营业收入增长率', en: 'Growth of revenue' },
    question: {
      'zh-CN': '上年度营业收入比前一年增长百分之几？',
      en: 'By how much did revenue grow last year?',
    },
    derivedFrom: { growth: ['revenue', 'revenue@yearBeforeLast'] },
  },
  {
    name: 'taxPaid',
    type: 'number',
    unit: 'yuan',
    period: 'lastYear',
    periods: ['yearBeforeLast', 'lastThreeYears'],
    bounds: { min: 0, max: 100_000_000_000 },
    label: { 'zh-CN': '实缴税额', en: 'Taxes paid' },
    question: { 'zh-CN': '上年度实际缴纳税款多少？', en: 'How much tax did you pay last year?' },
    source: {
      'zh-CN': '电子税务局开具的完税证明',
      en: 'Tax payment certificate of the electronic tax office',
    },
  },
  {
    name: 'equipmentInvestment',
    type: 'number',
    unit: 'yuan',
    bounds: { min: 0, max: 100_000_000_000 },
    label: { 'zh-CN': '项目设备购置额（不含税）', en: 'Equipment bought for the project, without tax' },
    question: {
      'zh-CN': '项目购置设备花了多少（不含税）？',
      en: 'How much equipment did the project buy, without tax?',
    },
    source: { 'zh-CN': '设备购置发票的“金额”栏合计', en: 'Sum of the column “amount” of the invoices' },
  },
  {
    name: 'loanInterestPaid',
    type: 'number',
    unit: 'yuan',
    bounds: { min: 0, max: 10_000_000_000 },
    label: { 'zh-CN': '已付贷款利息', en: 'Loan interest paid' },
    question: {
      'zh-CN': '规定期间付了多少贷款利息？',
      en: 'How much loan interest did you pay in the period?',
    },
    source: { 'zh-CN': '银行利息回单合计', en: 'Sum of the bank’s interest receipts' },
  },
  {
    name: 'newHires',
    type: 'number',
    unit: 'person',
    isWhole: true,
    period: 'lastTwelveMonths',
    bounds: { min: 0, max: 100_000 },
    label: { 'zh-CN': '新招用人员', en: 'New employees' },
    question: {
      'zh-CN': '近12个月新招用并参保多少人？',
      en: 'How many persons did you hire and insure in the last 12 months?',
    },
    source: { 'zh-CN': '社会保险缴费明细', en: 'Statement of social insurance payments' },
  },
];
