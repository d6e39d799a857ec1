import { plainText } from '@mingce/content';
import type { Clause, ContentNode } from '@mingce/schema/types';
import type { Rule } from './library.js';

/**
 * Patterns for measures that the regulation on fair competition review (《公平竞争审查条例》, State Council order 783, in force
 * since 2024-08-01) forbids without a basis in law, in articles 8 to 11. A match is an indication, not proof.
 */
const watched: readonly { article: string; pattern: RegExp }[] = [
  { article: '八', pattern: /(?:限定|指定)(?:[^，。；]{0,12})(?:经营者|供应商|品牌|产品|服务机构)/ },
  { article: '九', pattern: /(?:限制|禁止|不得)[^，。；]{0,10}(?:外地|迁出|外迁|迁离)/ },
  {
    article: '九',
    pattern:
      /(?:强制|必须|应当)[^，。；]{0,10}在本(?:省|市|县|区|地)[^，。；]{0,6}(?:设立|投资)[^，。；]{0,6}(?:分支|子公司|机构)/,
  },
  { article: '九', pattern: /(?:采购|使用|购买)本(?:省|市|县|区|地)(?:企业)?(?:生产的?)?(?:产品|服务)/ },
  { article: '十', pattern: /地方(?:财政)?(?:贡献|留成|留存)/ },
  {
    article: '十',
    pattern:
      /(?:税收|纳税)(?:返还|奖励|先征后返)|按[^，。；]{0,12}(?:纳税额|税收贡献)[^，。；]{0,12}(?:奖励|补助|补贴)/,
  },
  { article: '十', pattern: /一事一议|一企一策/ },
  {
    article: '十一',
    pattern: /(?:强制|要求)[^，。；]{0,10}(?:交换|披露|公开)[^，。；]{0,6}(?:价格|成本|产量)/,
  },
];

/**
 * Reports provisions with benefits that must have been reviewed (须经公平竞争审查), with their clauses and without a verdict.
 */
export const fairCompetition: Rule = (library, report) => {
  for (const source of library.all('policy')) {
    const { record } = source;
    if (!record.benefit) continue;
    for (const { text, anchor } of passagesOf(record.body?.read() ?? []))
      for (const { article, pattern } of watched) {
        const words = pattern.exec(text)?.[0];
        if (words !== undefined)
          report(source, 'benefit.fairCompetition', { words, article, anchor }, ['benefit']);
      }
  }
};

/** The text of each clause without its nested clauses, and the text outside clauses. */
function passagesOf(nodes: readonly ContentNode[], anchor = ''): { text: string; anchor: string }[] {
  const isClause = (node: ContentNode): node is Clause => node.type === 'clause';
  const own = plainText(nodes.filter((node) => !isClause(node)));
  const below = nodes.filter(isClause).flatMap((clause) => passagesOf(clause.children, clause.anchor));
  return [...(own === '' ? [] : [{ text: own, anchor }]), ...below];
}
