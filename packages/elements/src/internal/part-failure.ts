import { MingceError } from '@mingce/schema/errors';
import { html, render } from 'lit';
import { commonZhCN } from '../messages/common.zh-CN.js';
import { addWords, wordsIn } from './words.js';

/** Why a script that is loaded later did not come: a policy of the site forbids it, it is not there, it does not run, or there is no network. */
export const partFailures = ['blocked', 'missing', 'broken', 'offline'] as const;
export type PartFailure = (typeof partFailures)[number];

/** The reason in an error of the loader, or in what caused the error. */
export function partFailureOf(error: unknown): PartFailure | undefined {
  if (!(error instanceof Error)) return undefined;
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

/** Says in an element whose code did not come that it did not, and why; the button tries again. */
export function showPartFailure(element: Element, error: unknown, retry: () => void): void {
  addWords([commonZhCN]);
  const t = wordsIn('zh-CN');
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const reason = partFailureOf(error);
  const again = () => {
    // The element draws into the same root when it comes.
    root.textContent = '';
    retry();
  };
  root.textContent = '';
  render(
    html`<p role="alert">${reason ? partFailureText(reason, t) : t.text('elementConflict')}
      <button type="button" @click=${again}>${t.text('retry')}</button></p>`,
    root.appendChild(document.createElement('div')),
  );
}
