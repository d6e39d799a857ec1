/** What is known of a document: the names of its facts. */
export const metaZhCN = {
  'meta.indexNumber': '索引号',
  'meta.topics': '主题分类',
  'meta.issuers': '发文机关',
  'meta.documentNumber': '发文字号',
  'meta.issuedOn': '成文日期',
  'meta.publishedOn': '发布日期',
  'meta.effectiveOn': '施行日期',
  'meta.expiresOn': '有效期至',
  'meta.disclosure': '公开方式',
  'meta.validity': '时效性',
  'meta.registrationNumber': '登记号',
  'meta.gazette': '政府公报',
} as const;
