/** Pairs in questions about any policy (低保怎么申请): they identify the clause rather than the policy. */
export const generalWords: ReadonlySet<string> = new Set([
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

export function isGeneralWord(term: string): boolean {
  return generalWords.has(term);
}
