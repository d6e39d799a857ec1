import type { Feed } from '@mingce/feed';
import type { Clause, Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { citation } from '../internal/citation.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { phoneLinks } from '../internal/phone.js';
import type { SpeechController } from '../internal/speech-controller.js';
import * as stateIcons from '../internal/state-icons.js';
import { docno, keepNumbers } from '../internal/typography/typeset.js';

export interface BarView {
  readonly i18n: LocalizeController;
  readonly speech: SpeechController;
  /** Whether the citation was just copied. */
  readonly isCited: boolean;
  readonly readAloud: () => void;
  readonly cite: () => void;
  /** Listens to the button. */
  readonly print: (event: Event) => void;
  readonly download: () => void;
}

/** Draws a message about a failed action near its control. */
export function renderNote(name: string, words: string) {
  return html`<div class="note ${name}" part="note ${name}">${icon(stateIcons.info)}<div>${words}</div></div>`;
}

/** The trust status of the text and its tools; only tools that work are offered. */
export function renderBar({ disclosure }: Policy, { status, manifest }: Feed, view: BarView) {
  const { t } = view.i18n;
  const { isAvailable, isSpeaking } = view.speech;
  const isPublic = disclosure === 'proactive';
  return html`
    <div class="bar">
      <span class="badge badge--ok" title=${t.text('readerTrustedNamed', { source: manifest.title })}>
        ${icon(status.trust === 'verified' ? stateIcons.shield : icons.checkCircle)}${t.text('readerTrusted')}
      </span>
      <div class="tools" role="group" aria-label=${t.text('readerTools')}>
        ${
          isPublic && isAvailable
            ? tool(
                isSpeaking ? icons.stop : icons.volume,
                t.text(isSpeaking ? 'readAloudStop' : 'readAloud'),
                view.readAloud,
              )
            : nothing
        }
        ${tool(view.isCited ? icons.check : icons.quote, t.text(view.isCited ? 'copied' : 'readerCite'), view.cite)} ${tool(icons.print, t.text('print'), view.print)}
        ${isPublic ? tool(icons.download, t.text('readerDownload'), view.download) : nothing}
      </div>
    </div>
  `;
}

function tool(drawing: IconDrawing, words: string, act: (event: Event) => void) {
  return html`<button type="button" class="btn btn--plain" @click=${act}>${icon(drawing)}${words}</button>`;
}

/** Contact for questions about the document. */
export function renderContact({ contact, disclosure }: Policy, { t }: LocalizeController) {
  if (contact === undefined || disclosure !== 'proactive') return nothing;
  const { office, phone, hours, address } = contact;
  const facts = [office, phone && phoneLinks(phone), hours, address].filter((fact) => fact !== undefined);
  return html`
    <p class="contact" part="contact">
      ${icon(phone === undefined ? icons.chat : icons.phone)}
      <span><b>${t.text('readerContact')}</b> ${facts.map((fact) => html`<span class="fact" lang="zh-CN">${fact}</span> `)}</span>
    </p>
  `;
}

export interface CitationView extends Pick<BarView, 'i18n' | 'isCited' | 'cite'> {
  readonly headingLevel: number;
}

/** Citation of the document, or of its highlighted clause. */
export function renderCitation(policy: Policy, path: readonly Clause[], view: CitationView) {
  if (policy.disclosure !== 'proactive') return nothing;
  const { t } = view.i18n;
  return html`
    <section class="cite">
      ${heading(view.headingLevel, t.text('readerCiteTitle'), 'small-title')}
      <p class="quote" part="citation" lang="zh-CN">${withDocno(citation(policy, path, view.i18n), policy.documentNumber)}</p>
      <button type="button" class="btn" @click=${view.cite}>
        ${icon(view.isCited ? icons.check : icons.quote)}${t.text(view.isCited ? 'copied' : 'readerCiteCopy')}
      </button>
    </section>
  `;
}

/** A text whose document number is drawn in the usual style. */
function withDocno(text: string, documentNumber: string | undefined): unknown {
  if (documentNumber === undefined) return keepNumbers(text);
  const [before, ...after] = text.split(documentNumber);
  return [keepNumbers(before ?? ''), ...after.map((rest) => [docno(documentNumber), keepNumbers(rest)])];
}
