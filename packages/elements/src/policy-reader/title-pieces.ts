/**
 * A title in the pieces it may break between: 机关 | 关于印发 | 《文件》| 的通知. A browser knows no words of Chinese and
 * would break 公布 in two.
 */
export function titlePieces(title: string): string[] {
  return title.match(/《[^》]*》|关于(?:印发|转发|公布|批转)?|\s+|(?:(?!关于)[^《\s])+/g) ?? [title];
}
