import { formatChineseNumber } from '@mingce/schema/grammar';
import type { Clause } from '@mingce/schema/types';

/**
 * How one speaks of a clause: 第六条第（三）项, 第二章第一节, 附件2第三条, 第二部分第（一）项. Chapters around an article
 * are left out, since articles count through.
 */
export function clauseReference(path: readonly Clause[]): string {
  const article = path.findIndex(({ kind }) => kind === 'article');
  return path
    .filter(({ kind }, index) => index >= article || kind === 'attachment')
    .map(stepReference)
    .join('');
}

/** What the numbered steps are called: 第（三）项. */
const names: Readonly<Partial<Record<Clause['kind'], string>>> = {
  item: '项',
  subitem: '目',
  level1: '部分',
  level2: '项',
  level3: '点',
  level4: '点',
  level5: '点',
};

function stepReference({ kind, anchor, label = '', title = '' }: Clause): string {
  const name = names[kind];
  if (name !== undefined) return `第${label.replace(/[、.．]$/, '')}${name}`;
  if (kind === 'paragraph') return `第${chineseOrdinal(anchor)}款`;
  return kind === 'heading' ? `“${title || label}”部分` : label || title;
}

/** The number at the end of a paragraph's anchor, such as art-6-p12, as a text writes it: 十二. */
function chineseOrdinal(anchor: string): string {
  const number = /p(\d+)(?:~\d+)?$/.exec(anchor)?.[1];
  return number === undefined ? '' : formatChineseNumber(Number(number));
}
