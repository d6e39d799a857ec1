import { type Term, termsOf } from './term.js';

/** 主题分类 for feeds without their own, based on the classes of the State Council’s document library. */
export const defaultTopics: readonly Term[] = termsOf([
  ['government', '综合政务', 'Government affairs'],
  ['economy', '国民经济管理、国有资产监管', 'Economic management and state assets'],
  ['finance', '财政、金融、审计', 'Public finance, banking and audit'],
  ['land', '自然资源、能源', 'Natural resources and energy'],
  ['agriculture', '农业、林业、水利', 'Agriculture, forestry and water'],
  ['industry', '工业、信息化', 'Industry and information technology'],
  ['transport', '交通运输', 'Transport'],
  ['commerce', '商贸、海关、旅游', 'Trade, customs and tourism'],
  ['market', '市场监管、安全生产', 'Market regulation and work safety'],
  ['construction', '城乡建设、住房', 'Construction and housing'],
  ['environment', '生态环境', 'Environment'],
  ['technology', '科技创新', 'Science and technology'],
  ['education', '教育', 'Education'],
  ['culture', '文化、广电、新闻出版', 'Culture, broadcasting and publishing'],
  ['health', '卫生、体育', 'Health and sport'],
  ['population', '人口、妇女儿童', 'Population, women and children'],
  ['employment', '就业、人事', 'Employment and personnel'],
  ['socialSecurity', '社会保障', 'Social security'],
  ['security', '公安、司法', 'Public security and justice'],
  ['civilAffairs', '民政、救助、救灾', 'Civil affairs, assistance and relief'],
  ['ethnicity', '民族、宗教', 'Ethnic and religious affairs'],
  ['foreign', '对外事务、港澳台侨', 'Foreign affairs, Hong Kong, Macao, Taiwan and overseas Chinese'],
  ['defense', '国防、退役军人', 'Defence and veterans'],
  ['other', '其他', 'Other'],
]);
