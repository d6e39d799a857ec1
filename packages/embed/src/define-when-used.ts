import { loadCode } from '@mingce/elements/part-failure';
import { loadPart } from './load-part.js';

/** Loads a part as soon as one of its elements is on the page, now or later; a long wait and a failure are said in the elements. */
export function defineWhenUsed(part: string, tags: readonly string[]): void {
  const used = () => tags.flatMap((tag) => Array.from(document.getElementsByTagName(tag)));
  const load = () => loadCode(used, () => loadPart(part));
  if (used().length > 0) {
    // A request from within the running script has tools that watch requests parse all of it again, to name the place in it.
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
