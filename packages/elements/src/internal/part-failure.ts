import { MingceError } from '@mingce/schema/errors';
import { html, render, type TemplateResult } from 'lit';
import { commonZhCN } from '../messages/common.zh-CN.js';
import { readsTemplates, sayUnreadable } from './template-support.js';
import { addWords, wordsIn } from './words.js';

/**
 * Reason why a lazily loaded script failed: the site's policy blocks it, it is missing, it does not run, or there is no
 * network.
 */
export const partFailures = ['blocked', 'missing', 'broken', 'offline'] as const;
export type PartFailure = (typeof partFailures)[number];

/** What the engines say of a module that could not be fetched, on sites with a build. */
const unfetched = /dynamically imported module|module script/i;

/** The reason in an error of the loader, or in what caused the error. */
export function partFailureOf(error: unknown): PartFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof TypeError && unfetched.test(error.message))
    return navigator.onLine ? 'missing' : 'offline';
  const reason =
    error instanceof MingceError ? partFailures.find((one) => one === error.facts.reason) : undefined;
  return reason ?? partFailureOf('cause' in error ? error.cause : undefined);
}

/** Message for readers about a part that could not be loaded. */
export function partFailureText(
  reason: PartFailure,
  { text }: Pick<ReturnType<typeof wordsIn>, 'text'>,
): string {
  return text(`partFailed.${reason}`);
}

/** Line in place of a part that could not be loaded: why, and a button that tries again. */
export function renderPartFailure(
  error: unknown,
  { t }: { readonly t: ReturnType<typeof wordsIn> },
  retry: () => void,
) {
  const reason = partFailureOf(error);
  return html`<p role="alert">${reason ? partFailureText(reason, t) : t.text('elementConflict')}
      <button type="button" class="inline" @click=${retry}>${t.text('retry')}</button></p>`;
}

/** A wait that is longer is said. */
const longWait = 1000;

/** Loads the code of elements on the page; they show a long wait and the reason of a failure. */
export function loadCode(elements: () => readonly Element[], load: () => Promise<unknown>): void {
  const withoutCode = () => elements().filter(({ localName }) => customElements.get(localName) === undefined);
  const wait = setTimeout(() => withoutCode().forEach(showPartWait), longWait);
  load().then(
    () => clearTimeout(wait),
    (error: unknown) => {
      clearTimeout(wait);
      console.error(error);
      for (const element of withoutCode()) showPartFailure(element, error, () => loadCode(elements, load));
    },
  );
}

function showPartWait(element: Element): void {
  say(element, (t) => html`<p role="status">${t.text('partLoading')}</p>`);
}

/** Shows in an element without code that loading failed, with the reason and a retry button. */
export function showPartFailure(element: Element, error: unknown, retry: () => void): void {
  const again = () => {
    if (element.shadowRoot) element.shadowRoot.textContent = '';
    retry();
  };
  const root = say(element, (t) => renderPartFailure(error, { t }, again));
  // The styles of the element would have come with its code.
  const button = root.querySelector('button');
  if (button) Object.assign(button.style, { minHeight: '44px', padding: '0 1em', font: 'inherit' });
}

/** Draws into the root of an element without code; the element clears it when its code is loaded. */
function say(element: Element, draw: (t: ReturnType<typeof wordsIn>) => TemplateResult): ShadowRoot {
  addWords([commonZhCN]);
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.textContent = '';
  if (!readsTemplates()) {
    sayUnreadable(root, 'zh-CN');
    return root;
  }
  render(draw(wordsIn('zh-CN')), root.appendChild(document.createElement('div')));
  return root;
}
