/** Words of every element that reads a feed: where it stands, and what may be wrong with it. */
export const feedZhCN = {
  feedUnreachable: '没有连上{source}。',
  feedUnnamed: '政府文件库',
  reconnect: '重新连接',
  staleTitle: '正在显示{date}的副本。',
  staleText: '暂时连不上{source}，之后发布的政策可能没有列出。',
  feedUntrusted: '{source}的内容与发布源不一致，没有显示收到的内容。',
  feedUnsupported: '这个页面的程序较旧，读不了{source}。请联系网站管理员更新。',
  searchNoFeed: '还没有指明数据源',
  searchNoFeedText: '请网站管理员在标签上写明 feed 属性，即 feed.json 的网址。',
  feedSetting: '检索服务暂不可用，请联系网站管理员。',
  clockBehind: '这台电脑的日期早于文件库的发布日期，可能不对；文件是否有效按{date}判断。',
  clockAhead:
    '文件库发布于{published}，这台电脑的日期是{today}：日期可能不对，或者文件库很久没有更新。文件现在是否有效，请以发文机关的公布为准。',
} as const;
