import type { Policy, Service } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { phoneLinks } from '../../internal/phone.js';
import { patternHref } from '../../internal/policy-address.js';
import { safeHref } from '../../internal/safe-href.js';
import { headline, prose } from '../../internal/typography/typeset.js';
import { drawCode } from './draw-code.js';
import type { PictureSource } from './picture-source.js';
import type { PictureView, PieceView } from './picture-view.js';

/** Contact, services and address at the foot of a picture. */
interface ContactFacts {
  readonly phone: string | undefined;
  readonly office: string | undefined;
  readonly hours: string | undefined;
  readonly services: readonly Service[];
  /** The address of the policy's page, absolute, for the QR code. */
  readonly address: string | undefined;
}

/**
 * The policy's contact, else its service's, else the publisher's hotline; a contact with a telephone number comes
 * first.
 */
export function contactFacts(
  { policy, services = [] }: PictureSource,
  view: Pick<PictureView, 'policyUrl' | 'page' | 'feed'>,
): ContactFacts {
  const contacts = [policy?.contact, ...services.map((service) => service.contact)];
  const { hotline } = view.feed?.manifest.publisher ?? {};
  const contact =
    contacts.find((one) => one?.phone !== undefined) ??
    (hotline === undefined ? contacts.find((one) => one !== undefined) : undefined);
  const href = policy && (patternHref(view.policyUrl, policy.id, '', view.page) ?? ownHref(policy, view));
  return {
    phone: contact?.phone ?? hotline?.phone,
    office: contact?.office ?? (contact ? undefined : hotline?.name),
    hours: contact?.hours ?? (contact ? undefined : hotline?.hours),
    services,
    address: href && new URL(href, view.page).href,
  };
}

/** The address in a policy or a service, resolved by its feed. */
function ownHref(
  { url }: Pick<Policy | Service, 'url'>,
  { feed, page }: Pick<PictureView, 'feed' | 'page'>,
): string | undefined {
  return safeHref(url && (feed?.resolve(url) ?? url), page);
}

/** The end of a picture: contact and publisher. */
export function drawEnd(source: PictureSource, view: PictureView, pieces: PieceView) {
  const { issuers, publishedOn } = source.interpretation;
  const { t, format } = view.i18n;
  return html`
    ${drawContact(source, view, pieces)}
    <footer class="end">
      <p>${prose(format.list(issuers))} <span class="nb">${format.date(publishedOn)}</span></p>
      <p>${t.text('pictureOriginal')}</p>
    </footer>
  `;
}

/** A dark band with telephone, services and a QR code. */
function drawContact(source: PictureSource, view: PictureView, pieces: PieceView) {
  const { phone, office, hours, services, address } = contactFacts(source, view);
  const { i18n, later = (draw) => draw() } = view;
  const { t, format, locale } = i18n;
  const title = t.text('pictureContact');
  const named = { id: 's-contact', lang: locale };
  const where = [office, hours].filter((words) => words !== undefined);
  const isReachable = phone !== undefined || where.length > 0;
  if (!isReachable && services.length === 0 && address === undefined) return nothing;
  return html`
    <section class="sec deep contact" part="contact" aria-labelledby="s-contact">
      <div class="head">${heading(view.headingLevel + 1, headline(title), 'h', title, named)}</div>
      <div class=${address === undefined ? 'ct' : 'ct coded'}>
        <div>
          ${isReachable ? html`<p class="sub">${where.length > 0 ? where.map(renderWhere) : t.text('picturePhone')}</p>` : nothing}
          ${phone === undefined ? nothing : html`<p class="phone">${phoneLinks(phone)}</p>`}
          ${
            services.length === 0
              ? nothing
              : html`
                  <dl class="services" part="services">
                    ${services.map((service) => {
                      const href =
                        patternHref(view.serviceUrl, service.id, '', view.page) ?? ownHref(service, view);
                      const facts = [service.office, service.timeLimit].filter(
                        (words) => words !== undefined,
                      );
                      return html`<div><dt>${href === undefined ? service.title : html`<a href=${href}>${service.title}</a>`}</dt><dd>${prose(format.list(facts))}</dd></div>`;
                    })}
                  </dl>
                `
          }
        </div>
        ${address === undefined ? nothing : later(() => drawCode(address, pieces), nothing)}
      </div>
    </section>
  `;
}

/** An office and its hours, each without a line break if it fits. */
function renderWhere(words: string) {
  return html`<span class="ph where">${prose(words)}</span> `;
}
