import { type CSSResult, css, unsafeCSS } from 'lit';

/**
 * The styles of one part of a picture, by measure. A measure changes what the ones before it say in any part, whatever
 * the order of the parts.
 */
export interface PictureStyles {
  /** On a phone, and on all that is wider. */
  readonly phone?: CSSResult;
  /** From 480 px, and on paper, since a picture's width on screen says nothing there. */
  readonly medium?: (pic: CSSResult) => CSSResult;
  /** From 860 px. */
  readonly wide?: (pic: CSSResult) => CSSResult;
  /** On A4: type in points; no page ends inside what can stay whole, none begins with the last row alone. */
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
