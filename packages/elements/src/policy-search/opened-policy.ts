import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { OpenedPolicy } from './search-url.js';

export interface OpenedPolicyView {
  readonly i18n: LocalizeController;
  readonly source: { readonly urls: readonly string[]; readonly publicKey: string };
  readonly urlPrefix: string;
  readonly urlState: string;
  /** A link in the text was clicked. */
  readonly follow: (event: MouseEvent) => void;
  /** Whether somebody searched, so that there are results to go back to. */
  readonly hasResults: boolean;
  readonly close: () => void;
}

/** The policy in place of the results, under the way back to them. */
export function renderOpenedPolicy({ policy, clause }: OpenedPolicy, view: OpenedPolicyView) {
  const { i18n, source, urlPrefix, urlState, follow, hasResults, close } = view;
  return html`
    <section class="reader" tabindex="-1" aria-label=${i18n.t.text('searchReader')} @click=${follow}>
      <div class="reader-bar">
        <button type="button" class="btn btn--plain" @click=${close}>
          ${icon(icons.arrowLeft)}${i18n.t.text(hasResults ? 'searchBack' : 'searchLibrary')}
        </button>
      </div>
      <policy-reader
        policy=${policy}
        clause=${clause ?? nothing}
        feed=${source.urls.join(' ')}
        key=${source.publicKey || nothing}
        url-prefix=${urlPrefix || nothing}
        url-state=${urlState || nothing}
      ></policy-reader>
    </section>
  `;
}
