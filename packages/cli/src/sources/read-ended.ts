const ended = /^(?:已经?|被|宣布|全文|予以)*(?:失效|废止|作废|过期|到期|代替|替代|取代|停止执行)$|^无效$/;
const holding =
  /^(?:现行|继续|全文|长期)?有效$|^现行$|^(?:已|经|被)*(?:修改|修订|修正)$|^(?:尚未|未|暂未)(?:施行|生效|实施|到期|失效|废止)$/;
const yesOrNo = /^(?:[是否]|true|false|[yn]|yes|no)$/i;
const yes = /^(?:是|1|true|y|yes)$/i;
/** Names of fields that speak of validity and of nothing else; the state of a page (状态: 1) says nothing about the document. */
const ofValidity = /时效|效力|有效|失效|废止|^validity$/;

/** The validity (时效性) that a source states of a document: `doubtful` if its words are ambiguous. */
export function readEnded(value: unknown, field = ''): 'ended' | 'holding' | 'doubtful' | undefined {
  const word = String(value ?? '').replace(/\s/g, '');
  // 是否有效: 否 and 是否废止: 是 mean the same, and so does 有效性: 否, while 有效性: 1 is a code that only its system knows.
  const isQuestion = /^是否/.test(field) ? /^[01]$/.test(word) || yesOrNo.test(word) : yesOrNo.test(word);
  if (isQuestion && ofValidity.test(field)) {
    if (/有效/.test(field)) return yes.test(word) ? 'holding' : 'ended';
    if (/失效|废止/.test(field)) return yes.test(word) ? 'ended' : 'holding';
  }
  if (word === 'true') return 'ended';
  if (word === 'false' || word === '' || holding.test(word)) return word === '' ? undefined : 'holding';
  if (ended.test(word)) return 'ended';
  // The state of a page (已发布) says nothing about the document.
  if (ofValidity.test(field) && !/^(?:无|[-—－/]+)$/.test(word)) return 'doubtful';
  return /效|废|过期/.test(word) ? 'doubtful' : undefined;
}
