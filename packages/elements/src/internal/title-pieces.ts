import { html } from 'lit';

/**
 * A title in the pieces it may break between: 机关 | 关于印发 | 《文件》| 的通知, 政策我来讲：| 爸妈的饭桌. A browser knows
 * no words of Chinese and would break 公布 in two.
 */
export function titlePieces(title: string): string[] {
  return (
    title.match(
      /《[^》]*》|关于(?:印发|转发|公布|批转)?|\s+|(?:(?!关于)[^《\s：，；！？])+[：，；！？]*|[：，；！？]+/g,
    ) ?? [title]
  );
}

/** A title whose pieces stay whole where they fit; each is to be an inline block. */
export function renderTitle(title: string) {
  return titlePieces(title).map((piece) => (piece.trim() === '' ? piece : html`<span>${piece}</span>`));
}
