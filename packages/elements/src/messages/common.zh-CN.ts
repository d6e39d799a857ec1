/** Words that more than one element uses. */
export const commonZhCN = {
  retry: '重试',
  reconnect: '重新连接',
  copied: '已复制',
  copyFailed: '没能复制，请手动选择后复制。',
  print: '打印',
  staleTitle: '正在显示{date}的副本。',
  staleText: '暂时连不上{source}，之后发布的政策可能没有列出。',
  feedUnreachable: '没有连上{source}。',
  feedUntrusted: '{source}的内容与发布源不一致，没有显示收到的内容。',
  feedUnsupported: '这个页面的程序较旧，读不了{source}。请联系网站管理员更新。',
  feedUnnamed: '政府文件库',
  searchNoFeed: '还没有指明数据源',
  searchNoFeedText: '请网站管理员在标签上写明 feed 属性，即 feed.json 的网址。',
} as const;
