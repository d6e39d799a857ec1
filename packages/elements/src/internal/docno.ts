import { html, nothing } from 'lit';

/** A document number (文号), never broken at a line end, its brackets drawn tight. */
export function docno(documentNumber: string | undefined) {
  return documentNumber === undefined
    ? nothing
    : html`<span class="docno" translate="no">${documentNumber}</span>`;
}
