/** Names of the elements of an interpretation, in the language of the page. */
export const elementZhCN = {
  'element.background': '背景依据',
  'element.objectives': '目标任务',
  'element.mainContent': '主要内容',
  'element.innovations': '创新特点',
  'element.keywords': '关键词',
  'element.terms': '专有名词诠释',
  'element.scope': '涉及范围',
  'element.standards': '执行标准',
  'element.cautions': '注意事项',
  'element.changes': '新旧政策差异',
} as const;
