const followed = ['lang', 'data-policy-care', 'data-policy-palette', 'data-policy-scheme'];
const switches = ['class', 'style', 'data-theme'];

const listeners = new Set<() => void>();
let stop: (() => void) | undefined;

/**
 * Reports changes of the page that an element follows: language, care mode, palette, the reader's colour scheme,
 * and the classes of `<html>` and `<body>`, where sites switch their own care mode. One observer serves the page.
 *
 * @returns The function that ends it.
 */
export function observePage(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

function start(): () => void {
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const everywhere = new MutationObserver(notify);
  everywhere.observe(document.documentElement, { subtree: true, attributeFilter: followed });
  const onRoots = new MutationObserver(notify);
  onRoots.observe(document.documentElement, { attributeFilter: switches });
  onRoots.observe(document.body, { attributeFilter: switches });
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  darkness.addEventListener('change', notify);
  return () => {
    everywhere.disconnect();
    onRoots.disconnect();
    darkness.removeEventListener('change', notify);
  };
}
