/** Faults of answers and guides: what they rest on, and what they say beside each other. */
export const answersZhCN = {
  'answer.clauseChanged':
    '这里所引的 {policy} {anchor} 与核对时不同，条款可能已经修改，答复将标为“待核实”。请对照条款改正答复，再运行 mingce confirm。',
  'answer.policyReplaced':
    '所依据的 {policy} 自 {on} 起被 {by} 替代或者废止，答复没有在那之前失效。请按新文件改写，或写 validTo。',
  'answer.outlivesPolicy':
    '所依据的 {policy} 在 {on} 之后不再有效，答复没有在那之前失效。请写 validTo: {on}，或改引现行文件。',
  'answer.sameWording':
    '“{wording}”也是另一条问答 {id} 的问法（{file} 第 {line} 行，{answeredBy}）。同一问法只能有一个答复，请合并，或删去一处。',
  'answer.alike':
    '“{wording}”与另一条问答 {id} 的“{other}”（{file} 第 {line} 行，{answeredBy}）几乎相同。请合并，或把两者的差别写进问题。',
  'answer.contradiction':
    '“{wording}”与另一条问答 {id} 的“{other}”（{file} 第 {line} 行，{answeredBy}）是同一个问题，答复却不同：这里是 {number}，那里是 {otherNumber}。请与对方核对，改正错的一处。',
} as const;
