import type { FactDefinition } from '../fact-definition.js';

/** The record of an enterprise: credit, debts, statistics. */
export const recordFacts: readonly FactDefinition[] = [
  {
    name: 'taxCredit',
    type: 'choice',
    label: { 'zh-CN': '纳税信用等级', en: 'Tax credit grade' },
    question: { 'zh-CN': '最近一次纳税信用等级是什么？', en: 'What is your latest tax credit grade?' },
    source: { 'zh-CN': '电子税务局“纳税信用”', en: 'Electronic tax office, “tax credit”' },
    options: ['A', 'B', 'M', 'C', 'D'].map((value) => ({
      value,
      label: { 'zh-CN': `${value} 级`, en: `Grade ${value}` },
    })),
  },
  {
    name: 'dishonest',
    type: 'boolean',
    usual: false,
    label: { 'zh-CN': '列入严重失信主体名单', en: 'On a list of seriously dishonest persons' },
    question: {
      'zh-CN': '是否列入严重失信主体名单或为失信被执行人？',
      en: 'Are you on a list of seriously dishonest persons or judgment debtors?',
    },
    source: { 'zh-CN': '信用中国网站查询', en: 'Credit China website' },
  },
  {
    name: 'unpaidWages',
    type: 'boolean',
    usual: false,
    label: { 'zh-CN': '拖欠工资或欠缴社会保险费', en: 'Wages or social insurance owed' },
    question: {
      'zh-CN': '是否拖欠职工工资或欠缴社会保险费？',
      en: 'Do you owe wages or social insurance contributions?',
    },
  },
  {
    name: 'aboveScale',
    type: 'boolean',
    label: { 'zh-CN': '规模以上（限额以上）统计单位', en: 'Statistical unit above scale' },
    question: {
      'zh-CN': '是否已纳入规模以上（限额以上）统计？',
      en: 'Are you in the statistics of units above scale?',
    },
    help: {
      'zh-CN': '每月向统计部门联网直报的即是。',
      en: 'You are if you report to the statistics office online each month.',
    },
  },
];
