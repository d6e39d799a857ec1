import { html, nothing } from 'lit';
import { prose } from '../../internal/typography/typeset.js';
import type { PieceView } from './picture-view.js';
import { qrCode } from './qr-code.js';

/** The white edge is part of the code: readers need four modules of it (ISO/IEC 18004). */
const edge = 4;

/** The code that leads to the policy, and the link it stands for. */
export function drawCode(address: string, { i18n: { t } }: PieceView) {
  const rows = qrCode(address);
  if (rows === undefined) return nothing;
  let path = '';
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark === 1) path += `M${x + edge} ${y + edge}h1v1h-1z`;
    });
  });
  const side = rows.length + edge * 2;
  return html`
    <figure class="qr">
      <a href=${address} aria-label=${t.text('pictureCode')}
        ><svg viewBox="0 0 ${side} ${side}" aria-hidden="true" shape-rendering="crispEdges"><rect class="code-paper" width=${side} height=${side} /><path class="code" d=${path} /></svg
      ></a>
      <figcaption>${prose(t.text('pictureScan'))}</figcaption>
    </figure>
  `;
}
