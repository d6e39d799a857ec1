/** Registers an element once. A second copy of the library on the page warns and registers nothing; it never throws. */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present === undefined) customElements.define(tag, element);
  else if (present !== element) {
    console.warn(`<${tag}> is already defined by another copy of @mingce/elements; this copy is not used.`);
  }
}
