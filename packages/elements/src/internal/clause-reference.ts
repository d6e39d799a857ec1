import { formatChineseNumber } from '@mingce/schema/grammar';
import type { Clause, Policy } from '@mingce/schema/types';
import { genreLabels } from '@mingce/schema/vocabulary';

/**
 * Reference to a clause in the form of official texts: 第六条第（三）项, 第二章第一节, 附件2第三条; of a text in 一、（一）1., 第二项 or
 * 二、（一）1. Chapters around an article are left out, since articles are numbered throughout.
 */
export function clauseReference(path: readonly Clause[]): string {
  const article = path.findIndex(({ kind }) => kind === 'article');
  const cited = path.filter(({ kind }, index) => index >= article || kind === 'attachment');
  const outline = cited.filter(isOutline);
  // 第二项 alone is clear; below it, numbers are written as in the text.
  if (outline.length < 2) return cited.map(stepReference).join('');
  const before = cited.slice(0, cited.findIndex(isOutline)).map(stepReference).join('');
  const after = cited.filter((step, index) => !isOutline(step) && index > cited.findIndex(isOutline));
  const numbers = outline.map(({ label = '' }) => fullWidth(label)).join('');
  return `${before}${before === '' ? '' : ' '}${bare(numbers)}${after.map(stepReference).join('')}`;
}

/** The same after a short name of the document, if the number alone would be unclear: 《通知》第二项. */
export function namedReference({ genre }: Pick<Policy, 'genre'>, path: readonly Clause[]): string {
  const reference = clauseReference(path);
  const name = genreLabels[genre]?.zh ?? '';
  const isName = name !== '' && genre !== 'other' && !name.includes('（');
  return isName && path[0] !== undefined && isOutline(path[0]) ? `《${name}》${reference}` : reference;
}

const isOutline = ({ kind }: Clause): boolean => /^level\d$/.test(kind);
const bare = (label: string) => label.replace(/[、.．]$/, '');
const fullWidth = (label: string) => label.replace(/\(/g, '（').replace(/\)/g, '）');

/** Names of the numbered steps: 第（三）项. */
const names: Readonly<Partial<Record<Clause['kind'], string>>> = {
  item: '项',
  subitem: '目',
  level1: '项',
  level2: '项',
  level3: '项',
  level4: '项',
  level5: '项',
};

function stepReference({ kind, anchor, label = '', title = '' }: Clause): string {
  const name = names[kind];
  if (name !== undefined) return `第${bare(fullWidth(label))}${name}`;
  if (kind === 'paragraph') return `第${chineseOrdinal(anchor)}款`;
  return kind === 'heading' ? `“${title || label}”部分` : label || title;
}

/** The number at the end of a paragraph's anchor, such as art-6-p12, in Chinese: 十二. */
function chineseOrdinal(anchor: string): string {
  const number = /p(\d+)(?:~\d+)?$/.exec(anchor)?.[1];
  return number === undefined ? '' : formatChineseNumber(Number(number));
}
