import type { Test } from '@mingce/eligibility';

/** Titles with proper names, as texts write them, and the name of each in the vocabulary of facts. */
const titles: readonly (readonly [pattern: string, title: string])[] = [
  ['(?:国家级?)?高新技术企业', '高新技术企业'],
  ['(?:国家级?)?专精特新(?:重点)?小巨人企业', '国家级专精特新小巨人企业'],
  ['省级?专精特新(?:中小)?企业', '省级专精特新中小企业'],
  ['(?:国家|省级?)?(?:级)?科技型中小企业', '科技型中小企业'],
  ['(?:省级?)?创新型中小企业', '创新型中小企业'],
  ['技术先进型服务企业', '技术先进型服务企业'],
];

/** Quotation marks that texts set around parts of a title: “专精特新”中小企业. Their places vary, so each may be anywhere. */
const quotable = (pattern: string) => pattern.replace(/专精特新|小巨人/g, '[“"]?$&[”"]?');

const one = titles.map(([pattern]) => `(?:${quotable(pattern)})`).join('|');
const another = `(?:、|或者?|和|及|以及)(?:${one})`;
const list = `(?:${one})(?:${another})*`;

/** Only candidates have these: a candidate has no title yet. */
const candidates = '培育|入库|后备|拟|争创|申报';

/**
 * One title, or a complete list of which one is enough; an open list (等) is unknown; words about candidates, parks and
 * rules of recognition are not titles.
 */
export const titlesPattern = new RegExp(
  `(?<!${candidates})(${list})(?!${another}|${candidates}|等|、|园|认定管理|认定办法)`,
);

/** The test for the titles that a match of `titlesPattern` names. */
export function titlesTest(words: string): Test | undefined {
  const found = titles.filter(([pattern]) => new RegExp(quotable(pattern)).test(words));
  const named = found.map(([, value]): Test => ({ fact: 'qualifications', operator: 'includes', value }));
  const [only] = named;
  // 和, 及 between titles may mean that all of them are required.
  if (named.length > 1 && /和|及/.test(words)) return undefined;
  return named.length === 1 ? only : named.length > 1 ? { any: named } : undefined;
}
