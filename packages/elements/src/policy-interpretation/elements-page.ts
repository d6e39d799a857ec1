import type {
  Audience,
  ClauseRef,
  ElementProfile,
  InterpretationElement,
  InterpretationElements,
} from '@mingce/schema/types';
import { interpretationElements } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { clauseLine, clauseLink } from '../internal/clause-link.js';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import * as stateIcons from '../internal/state-icons.js';
import { renderAuthoredChanges } from '../policy-changes/authored-changes.js';
import type { InterpretationView } from './interpretation-view.js';

type Element<Name extends InterpretationElement> = NonNullable<InterpretationElements[Name]>;
type Point = Element<'background'>[number];

/** The ten elements as a page, with the order, names and extra elements of the city's profile. */
export function renderElements(
  elements: InterpretationElements,
  profile: ElementProfile | undefined,
  view: InterpretationView,
) {
  const sections = sectionsOf(elements, profile, view);
  if (sections.length === 0) return nothing;
  return html`
    <div class="elements">
      ${sections.map(
        ({ name, label, content }) => html`
          <section class="element element--${name}" part="element ${name}">
            ${heading(view.headingLevel, label, 'element-title', name === 'extra' ? label : undefined)} ${content}
          </section>
        `,
      )}
    </div>
  `;
}

interface Section {
  readonly name: string;
  readonly label: string;
  readonly content: unknown;
}

function sectionsOf(
  elements: InterpretationElements,
  profile: ElementProfile | undefined,
  view: InterpretationView,
): Section[] {
  const { t, locale } = view.i18n;
  const extra = elements.extra ?? [];
  const inProfile = profile?.elements ?? [];
  const names: readonly string[] = [
    ...new Set([...inProfile.map(({ element }) => element), ...interpretationElements]),
  ];
  const ownNames = new Set<string>();
  const sections = names.flatMap((name): Section[] => {
    const given = inProfile.find(({ element }) => element === name)?.label;
    const known = interpretationElements.find((one) => one === name);
    if (known !== undefined) {
      if (!elements[known]?.length) return [];
      const label = given !== undefined && locale === 'zh-CN' ? given : t.term('element', known);
      return [{ name: known, label, content: renderers[known](elements, view) }];
    }
    const own = extra.find((one) => one.name === name || one.name === given);
    if (own === undefined) return [];
    ownNames.add(own.name);
    return [{ name: 'extra', label: given ?? own.name, content: renderPoints(own.points, view) }];
  });
  const rest = extra.filter(({ name }) => !ownNames.has(name));
  return [
    ...sections,
    ...rest.map(({ name, points }) => ({ name: 'extra', label: name, content: renderPoints(points, view) })),
  ];
}

const renderers: {
  readonly [Name in InterpretationElement]: (
    elements: InterpretationElements,
    view: InterpretationView,
  ) => unknown;
} = {
  background: ({ background = [] }, view) => renderPoints(background, view),
  objectives: ({ objectives = [] }, view) => renderPoints(objectives, view),
  mainContent: ({ mainContent = [] }, view) => renderPoints(mainContent, view, true),
  innovations: ({ innovations = [] }, view) => renderPoints(innovations, view),
  keywords: ({ keywords = [] }) => renderKeywords(keywords),
  terms: ({ terms = [] }, view) => renderTerms(terms, view),
  scope: ({ scope = [] }, view) => renderScope(scope, view),
  standards: ({ standards = [] }, view) => renderStandards(standards, view),
  cautions: ({ cautions = [] }, view) => renderCautions(cautions, view),
  changes: ({ changes = [] }, view) => renderAuthoredChanges(changes, view),
};

/** A single point is a paragraph; several are a list, numbered if their order matters. */
function renderPoints(points: readonly Point[], view: InterpretationView, isNumbered = false) {
  const [only] = points;
  if (points.length === 1 && only !== undefined) return renderPoint(only, view);
  return isNumbered
    ? html`<ol class="points points--numbered">${points.map((point) => html`<li>${renderPoint(point, view)}</li>`)}</ol>`
    : html`<ul class="points">${points.map((point) => html`<li>${renderPoint(point, view)}</li>`)}</ul>`;
}

function renderPoint({ title, text, audience, clauses }: Point, view: InterpretationView) {
  return html`
    ${title === undefined ? nothing : html`<p class="point-title">${feedText(title)} ${renderAudience(audience, view)}</p>`}
    <p>${feedText(text)} ${title === undefined ? renderAudience(audience, view) : nothing}</p>
    ${clauseLine(clauses, view)}
  `;
}

function renderAudience(audience: Audience | undefined, { i18n }: InterpretationView) {
  const name = audience === undefined ? '' : i18n.t.term('audience', audience);
  return name === '' ? nothing : html`<span class="badge">${name}</span>`;
}

function renderKeywords(keywords: Element<'keywords'>) {
  return html`
    <ul class="keywords">
      ${keywords.map(({ word, text }) => html`<li lang="zh-CN"><b>${word}</b>${text === undefined ? nothing : html`<span class="muted">${text}</span>`}</li>`)}
    </ul>
  `;
}

function renderTerms(terms: Element<'terms'>, view: InterpretationView) {
  return html`
    <dl class="terms">
      ${terms.map(
        ({ term, definition, clause }) => html`
          <div><dt lang="zh-CN">${term}</dt><dd>${feedText(definition)} ${clauseLine(clause && [clause], view)}</dd></div>
        `,
      )}
    </dl>
  `;
}

function renderScope(scope: Element<'scope'>, view: InterpretationView) {
  return html`
    <ul class="points">
      ${scope.map(
        ({ audience, text, clauses }) =>
          html`<li><p>${renderAudience(audience, view)} ${feedText(text)}</p>${clauseLine(clauses, view)}</li>`,
      )}
    </ul>
  `;
}

function renderStandards(standards: Element<'standards'>, view: InterpretationView) {
  return html`
    <dl class="standards">
      ${standards.map(
        ({ item, value, unit, condition, clause }) => html`
          <div>
            <dt lang="zh-CN">${item}</dt>
            <dd>
              <span class="amount" lang="zh-CN"><b>${typeof value === 'number' ? view.i18n.format.count(value) : value}</b>${unit === undefined ? nothing : html`<span class="unit">${unit}</span>`}</span>
              ${condition === undefined ? nothing : html`<span class="small muted condition" lang="zh-CN">${condition}</span>`}
              ${clauseRef(clause, view)}
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function clauseRef(clause: ClauseRef | undefined, view: InterpretationView) {
  return clause === undefined ? nothing : html`<span class="small">${clauseLink(clause, view)}</span>`;
}

const cautionIcons: Record<'do' | 'dont' | 'note', IconDrawing> = {
  do: icons.checkCircle,
  dont: stateIcons.ban,
  note: stateIcons.info,
};

function renderCautions(cautions: Element<'cautions'>, view: InterpretationView) {
  return html`
    <ul class="cautions">
      ${cautions.map(({ kind = 'note', title, text, clauses }) => {
        const name = view.i18n.t.term('caution', kind);
        return html`
          <li class="caution caution--${kind}">
            <span class="caution-kind">${icon(cautionIcons[kind])}${name}</span>
            <div>
              ${title === undefined ? nothing : html`<p class="point-title" lang="zh-CN">${title}</p>`}
              <p lang="zh-CN">${text}</p>
              ${clauseLine(clauses, view)}
            </div>
          </li>
        `;
      })}
    </ul>
  `;
}
