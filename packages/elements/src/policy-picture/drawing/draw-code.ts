import { html, nothing } from 'lit';
import { qrCode } from '../../internal/qr-code.js';
import { codePath } from '../../internal/qr-view.js';
import { prose } from '../../internal/typography/typeset.js';
import type { PieceView } from './picture-view.js';

/** The QR code with the policy's address, and its link. */
export function drawCode(address: string, { i18n: { t } }: PieceView) {
  const rows = qrCode(address);
  if (rows === undefined) return nothing;
  const { path, side } = codePath(rows);
  return html`
    <figure class="qr" part="code">
      <a href=${address} aria-label=${t.text('pictureCode')}
        ><svg viewBox="0 0 ${side} ${side}" aria-hidden="true" shape-rendering="crispEdges"><rect class="code-paper" width=${side} height=${side} /><path class="code" d=${path} /></svg
      ></a>
      <figcaption>${prose(t.text('pictureScan'))}</figcaption>
    </figure>
  `;
}
