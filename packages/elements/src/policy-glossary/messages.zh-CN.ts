/** Words of `<policy-glossary>` and of the terms in the text of the reader. */
export const zhCN = {
  glossaryTitle: '本文名词',
  glossaryMissing: '没有找到该文件',
  glossaryNone: '本文件没有名词解释',
  glossaryClose: '关闭名词解释',
  glossarySource: '出自{clause}',
  glossaryFrom: '见解读：{title}',
} as const;
