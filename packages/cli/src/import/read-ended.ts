const ended = /^(?:已经?|宣布|全文|予以)?(?:失效|废止|过期|到期)$|^无效$/;
const holding =
  /^(?:现行|继续|全文|长期)?有效$|^(?:已|经)?(?:修改|修订|修正)$|^(?:尚未|未|暂未)(?:施行|生效|实施|到期)$/;

/** The validity (时效性) that a source states of a document: `doubtful` if it speaks of it in words that have no one meaning. */
export function readEnded(value: unknown, field = ''): 'ended' | 'holding' | 'doubtful' | undefined {
  // 是否有效: 否 and 是否废止: 是 say the same.
  if (/^是否/.test(field) && /^(?:[是否]|[01]|true|false|[yn])$/i.test(String(value).trim()))
    return /^(?:是|1|true|y)$/i.test(String(value).trim()) === /有效/.test(field) ? 'holding' : 'ended';
  if (typeof value === 'boolean') return value ? 'ended' : 'holding';
  if (typeof value !== 'string') return undefined;
  const word = value.replace(/\s/g, '');
  if (word === 'true') return 'ended';
  if (ended.test(word)) return 'ended';
  if (word === 'false' || holding.test(word)) return 'holding';
  // The state of a page (已发布) says nothing about the document.
  return /效|废|过期/.test(word) ? 'doubtful' : undefined;
}
