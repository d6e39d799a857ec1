/** Loads elements that another one draws only on demand; the embed script loads their scripts (embed/src/lazy). */

/** The elements that explain and compare policies. */
export const loadExplaining = async (): Promise<void> => {
  await Promise.all([
    import('../generated/define/policy-interpretation.js'),
    import('../generated/define/policy-changes.js'),
    import('../generated/define/policy-picture.js'),
  ]);
};

/** The elements that answer questions. */
export const loadAnswering = async (): Promise<void> => {
  await import('../generated/define/policy-qa.js');
};

/** The element that asks one question after another. */
export const loadGuiding = async (): Promise<void> => {
  await import('../generated/define/policy-guide.js');
};

/** The element that shows a policy in full. */
export const loadReading = async (): Promise<void> => {
  await import('../generated/define/policy-reader.js');
};
