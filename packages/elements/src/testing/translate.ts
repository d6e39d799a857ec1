/** Wraps each text in elements of its own, with a star before it, as browser translators do. */
export function translate(root: ShadowRoot): void {
  const reader = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = reader.nextNode(); node; node = reader.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.localName === 'style') continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `*${text.data}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) translate(shadowRoot);
}
