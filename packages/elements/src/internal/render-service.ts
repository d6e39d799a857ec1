import type { Service } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import type { LocalizeController } from './localize-controller.js';
import { phoneLinks } from './phone.js';
import type { UnfoldedRecord } from './record-folds.js';
import { safeHref } from './safe-href.js';

/** A service: office, telephone, opening hours, and materials. */
export function renderService({ record, feed }: UnfoldedRecord<'service'>, { t }: LocalizeController) {
  const address = safeHref(record.contact?.url && feed.resolve(record.contact.url));
  return html`
    <dl class="service">
      ${serviceFacts(record).map(
        ([name, value]) =>
          html`<div><dt>${t.text(`service.${name}`)}</dt><dd lang="zh-CN">${value}</dd></div>`,
      )}
    </dl>
    ${address === undefined ? nothing : html`<p><a href=${address}>${t.text('service.url')}</a></p>`}
  `;
}

function serviceFacts({ office, contact, conditions, materials, steps, timeLimit, fee }: Service) {
  const facts = [
    ['office', contact?.office ?? office],
    ['address', contact?.address],
    ['phone', contact?.phone && phoneLinks(contact.phone)],
    ['hours', contact?.hours],
    ['conditions', listed(conditions)],
    ['materials', listed(materials)],
    ['steps', listed(steps)],
    ['timeLimit', timeLimit],
    ['fee', fee],
  ] as const;
  return facts.filter(([, value]) => value);
}

const listed = (items: readonly string[] | undefined) =>
  items?.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : undefined;
