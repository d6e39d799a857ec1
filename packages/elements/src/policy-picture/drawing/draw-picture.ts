import type { Clause, ClauseRef, Policy } from '@mingce/schema/types';
import { validityFacts, validityOn } from '@mingce/schema/validity';
import { html, nothing } from 'lit';
import { clausePath } from '../../internal/clause-path.js';
import { clauseReference, namedReference } from '../../internal/clause-reference.js';
import { patternHref } from '../../internal/policy-address.js';
import { safeHref } from '../../internal/safe-href.js';
import { reference } from '../../internal/typography/typeset.js';
import { afterwards, warning } from '../parts.js';
import type { Section } from './choose-sections.js';
import { renderHero } from './draw-hero.js';
import { drawSection, groundsOf } from './draw-section.js';
import type { PictureSetting } from './picture-setting.js';
import type { PictureSource } from './picture-source.js';
import type { PictureView } from './picture-view.js';
import { sceneOf } from './scenes/scene.js';
import { scenes } from './scenes/scenes.js';

/** The whole picture: its hero, its sections, and its end. */
export function drawPicture(source: PictureSource, sections: readonly Section[], setting: PictureSetting) {
  const { policy } = source;
  const { i18n, headingLevel } = setting;
  const view: PictureView = { i18n, headingLevel, cite: (clauses) => cite(policy, clauses, setting) };
  const grounds = groundsOf(sections);
  // The seals count what has one: the key figures have none.
  const sealed = sections.filter(({ element }) => element !== 'figures');
  const validity = policy && validityOn(validityFacts(policy), setting.today);
  const marked = warning.value?.validityWarning(policy, validity, view);
  return html`
    ${renderHero(source, view, scenes[sceneOf(policy)].value?.scene, renderBrand(setting), marked)}
    ${sections.map((section, index) => drawSection(section, sealed.indexOf(section) + 1, grounds[index] ?? 'paper', view))}
    ${afterwards.value?.drawEnd(source, setting, view)}
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
  { i18n: { t, format }, policyUrl }: PictureSetting,
) {
  const known = (clauses ?? []).flatMap(({ policy: id, anchor }, index) => {
    if (policy?.body === undefined || (id !== undefined && id !== policy.id)) return [];
    const path = clausePath(policy.body, anchor);
    return path === undefined
      ? []
      : [{ anchor, words: (index === 0 ? namedReference : lateReference)(policy, withinDocument(path)) }];
  });
  if (known.length === 0) return nothing;
  const [first] = known;
  const words = t.text('pictureClause', { clause: format.list(known.map((one) => one.words)) });
  const href = policy && patternHref(policyUrl, policy.id, first?.anchor);
  return html` <cite>${href === undefined ? reference(words) : html`<a href=${href}>${reference(words)}</a>`}</cite>`;
}

/** The document's name is said once. */
const lateReference = (_: Policy, path: readonly Clause[]) => clauseReference(path);

/** What stands above the clause as a mere heading, often the document's own title, says nothing in a reference. */
function withinDocument(path: readonly Clause[]): readonly Clause[] {
  return path.filter(({ kind }, index) => kind !== 'heading' || index === path.length - 1);
}
