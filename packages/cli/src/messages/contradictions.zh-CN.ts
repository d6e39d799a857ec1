/** Words for places that contradict each other: a record and the clause it cites, a text and the fields above it. */
export const contradictionsZhCN = {
  'clause.numberDiffers':
    '这里写的是“{number}”（{text}），所引条款却写的是“{found}”（{file} 第 {line} 行，{anchor}）。请对照原文改成同一个数，或改引写有这个数的条款。',
  'clause.numberElsewhere':
    '这里写有“{number}”（{text}），所引条款里没有（{file} 第 {line} 行，{anchor}），它在该文件的 {elsewhere}。请核对数字，并把那一条也引上。',
  'clause.numberMissing':
    '这里写有“{number}”（{text}），所引条款里没有这个数（{file} 第 {line} 行，{anchor}）。请核对数字，或改引写有它的条款。',
  'policy.numberMissing':
    '这里写有“{number}”（{text}），所说的政策（{policies}）正文里没有这个数。请对照原文核对。',

  'expiry.missing':
    '正文写着“{quote}”，却没有 expiresOn，到期后仍会显示为现行有效。按原文推算有效期至 {date}，请核对后在文件开头写上 expiresOn: {date}',
  'expiry.differs':
    '正文写着“{quote}”，按此推算有效期至 {date}，expiresOn 却是 {given}。请对照原文核对；以原文为准的，改为 expiresOn: {date}',
  'expiry.dayDiffers':
    '正文写着“{quote}”，按此推算有效期至 {date}，expiresOn 写的是 {given}，相差一天。expiresOn 是最后一个有效的日子，请核对。',
  'expiry.startUnknown':
    '正文写着“{quote}”，但推不出确定的截止日（起算日没有写明，或几处说法不一）。请写上 expiresOn: 最后一个有效的日子；或先补上起算所需的 effectiveOn、issuedOn。',
  'expiry.doubtful':
    '正文写着“{quote}”，可能是本文件的有效期。是的，请写上 expiresOn: 最后一个有效的日子；不是的，不必改动。',
  'expiry.endedBefore':
    '写了 ended: true（已失效、日期不详），{field} 却是还没有过去的 {date}，两者矛盾。仍然有效的，请删去 ended；已经失效的，请改正或删去 {field}。',
  'expiry.endedUnsaid':
    '标题或正文开头写着“{quote}”，元数据里却没有失效日期，会显示为现行有效。请写上 repealedOn 或 expiresOn；日期不详的，写 ended: true。',
  'relation.repealUnsaid':
    '正文写着“{quote}”，但 relations 里没有写，《{title}》仍会显示为现行有效。请写上 relations: [{ type: repeals, policy: {policy} }]；只废止部分条款的，再写上 clauses。',
  'text.noSuchDay': '正文里写着“{found}”，日历上没有这一天。请对照原件核对。',
  'publishedOn.future': 'publishedOn 是还没有到的 {date}，到那一天之前不发布。日期写错的，请改正。',
  'policy.textTwice':
    '正文从“{clause}”起与前面重复，多半是贴了两遍：目录里每条出现两次，引用也会指错。请删去重复的部分。',
  'documentNumber.yearDiffers':
    '发文字号“{given}”的年份与文件的日期（{year} 年）对不上。请对照原件核对文号和日期。',
  'issuedOn.differs':
    '正文落款的日期是 {stated}（第 {textLine} 行），issuedOn 却是 {given}。请对照原件改为一致。',
  'effectiveOn.differs':
    '正文写的施行日期是 {stated}（第 {textLine} 行），effectiveOn 却是 {given}。请对照原件改为一致。',
  'documentNumber.differs':
    '正文里的文号是“{stated}”（第 {textLine} 行），documentNumber 却是“{given}”。请对照原件改为一致。',
  'title.differs':
    '正文里的标题是“{stated}”（第 {textLine} 行），title 写的却是“{given}”。请对照原件改为一致。',
  'issuers.differ':
    '正文落款的是“{stated}”（第 {textLine} 行），issuers 写的却是“{given}”。请对照原件改为一致。',

  'list.joinedItems':
    '“{given}”是列表里的一项，看来写了几个名称。列表各项用半角逗号隔开，请改为 {field}: [{proper}]',
  'table.drawn':
    '这里有用“{sign}”画成的表格（“{row}”），读者看到的是一行连在一起的字。请改成竖线 | 分列、表头下加一行 |---|---| 的写法。',
  'table.rulerMissing':
    '这里有用竖线写的表格（“{row}”），但表头下缺少分隔行，会被当作普通文字。请在表头下加一行 {ruler}',
} as const;
