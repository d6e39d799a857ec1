/** Messages of the addresses to follow updates by. */
export const followZhCN = {
  follow: '订阅更新',
  followText: '把网址添加到订阅软件或者日历，有新内容时会自动收到，不需要登记。',
  followPart: '{of}：{file}',
  followSource: '{name}（{source}）',
  'follow.xml': '新政策（Atom）',
  'follow.json': '新政策（JSON Feed）',
  'follow.ics': '申报截止日历（ICS）',
  followCopy: '复制网址',
  followCopyOf: '复制网址：{name}',
  followCopied: '已复制网址：{name}',
  followLoading: '正在读取订阅地址…',
  followFailed: '订阅地址没有读取成功。',
  followAll: '全部',
} as const;
