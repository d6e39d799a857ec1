import { loadPart } from './load-part.js';

/** Loads a part as soon as one of its elements stands on the page, now or later. */
export function defineWhenUsed(part: string, tags: readonly string[]): void {
  const used = () => tags.some((tag) => document.getElementsByTagName(tag).length > 0);
  const load = () => {
    loadPart(part).catch((error: unknown) => console.error(error));
  };
  if (used()) {
    load();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!used()) return;
    observer.disconnect();
    load();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
}
