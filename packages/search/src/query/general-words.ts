/** Pairs that questions about any policy have (低保怎么申请): they tell which clause is wanted, hardly which policy. */
const generalWords: ReadonlySet<string> = new Set([
  '申请',
  '申领',
  '申报',
  '办理',
  '领取',
  '条件',
  '流程',
  '程序',
  '手续',
  '材料',
  '需要',
]);

/** What a term counts beside one that names a matter: in the share of the query that a text has, and in its score. */
export function termWeight(term: string): { coverage: number; score: number } {
  return generalWords.has(term) ? { coverage: 0.1, score: 0.4 } : { coverage: 1, score: 1 };
}
