/** Messages of errors in searching or indexing: what is wrong, what was expected, what to do; the keys are the codes. */
export const zhCN = {
  'search.manifestInvalid':
    '搜索索引的清单不完整：{member} 缺失或不是应有的值；请用 mingce build 重新发布政策库。',
  'search.formatUnsupported':
    '搜索索引的格式版本是 {version}，本组件只能读取 {supported} 及同一主版本；请把网页上的组件更新到新版本。',
  'search.analyzerMismatch':
    '搜索索引由分词规则 {analyzer} 生成，本组件使用的是 {supported}，混用会搜不到；请用同一版本的 mingce 重新发布，或更新网页上的组件。',
  'search.partCorrupt': '搜索索引的分片 {part} 内容损坏，未予使用；请重试，仍然如此时请重新发布政策库。',
  'search.partUnavailable': '搜索所必需的索引分片 {part} 没有取到；请检查网络后重试。',
  'search.sourceTimeout': '政策库 {source} 在 {milliseconds} 毫秒内没有答复，结果中暂不包括它；可稍后重试。',
  'search.duplicateDocument': '有两份文件使用同一个标识 {id}；标识不能重复，请修改其中一份的 id。',
  'search.dateInvalid':
    '文件 {id} 的 {name} 是“{date}”，不是 1900 年以后的有效日期；请写成 年-月-日，如 2025-03-14。',
} as const;

export type SearchMessages = Record<keyof typeof zhCN, string>;
