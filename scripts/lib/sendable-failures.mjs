/**
 * Runs in the page beside each browser test file. A failed assertion carries the values that it compared, and the runner sends them
 * as a structured clone. A node or a function cannot be cloned: then nothing of the file's results would be sent, and the runner
 * would wait for them until its limit. The message names both values, and a report shows them beside it only where they are texts.
 */
afterEach(function () {
  const error = this.currentTest?.err;
  for (const name of ['actual', 'expected'])
    if (error && typeof error[name] !== 'string') error[name] = undefined;
});
