import { html, nothing } from 'lit';
import { qrCode } from './qr-code.js';

/** Width of the quiet zone, which scanners need: four modules (ISO/IEC 18004). */
const edge = 4;

/** An address as a QR code for print, with a caption; `nothing` if it is too long for a code. */
export function renderCode(address: string, words: string) {
  const rows = qrCode(address);
  if (rows === undefined) return nothing;
  const { path, side } = codePath(rows);
  return html`
    <figure class="code">
      <svg viewBox="0 0 ${side} ${side}" role="img" aria-label=${words} shape-rendering="crispEdges"><rect width=${side} height=${side} class="code-paper" /><path d=${path} /></svg>
      <figcaption>${words}</figcaption>
    </figure>
  `;
}

/** The dark modules as one path, and the side of the square with its edge. */
export function codePath(rows: readonly Int8Array[]): { path: string; side: number } {
  let path = '';
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark === 1) path += `M${x + edge} ${y + edge}h1v1h-1z`;
    });
  });
  return { path, side: rows.length + edge * 2 };
}
