import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { loadExplaining, loadReading } from '../internal/lazy-elements.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { loadCode } from '../internal/part-failure.js';
import type { Opened, OpenedKind } from './places.js';

/** Settings of the search for elements that replace the results. */
export interface OpenedSetting {
  readonly source: { readonly urls: readonly string[]; readonly publicKey: string };
  readonly care: string | null;
  readonly urlPrefix: string;
  readonly urlState: string;
  /** Address patterns of the pages of policies and so on: the site's, or those of places in this page. */
  readonly patterns: {
    readonly policy: string;
    readonly interpretation: string;
    readonly changes: string;
    readonly qa: string;
    readonly service: string;
    readonly guide: string;
  };
  /** The division code of the site; may be empty. */
  readonly region: string;
  /** Whether questions may be asked. */
  readonly answers: boolean;
}

const tags = {
  policy: 'policy-reader',
  interpretation: 'policy-interpretation',
  changes: 'policy-changes',
} as const;

const loaders = {
  policy: loadReading,
  interpretation: loadExplaining,
  changes: loadExplaining,
} as const;

const labels = {
  policy: 'searchReader',
  interpretation: 'searchInterpretation',
  changes: 'searchChanges',
} as const;

/** Whether an element shows this policy, so that only the clause must be set. */
const showsPolicy = (element: Element | undefined, opened: Opened): element is HTMLElement =>
  opened.kind === 'policy' &&
  element?.localName === tags.policy &&
  element.getAttribute('policy') === opened.policy;

/** The element that shows a place. */
export function createOpened(opened: Opened, current: HTMLElement | undefined): HTMLElement {
  if (showsPolicy(current, opened)) return current;
  const element = document.createElement(tags[opened.kind]);
  loadCode(() => [element], loaders[opened.kind]);
  return element;
}

/** Sets what an element is to show, and the settings of the search. */
export function updateOpened(element: HTMLElement, opened: Opened, setting: OpenedSetting): void {
  setAttributes(element, {
    ...sharedAttributes(setting),
    'url-state': setting.urlState,
    ...ownAttributes(opened, setting),
  });
}

/** Sets attributes where they differ, and takes away those without a value; `''` is none but for care mode. */
export function setAttributes(
  element: HTMLElement,
  attributes: Readonly<Record<string, string | null | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value || (name === 'care' && value === '')) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    } else if (element.hasAttribute(name)) element.removeAttribute(name);
  }
}

/** Attributes that every element within a search inherits. */
export const sharedAttributes = ({ source, care, patterns }: OpenedSetting) => ({
  feed: source.urls.join(' '),
  key: source.publicKey,
  care,
  'policy-url': patterns.policy,
  'interpretation-url': patterns.interpretation,
  'service-url': patterns.service,
  'guide-url': patterns.guide,
  'changes-url': patterns.changes,
});

function ownAttributes(
  opened: Opened,
  { patterns, urlPrefix, region, answers }: OpenedSetting,
): Record<string, string | undefined> {
  switch (opened.kind) {
    case 'policy':
      return {
        policy: opened.policy,
        clause: opened.clause,
        region,
        'qa-url': patterns.qa,
        'no-answers': answers ? undefined : 'true',
        'url-prefix': urlPrefix,
      };
    case 'interpretation':
      return { interpretation: opened.interpretation };
    case 'changes':
      return { policy: opened.policy, old: opened.old };
  }
}

export interface OpenedView {
  readonly i18n: LocalizeController;
  readonly kind: OpenedKind;
  readonly element: HTMLElement;
  /** A link in the element was clicked. */
  readonly follow: (event: MouseEvent) => void;
  /** Goes back to the previous place, if that is not the results. */
  readonly back: (() => void) | undefined;
  /** Whether there are results to go back to. */
  readonly hasResults: boolean;
  readonly toResults: () => void;
}

/** A place instead of the results, below a back button. */
export function renderOpened({ i18n, kind, element, follow, back, hasResults, toResults }: OpenedView) {
  const { t } = i18n;
  return html`
    <section class="reader" part="reader" tabindex="-1" aria-label=${t.text(labels[kind])} @click=${follow}>
      <div class="reader-bar" part="back">
        ${
          back === undefined
            ? nothing
            : html`<button type="button" class="btn btn--plain" @click=${back}>${icon(icons.arrowLeft)}${t.text('searchBackOne')}</button>`
        }
        <button type="button" class="btn btn--plain" @click=${toResults}>
          ${icon(back === undefined ? icons.arrowLeft : icons.search)}${t.text(hasResults ? 'searchBack' : 'searchLibrary')}
        </button>
      </div>
      ${element}
    </section>
  `;
}
