/** Messages of `mingce search`. The messages of the engine itself are in `@mingce/search`. */
export const searchZhCN = {
  'search.limitInvalid': '--limit 的值“{value}”不对，应为 1 到 {most} 的整数。',
  'search.regionInvalid': '区划代码“{region}”不对。--region 应为六位数字，如 370000。',
  'search.notBuilt': '数据源“{path}”没有检索索引。请用当前版本的 mingce build 重新构建。',
  'search.incomplete': '索引的这些分片没有读到：{parts}，结果可能不全。请运行 mingce verify 核对数据源。',

  'found.none': '没有找到“{query}”。',
  'found.absentPlaces': '数据源中没有{places}的文件，以下是上级地区、国家或其他地区的文件。',
  'found.number': '发文字号：{documentNumber}',
  'found.about': '{date}　{region}　标识 {id}　得分 {score}',
  'found.excerpt': '{label}：{text}',
  'found.also': '同时检索：{from} → {to}',
  'found.didYouMean': '是否要找：{text}',

  'explain.title': '得分的构成：',
  'explain.term.heading': '“{term}”在标题、文号或关键词中（罕见程度 {idf}）',
  'explain.term.clauses': '“{term}”在条款中（罕见程度 {idf}）',
  'explain.synonym.heading': '“{synonymOf}”的近义词“{term}”在标题、文号或关键词中（罕见程度 {idf}）',
  'explain.synonym.clauses': '“{synonymOf}”的近义词“{term}”在条款中（罕见程度 {idf}）',
  'explain.coverage.heading': '标题含有检索词的大部分',
  'explain.coverage.clauses': '同一条款含有检索词的大部分',
  'explain.coverage.document': '整份文件含有多少检索词',
  'explain.coverage.text': '标题连同摘录的条款含有多少检索词',
  'explain.prior.validity': '已失效或废止',
  'explain.prior.region': '适用地区',
  'explain.prior.status': '标题所写的特定人群或刑事案件，检索词未写明',
  'explain.proximity.query': '标题或条款与检索词整体相符',
  'explain.proximity.run': '摘录的条款含有检索词中的一长段',

  summary: '“{query}”共有 {total} 个结果，列出前 {shown} 个。',
} as const;
