import { html, nothing } from 'lit';
import { feedText, langOf } from '../../internal/feed-text.js';
import { heading } from '../../internal/heading.js';
import type { LocalizeController } from '../../internal/localize-controller.js';
import { renderCode } from '../../internal/qr-view.js';
import { docno, headline, prose } from '../../internal/typography/typeset.js';
import type { OrderLine } from './order-lines.js';

interface SheetView {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  readonly today: string;
  readonly source: string;
  /** Address for the QR code; without it there is no code. */
  readonly address: string | undefined;
  /** Answers of the enterprise, by name; only if the reader has chosen to include them. */
  readonly profile: readonly (readonly [name: string, value: string])[] | undefined;
}

/**
 * An order on A4: each item with its benefit, deadline, contact and clauses, and a QR code with the address of the
 * order.
 */
export function renderOrderSheet(lines: readonly OrderLine[], view: SheetView) {
  const { i18n, headingLevel, today, source, profile } = view;
  const { t, format } = i18n;
  return html`
    <section class="sheet" part="sheet">
      <header class="sheet-head">
        <div>
          ${heading(headingLevel, t.text('orderSheetTitle'), 'sheet-title')}
          <p>${t.parts('orderSheetDate', { date: format.date(today), source: feedText(source) })}</p>
        </div>
        ${codeOf(view)}
      </header>
      ${
        profile?.length
          ? html`<p class="sheet-profile">${t.text('orderFilledIn')}${profile.map(([name, value]) => html` <span class="nb">${name} ${value}</span>`)}</p>`
          : nothing
      }
      <ol class="sheet-items">${lines.map((line) => renderSheetItem(line, view))}</ol>
      <p>${t.text(profile ? 'packageDisclaimer' : 'orderNoticeNote')}</p>
    </section>
  `;
}

function renderSheetItem({ item, support, until, own }: OrderLine, { i18n: { t }, profile }: SheetView) {
  const office = item.office ?? item.policy.issuers[0] ?? '';
  return html`
    <li>
      <b lang="zh-CN">${headline(item.title)}</b>
      <dl>
        ${support === '' ? nothing : fact(t.text('orderColumn.support'), feedText(prose(support)))}
        ${profile && own ? fact(t.text('orderColumn.verdict'), [own.verdict, own.amount].filter(Boolean).join(' ')) : nothing}
        ${fact(t.text('orderColumn.window'), until)}
        ${fact(t.text('orderColumn.office'), feedText([office, item.contact?.phone ?? ''].filter(Boolean).join(' ')))}
        ${fact(t.text('orderColumn.policy'), html`${feedText(item.policy.title)} ${docno(item.policy.documentNumber)}`)}
      </dl>
    </li>
  `;
}

const fact = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const codeOf = ({ address, i18n: { t } }: SheetView) =>
  address === undefined ? nothing : renderCode(address, t.text('orderScan'));

/** A sheet for the notice board (公示栏) in large type: title, applicants, amount, deadline, contact. */
export function renderNotice(lines: readonly OrderLine[], view: Omit<SheetView, 'profile'>) {
  const { i18n, headingLevel, source } = view;
  const { t } = i18n;
  const [only] = lines;
  const isOne = lines.length === 1 && only !== undefined;
  return html`
    <section class="sheet notice-sheet" part="sheet">
      ${heading(headingLevel, isOne ? feedText(headline(only.item.title)) : t.text('orderNoticeTitle'), 'sheet-title')}
      ${lines.map((line) => renderNoticeItem(line, isOne, i18n))}
      <footer class="sheet-head">
        <p>${feedText(source)}<br />${t.text('orderNoticeNote')}</p>
        ${codeOf({ ...view, profile: undefined })}
      </footer>
    </section>
  `;
}

function renderNoticeItem(
  { item, support, conditions, until }: OrderLine,
  isOne: boolean,
  { t }: LocalizeController,
) {
  const phone = item.contact?.phone;
  return html`
    <div class="notice-item">
      ${isOne ? nothing : html`<b class="notice-name" lang="zh-CN">${headline(item.title)}</b>`}
      ${support === '' ? nothing : html`<p class="notice-support" lang="zh-CN">${prose(support)}</p>`}
      <dl>
        ${isOne && conditions.length > 0 ? fact(t.text('orderColumn.conditions'), html`<ul class="bullets">${conditions.map((text) => html`<li lang=${langOf(text)}>${prose(text)}</li>`)}</ul>`) : nothing}
        ${fact(t.text('orderColumn.window'), until)}
        ${fact(t.text('orderColumn.office'), feedText(item.office ?? item.policy.issuers[0] ?? ''))}
        ${phone === undefined ? nothing : fact(t.text('orderColumn.phone'), html`<b>${phone}</b>`)}
      </dl>
    </div>
  `;
}
