/** Within `npm test` packages are loaded as it has built them, which takes less work; else from source. */
const isBuilt = process.env.MINGCE_TESTED_BUILD !== undefined;

/** The arguments with which Node runs a file of a benchmark. */
export const benchArguments = [...(isBuilt ? [] : ['--conditions=@mingce/source']), '--import', 'tsx'];

/** The arguments with which Node runs `mingce`, in the folder of the repository. */
export const mingceArguments = isBuilt
  ? ['packages/cli/dist/bin.js']
  : [...benchArguments, 'packages/cli/src/bin.ts'];
