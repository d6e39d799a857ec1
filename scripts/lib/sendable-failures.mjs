/**
 * Runs in the page beside each browser test file. A failed assertion contains the values that it compared, and the
 * runner sends them as a structured clone. A node or a function cannot be cloned: then none of the file's results would
 * be sent, and the runner would wait for them until its time limit. The message names both values, and a report shows
 * them separately only if they are strings.
 */
afterEach(function () {
  const error = this.currentTest?.err;
  for (const name of ['actual', 'expected'])
    if (error && typeof error[name] !== 'string') error[name] = undefined;
});
