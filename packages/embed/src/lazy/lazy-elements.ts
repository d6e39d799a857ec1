import { loadPart } from '../load-part.js';

/** Replaces the elements' own `lazy-elements`: these elements are separate scripts. */
export const loadExplaining = async (): Promise<void> => {
  await Promise.all([loadPart('interpretation'), loadPart('picture')]);
};

export const loadAnswering = async (): Promise<void> => {
  await loadPart('answers');
};

export const loadGuiding = async (): Promise<void> => {
  await loadPart('guide');
};

export const loadReading = async (): Promise<void> => {
  await loadPart('reader');
};
