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

function stepReference({ kind, anchor, label = '', title = '' }: Clause): string {
  const bare = label.replace(/[、.．]$/, '');
  switch (kind) {
    case 'paragraph':
      return `第${chineseOrdinal(anchor)}款`;
    case 'item':
    case 'level2':
      return `第${bare}项`;
    case 'subitem':
      return `第${bare}目`;
    case 'level1':
      return `第${bare}部分`;
    case 'level3':
    case 'level4':
    case 'level5':
      return `第${bare}点`;
    case 'heading':
      return `“${title || label}”部分`;
    default:
      return label || title;
  }
}

/** The number at the end of a paragraph's anchor, such as art-6-p12, as a text writes it: 十二. */
function chineseOrdinal(anchor: string): string {
  const number = /p(\d+)(?:~\d+)?$/.exec(anchor)?.[1];
  return number === undefined ? '' : formatChineseNumber(Number(number));
}
