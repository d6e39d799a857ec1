import { describeLayout } from '../testing/describe-layout.js';
import { shadowRoots } from '../testing/stage.js';
import { waitUntil } from '../testing/wait-until.js';

/** Types words that have suggestions of every kind, and waits for them. */
async function openSuggestions(container: HTMLElement): Promise<void> {
  const [root] = shadowRoots(container).filter(({ host }) => host.localName === 'policy-search');
  const box = root?.querySelector<HTMLInputElement>('input[role=combobox]');
  // A policy that is open has taken the place of the search.
  if (root === undefined || box == null) return;
  box.focus();
  box.value = '示';
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await waitUntil(() => root.querySelector('[role=option]') !== null, 'no suggestions come');
}

describeLayout('policy-search', { act: openSuggestions });
