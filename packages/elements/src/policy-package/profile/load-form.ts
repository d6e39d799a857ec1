/** Fetches the form of an enterprise and its questions. Embed loads its script (embed/src/lazy). */
export const loadForm = () => import('./form.js');
