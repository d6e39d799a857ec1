const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
/** Keys of the browser and of elements around a field, such as a dialog of the page. */
const pageKeys = /^(?:Escape|Tab|F\d+)$/;
const activating = ['Enter', ' '];

/**
 * Keeps the keys that a reader presses for an element away from scripts of the page. Such a script sees the element in the
 * place of its field: it takes typed letters for shortcuts, and Enter for the page's one form (ASP.NET's default button).
 * Scripts that listen while an event is on its way in (`capture`) still come first.
 */
export function keepOwnKeys(root: EventTarget): void {
  for (const type of keyEvents) {
    root.addEventListener(type, (event) => {
      if (event instanceof KeyboardEvent && isOwn(event)) event.stopPropagation();
    });
  }
}

function isOwn(event: KeyboardEvent): boolean {
  // The element has done something with it.
  if (event.defaultPrevented) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const [target] = event.composedPath();
  const isText = target instanceof HTMLInputElement && target.type === 'text';
  return isText ? !pageKeys.test(event.key) : activating.includes(event.key);
}
