/** Fetches the elements that explain and compare policies: a search needs them only when somebody asks for one. */
export const loadExplaining = async (): Promise<void> => {
  await Promise.all([
    import('../generated/define/policy-interpretation.js'),
    import('../generated/define/policy-changes.js'),
    import('../generated/define/policy-picture.js'),
  ]);
};
