/** Faults of answers and guides: their bases, and contradictions between them. */
export const answersZhCN = {
  'answer.clauseChanged':
    '这里所引的 {policy} {anchor} 与核对时不同，条款可能已经修改，答复将标为“待核实”。请对照条款改正答复，再运行 mingce confirm。',
  'answer.policyReplaced':
    '所依据的 {policy} 自 {on} 起被 {by} 替代或者废止，答复没有在那之前失效。请按新文件改写，或写 validTo。',
  'answer.outlivesPolicy':
    '所依据的 {policy} 在 {on} 之后不再有效，答复没有在那之前失效。请写 validTo: {on}，或改引现行文件。',
  'answer.policyEnded':
    '所依据的 {policy} 已经失效（写了 ended: true，日期不详）。请改引现行文件；答复也不再有效的，写上 validTo。',
  'answer.sameWording':
    '“{wording}”也是另一条问答 {id} 的问法（{file} 第 {line} 行，{answeredBy}）。同一问法只能有一个答复，请合并，或删去一处。',
  'answer.alike':
    '“{wording}”与另一条问答 {id} 的“{other}”（{file} 第 {line} 行，{answeredBy}）几乎相同。请合并，或把两者的差别写进问题。',
  'answer.contradiction':
    '“{wording}”与另一条问答 {id} 的“{other}”（{file} 第 {line} 行，{answeredBy}）是同一个问题，答复却不同：这里是 {number}，那里是 {otherNumber}。请与对方核对，改正错的一处。',
  'answer.wordingOfAnother':
    '相似问“{wording}”更接近另一条问答 {id} 的“{other}”（{file} 第 {line} 行，{answeredBy}），群众这样问会答到那一条。请移到那一条，或写得更明确。',
  'answer.wordingContained':
    '另一条问答 {id} 的“{other}”（{file} 第 {line} 行，{answeredBy}）里有这条相似问“{wording}”的全部文字，只说这些，两条都可能是要问的。请把它写得更明确；确是一个问题的，合并两条。',
  'answer.clausesProposed':
    '这条答复没有写依据，不会发布。从答复原文看，可能依据：{clauses}。请核对后写入 clauses，如 clauses: [{ policy: {policy}, anchor: {anchor} }]；都不合用的，请写上所依据的条款。',
  'answer.tooOld':
    '这条答复已是 {publishedOn} 的，超过 {months} 个月没有更新。请核对是否仍然有效；核对无误的，把 publishedOn 改为核对的日期。',
  'answer.personalName': '这里可能有个人的姓名：{found}。公开前请删去，或改为“您”“申请人”。',
  'answer.personalNumber': '这里可能有个人的号码：{found}。公开前请删去。',
  'answer.personalAddress':
    '这里可能有个人的住址：{found}。公开前请删去；确是办公地址的，请在前面写明“地址：”。',
} as const;
