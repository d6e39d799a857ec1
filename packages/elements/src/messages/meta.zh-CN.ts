/** Labels of the further facts of a document. */
export const metaZhCN = {
  'meta.indexNumber': '索引号',
  'meta.topics': '主题分类',
  'meta.issuedOn': '成文日期',
  'meta.disclosure': '公开方式',
  'meta.validity': '时效性',
  'meta.registrationNumber': '登记号',
  'meta.gazette': '政府公报',
} as const;
