import type { Feed } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import type { FileDownloads } from '../internal/file-downloads.js';
import { fileSize } from '../internal/file-size.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';

export interface AttachmentsView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly feed: Feed;
  readonly downloads: FileDownloads;
}

/** The attachments of the document, each with its size and the state of its download. */
export function renderAttachments({ attachments = [] }: Policy, view: AttachmentsView) {
  if (attachments.length === 0) return nothing;
  const { i18n, downloads, feed, headingLevel } = view;
  return html`
    <section class="attachments" part="attachments">
      ${heading(headingLevel, i18n.t.text('readerAttachments'), 'small-title')}
      <ul>
        ${attachments.map((file) => {
          const words = html`${icon(icons.document)}<span lang="zh-CN">${file.title}</span>`;
          return html`
            <li>
              <div class="file-line">
                ${downloads.renderLink(file, feed, words, 'file')}
                ${file.size === undefined ? nothing : html`<span class="small muted num">${fileSize(file.size)}</span>`}
              </div>
              ${downloads.renderState(file, feed)}
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
