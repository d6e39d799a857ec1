import { html, nothing } from 'lit';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { phoneLinks } from '../../internal/phone.js';
import { handoverHref } from './order-link.js';

export interface UnmetView {
  readonly i18n: LocalizeController;
  readonly pattern: string;
  readonly need: string;
  readonly hotline: { readonly phone: string; readonly name?: string | undefined } | undefined;
  readonly write: (need: string) => void;
}

/**
 * 没有合适的政策: the reader's words for what is needed, sent to the site's own page as an order is; without such a page, only
 * the hotline.
 */
export function renderUnmet({ i18n, pattern, need, hotline, write }: UnmetView) {
  const { t } = i18n;
  const takesWords = pattern.includes('{need}');
  const href = takesWords ? handoverHref(pattern, { need: need.trim() }) : undefined;
  if (href === undefined && hotline === undefined) return nothing;
  return html`
    <details class="unmet no-print" part="unmet">
      <summary>${t.text('orderUnmet')}</summary>
      ${
        href === undefined
          ? nothing
          : html`
            <label class="small" for="need">${t.text('orderUnmetLabel')}</label>
            <textarea id="need" rows="3" maxlength="300" .value=${need} @input=${({ target }: Event) => write((target as HTMLTextAreaElement).value)}></textarea>
            <p class="small muted">${t.text('orderUnmetNote')}</p>
            ${need.trim() === '' ? nothing : html`<a class="btn" part="unmet-link" href=${href}>${t.text('orderUnmetSend')}</a>`}
          `
      }
      ${hotline === undefined ? nothing : html`<p class="small">${t.parts('orderUnmetCall', { phone: html`<span lang="zh-CN">${hotline.name ?? ''} ${phoneLinks(hotline.phone)}</span>` })}</p>`}
    </details>
  `;
}
