import { loadCode } from '@mingce/elements/part-failure';
import { loadPart } from './load-part.js';

/**
 * Loads a part as soon as one of its elements is on the page, now or later; the elements report a long wait and a
 * failure.
 */
export function defineWhenUsed(part: string, tags: readonly string[]): void {
  const used = () => tags.flatMap((tag) => Array.from(document.getElementsByTagName(tag)));
  const load = () => loadCode(used, () => loadPart(part));
  if (used().length > 0) {
    // If the running script itself made the request, tools that watch requests would parse the whole script again to
    // locate it.
    void Promise.resolve().then(load);
    return;
  }
  const observer = new MutationObserver(() => {
    if (used().length === 0) return;
    observer.disconnect();
    load();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
}
