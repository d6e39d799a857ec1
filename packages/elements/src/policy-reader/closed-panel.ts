import type { Feed } from '@mingce/feed';
import type { Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { feedText } from '../internal/feed-text.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { phoneLinks } from '../internal/phone.js';
import { safeHref } from '../internal/safe-href.js';

/** Message for a document that is not public, with the reason and the contact. */
export function renderClosedPanel(
  policy: Policy,
  { manifest }: Feed,
  i18n: LocalizeController,
  headingLevel: number,
) {
  const { t } = i18n;
  const { name, hotline, requestUrl } = manifest.publisher;
  const { contact, disclosureReason } = policy;
  const onRequest = policy.disclosure === 'onRequest';
  const address = onRequest ? safeHref(requestUrl) : undefined;
  const phone = contact?.phone ?? hotline?.phone;
  const office = contact?.office ?? policy.issuers[0] ?? name;
  return renderMessagePanel({
    icon: icons.document,
    title: t.text(onRequest ? 'readerOnRequest' : 'readerWithheld'),
    headingLevel,
    text: [
      disclosureReason === undefined
        ? nothing
        : t.parts('readerReason', { reason: feedText(disclosureReason) }),
      onRequest ? t.parts('readerHowToApply', { office: feedText(office) }) : nothing,
      phone === undefined ? nothing : t.parts('readerHotline', { phone: phoneLinks(phone) }),
    ],
    actions:
      address === undefined
        ? []
        : [html`<a class="btn btn--main" href=${address}>${t.text('readerApply')}</a>`],
  });
}
