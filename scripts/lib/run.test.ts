import assert from 'node:assert/strict';
import { it } from 'node:test';
import { run } from './run.mjs';

it('keeps what a program prints for others to read apart from its notices, as those of npm about a new version', async () => {
  const program = "console.log('[1]'); console.error('notice: a new version')";
  const { output, stdout } = await run(process.execPath, ['-e', program], { capture: true });
  assert.deepEqual(JSON.parse(stdout), [1]);
  assert.match(output, /notice: a new version/);
});
