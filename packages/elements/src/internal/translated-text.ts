/**
 * Translators of browsers put each text into `<font>` elements of their own. What is drawn next would be written into these
 * instead of into a text, and be lost without a word: the old number would stay as if it were true. So before each drawing
 * a text takes their place again, with the words that it has now; we draw no `<font>`.
 */
export function unwrapTranslated(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) {
    // One inside another goes with it.
    if (!root.contains(font)) continue;
    font.parentNode?.replaceChild(document.createTextNode(font.textContent ?? ''), font);
  }
}
