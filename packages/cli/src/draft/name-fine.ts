import type { Passage } from './passages.js';
import type { ReadAmount } from './read-amounts.js';
import { isBalanced, partsOf } from './sentence-parts.js';

/** 情节严重的, 拒不改正的: how serious an offence is, not an offence by itself. */
const grave =
  /^(?:并且?|且|但|对)?(?:情节|拒不|逾期|后果|造成|再次|屡次|经责令|当场|两次以上|引起|构成|尚不|有违法所得|没有违法所得|违法所得|货值金额|可以|影响|(?:经营者)?属于|尚可|无法|数额)/;
/** 违反本条例第十条规定: the rule that was broken, if the offence itself follows. */
const rule = /^违反(?:本|前|上述|第|《)[^，]{0,40}(?:规定|要求|条例|办法)的?$/;
/** Offences that are described elsewhere: 有下列行为之一, 违反第八条规定, 有第四项行为. */
const elsewhere = /下列|以下|上述|前款|所列|之一|第[^，]{1,8}[款项]行为|罚款|^(?:或|并|且|但|对)/;
const longest = 60;
/** Maximum number of rows to which an offence is carried on. */
const mostBefore = 12;

/**
 * 在公园内烧烤（罚款，拒不改正）: the offence for a fine in the words of the text, with negations and degree. `undefined` if
 * the offence is not in the same sentence, or is a list.
 */
export function nameOfFine(
  sentence: string,
  { index, isShare }: ReadAmount,
  { sentences }: Passage,
): string | undefined {
  const before = sentence.slice(0, index);
  const rows = before.split(/[；;]/);
  const own = rows.at(-1) ?? '';
  const whom = /^.*对([^，,。；]{2,20}?)(?:可以?)?(?:并?处以?|并处)[^，,]*$/.exec(own)?.[1];
  const { deed: said, degree } = deedIn(own);
  // Each row between semicolons has its own offence; 情节严重的 and 对单位处… continue the one before.
  const goesOn = degree !== undefined || (whom !== undefined && own.startsWith('对'));
  const earlier = [...sentences.slice(0, Math.max(0, sentences.indexOf(sentence))), ...rows.slice(0, -1)];
  const deed = goesOn ? (ownDeed(said) ?? lastDeed(earlier)) : said;
  if (
    deed === undefined ||
    deed.length > longest ||
    elsewhere.test(deed) ||
    rule.test(deed) ||
    !isBalanced(deed)
  )
    return undefined;
  // 上一年年收入|百分之四十: the base of a share.
  const base = isShare ? /处以?([\u4E00-\u9FFF]{2,24}?)$/.exec(own)?.[1] : undefined;
  if (isShare && base === undefined) return undefined;
  const more = [degree, whom === undefined ? undefined : `对${whom}`, base];
  return `${deed}（${['罚款', ...more.filter((one) => one !== undefined)].join('，')}）`;
}

/** 对单位 introduces a fine, and is not an offence. */
function ownDeed(deed: string | undefined): string | undefined {
  return deed === undefined || /^对/.test(deed) ? undefined : deed;
}

function lastDeed(rows: readonly string[]): string | undefined {
  return rows
    .slice(-mostBefore)
    .map((row) => deedIn(row).deed)
    .filter((deed) => deed !== undefined)
    .at(-1);
}

function deedIn(row: string): { deed?: string; degree?: string } {
  const parts = partsOf(row).map(({ text }) => text);
  const deedParts: string[] = [];
  let deed: string | undefined;
  let broken: string | undefined;
  let degree: string | undefined;
  for (const part of parts) {
    if (grave.test(part)) {
      // 擅自占道，情节严重的: the offence ends where its seriousness begins.
      if (deed === undefined && deedParts.length > 0) deed = deedParts.join('，');
      if (part.endsWith('的')) degree = part.replace(/^(?:并且?|且|但)/, '').slice(0, -1);
    } else if (rule.test(part)) {
      broken = part.replace(/的$/, '');
      // 违反第八条规定的，由…处…: the only description of the offence is the rule.
      if (part.endsWith('的')) deed ??= broken;
    } else if (deed !== undefined && /^(?:或者?|以及).*的$/.test(part)) {
      deed = `${deed}的，${part.slice(0, -1)}`;
    } else if (
      deed === undefined &&
      !/^(?:由|责令|处|没收|给予|予以|可以|依法|限期|退还|暂扣|吊销|警告|通报)/.test(part)
    ) {
      deedParts.push(part);
      if (part.endsWith('的')) deed = deedParts.join('，').slice(0, -1);
    }
  }
  return { ...(deed === undefined ? {} : { deed }), ...(degree === undefined ? {} : { degree }) };
}
