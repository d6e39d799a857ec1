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
} as const;
