/** Fetches the elements that explain and compare policies: a search needs them only when somebody asks for one. */
export const loadExplaining = async (): Promise<void> => {
  await Promise.all([
    import('../policy-interpretation/define.js'),
    import('../policy-changes/define.js'),
    import('../policy-picture/define.js'),
  ]);
};
