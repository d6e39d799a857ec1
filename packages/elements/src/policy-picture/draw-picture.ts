import type { Clause, ClauseRef, Policy, Service } from '@mingce/schema/types';
import { validityFacts, validityOn } from '@mingce/schema/validity';
import { html, nothing } from 'lit';
import { clausePath } from '../internal/clause-path.js';
import { clauseReference } from '../internal/clause-reference.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { safeHref } from '../internal/safe-href.js';
import type { Section } from './choose-layout.js';
import { type ContactFacts, type DrawCode, renderContact } from './contact.js';
import { drawSection, groundsOf } from './draw-section.js';
import { renderHero, validityWarning } from './hero.js';
import type { PictureSource } from './picture-source.js';
import type { PictureView } from './picture-view.js';
import type { Scene } from './scene.js';
import { prose, reference } from './typography.js';

/** What a picture is drawn with, besides what it shows. */
export interface PictureSetting {
  readonly i18n: LocalizeController;
  readonly headingLevel: number;
  /** The day on which validity is judged, YYYY-MM-DD. */
  readonly today: string;
  readonly brand: string;
  readonly logo: string;
  readonly scene: Scene | undefined;
  readonly contact: ContactFacts;
  readonly drawCode: DrawCode | undefined;
  readonly policyHref: (policy: string, anchor?: string) => string | undefined;
  readonly serviceHref: (service: Service) => string | undefined;
}

/** The whole picture: hero, sections, contact, and whose it is. */
export function drawPicture(source: PictureSource, sections: readonly Section[], setting: PictureSetting) {
  const { interpretation, policy } = source;
  const { i18n, headingLevel } = setting;
  const { t, format } = i18n;
  const view: PictureView = { i18n, headingLevel, cite: (clauses) => cite(policy, clauses, setting) };
  const grounds = groundsOf(sections);
  const first = sections.some(({ element }) => element === 'figures') ? 0 : 1;
  const validity = policy && validityOn(validityFacts(policy), setting.today);
  return html`
    ${renderHero(source, view, setting.scene, renderBrand(setting), validityWarning(policy, validity, view))}
    ${sections.map((section, index) => drawSection(section, numberOf(sections, index, first), grounds[index] ?? 'paper', view))}
    ${renderContact(setting.contact, view, setting.serviceHref, setting.drawCode)}
    <footer class="end">
      <p>${prose(format.list(interpretation.issuers))} <span class="nb">${format.date(interpretation.publishedOn)}</span></p>
      <p>${t.text('pictureOriginal')}</p>
    </footer>
  `;
}

function renderBrand({ brand, logo }: PictureSetting) {
  const address = safeHref(logo || undefined);
  return html`<slot name="brand">${address === undefined ? nothing : html`<img class="logo" src=${address} alt="" />`}${
    brand === '' ? nothing : html`<span>${brand}</span>`
  }</slot>`;
}

/** 第四条, linked to where the policy's page shows it. A clause the policy does not have is not named. */
function cite(
  policy: Policy | undefined,
  clauses: readonly ClauseRef[] | undefined,
  { i18n: { t, format }, policyHref }: PictureSetting,
) {
  const known = (clauses ?? []).flatMap(({ policy: id, anchor }) => {
    if (policy?.body === undefined || (id !== undefined && id !== policy.id)) return [];
    const path = clausePath(policy.body, anchor);
    return path === undefined ? [] : [{ anchor, words: clauseReference(withinDocument(path)) }];
  });
  if (known.length === 0) return nothing;
  const [first] = known;
  const words = t.text('pictureClause', { clause: format.list(known.map((one) => one.words)) });
  const href = policy && policyHref(policy.id, first?.anchor);
  return html` <cite>${href === undefined ? reference(words) : html`<a href=${href}>${reference(words)}</a>`}</cite>`;
}

/** The seals count what has one: the key figures have none. */
function numberOf(sections: readonly Section[], index: number, first: number): number {
  const figures = sections.findIndex(({ element }) => element === 'figures');
  return first === 1 || index < figures ? index + 1 : index;
}

/** What stands above the clause as a mere heading, often the document's own title, says nothing in a reference. */
function withinDocument(path: readonly Clause[]): readonly Clause[] {
  return path.filter(({ kind }, index) => kind !== 'heading' || index === path.length - 1);
}
