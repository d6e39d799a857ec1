const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
/** Keys of the browser and of elements around a field, such as a dialog of the page. */
const pageKeys = /^(?:Escape|Tab|F\d+)$/;
const activating = ['Enter', ' '];

/**
 * Hides key events of an element's fields from scripts of the page. Such a script sees the element as the target
 * instead of its field, and so may interpret typed letters as shortcuts, and Enter as submitting the page's form
 * (ASP.NET's default button). Scripts that listen in the capture phase still come first.
 */
export function keepOwnKeys(root: EventTarget): void {
  for (const type of keyEvents) {
    root.addEventListener(type, (event) => {
      if (event instanceof KeyboardEvent && isOwn(event)) event.stopPropagation();
    });
  }
}

function isOwn(event: KeyboardEvent): boolean {
  // The element has handled it.
  if (event.defaultPrevented) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const [target] = event.composedPath();
  const isText = target instanceof HTMLInputElement && target.type === 'text';
  return isText ? !pageKeys.test(event.key) : activating.includes(event.key);
}
