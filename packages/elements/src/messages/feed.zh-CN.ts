/** Words of every element that reads a feed: the state of the feed, and its faults. */
export const feedZhCN = {
  feedUnreachable: '没有连上{source}。',
  feedUnnamed: '政府文件库',
  reconnect: '重新连接',
  staleTitle: '正在显示{date}的副本。',
  staleText: '暂时连不上{source}，之后发布的政策可能没有列出。',
  unrenewedTitle: '这里的内容自{date}起没有更新。',
  unrenewedText:
    '此后发布、修改或者废止的文件可能没有反映；如果本机的日期不对，时效也会显示错误。办理前请向发布单位核实。',
  pinnedKeyReplaced: '{url} 的公钥已更换，本页照常可用。请把标签 key 属性里的公钥换成发布单位给出的新公钥。',
  pinnedKeyRevoked:
    '{url} 的公钥已作废，可能已被盗用。本页仍可用，但请尽快把标签 key 属性里的公钥换成发布单位给出的新公钥。',
  feedUntrusted: '{source}的内容未通过核验，与原文不一致，已停止显示。',
  feedUnsupported: '本页面版本较旧，无法读取{source}，请联系网站管理员更新。',
  feedNone: '内容暂时无法显示',
  feedTellWebmaster: '请联系网站管理员。',
  feedNoAttribute:
    '<{tag}> 没有指明数据源：请写明 feed 属性，即 feed.json 的网址，例如 feed="/zcwjk/feed.json"。',
  feedSetting: '检索服务暂不可用，请联系网站管理员。',
  clockBehind: '本机的日期早于文件库的发布日期，可能不对；文件是否有效按{date}判断。',
} as const;
