/**
 * Groups of people with a special legal status, as titles name them: soldiers, officials, foreigners and overseas
 * Chinese, seafarers, and defendants in criminal cases (劳动报酬 hardly means 拒不支付劳动报酬刑事案件). Each has a generous pattern
 * for queries about the group, since 外 may mean a foreigner. 退役军人 are civilians, whom titles name together with others:
 * 高校毕业生、退役军人和返乡人员.
 */
export const statuses: readonly (readonly [inTitle: RegExp, inQuery: RegExp])[] = [
  [/(?:^|[^役])(?:军人|士兵|军官)|军队|解放军|兵役/, /[军兵]|部队|服役|入伍/],
  [/公务员|法官|检察官|警察/, /[官警]|公务|机关|干部|事业/],
  [/归侨|侨眷|华侨|台湾|香港|澳门|外国|外商|外资|涉外|驻外/, /[侨台港澳外]/],
  [/海员|船员/, /[海船]/],
  [/刑事案件/, /[罪刑犯骗偷抢盗杀毒赌诈贪贿黑拘捕侦狱牢]|候审|辩护|公安|法院|判/],
];

/** Whether a title is about groups that no wording of the query mentions. */
export function isOfOtherStatus(title: string, wordings: readonly string[]): boolean {
  const named = statuses.filter(([inTitle]) => inTitle.test(title));
  return named.length > 0 && !named.some(([, inQuery]) => wordings.some((wording) => inQuery.test(wording)));
}
