import { loadPart } from '../load-part.js';

/** Stands in for the elements' own `load-explaining`: they are scripts of their own. */
export const loadExplaining = async (): Promise<void> => {
  await Promise.all([loadPart('interpretation'), loadPart('picture')]);
};
