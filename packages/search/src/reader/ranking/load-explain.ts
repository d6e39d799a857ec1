/** Fetches the code that explains ranks: only `mingce search --explain` and programs ask for it. Embed has none (embed/src/lazy). */
export const loadExplain = () => import('./explain.js');
