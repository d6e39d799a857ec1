/** Fetches the code of the form and the questions. Embed loads its script (embed/src/lazy). */
export const loadForm = () => import('./form.js');
