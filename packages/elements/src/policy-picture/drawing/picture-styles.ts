import { type CSSResult, css, unsafeCSS } from 'lit';

/**
 * The styles of one part of a picture, by measure. A measure overrides the earlier ones in all parts, independent of
 * their order.
 */
export interface PictureStyles {
  /** On a phone and wider. */
  readonly phone?: CSSResult;
  /** From 480 px, and on paper, since a picture's width on screen says nothing there. */
  readonly medium?: (pic: CSSResult) => CSSResult;
  /** From 860 px. */
  readonly wide?: (pic: CSSResult) => CSSResult;
  /** On A4: font sizes in points; no page break inside unbreakable content, and none before a single last row. */
  readonly paper?: CSSResult;
}

const any = css`.pic`;
const fromMedium = css`.pic:not([data-size='narrow'])`;
const fromWide = css`.pic[data-size='wide']`;

/** One sheet of all parts. */
export function sheetOf(parts: readonly PictureStyles[]): CSSResult {
  const all = (layer: (part: PictureStyles) => CSSResult | undefined) =>
    unsafeCSS(parts.map((part) => layer(part)?.cssText ?? '').join(''));
  return css`
    ${all(({ phone }) => phone)}
    @media screen {
      ${all(({ medium }) => medium?.(fromMedium))}
      ${all(({ wide }) => wide?.(fromWide))}
    }
    @media print {
      ${all(({ medium }) => medium?.(any))}
      ${all(({ paper }) => paper)}
    }
  `;
}
