/** Labels of the facts that every document has: issuers, number, dates. */
export const documentZhCN = {
  'meta.issuers': '发文机关',
  'meta.enactors': '制定机关',
  'meta.documentNumber': '发文字号',
  'meta.publishedOn': '发布日期',
  'meta.effectiveOn': '施行日期',
  'meta.expiresOn': '有效期至',
} as const;
