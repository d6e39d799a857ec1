/** Replaces the search's own `load-explain`: no element uses the explanation of a rank. */
export const loadExplain = (): Promise<never> =>
  Promise.reject(
    new Error(
      'The embed scripts explain no ranks. Use `mingce search FEED "…" --explain` or @mingce/search.',
    ),
  );
