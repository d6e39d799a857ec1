/** Fetches the code that draws one item in full. Embed loads its script (embed/src/lazy). */
export const loadItem = () => import('./item-drawing.js');
