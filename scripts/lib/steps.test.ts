import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from './steps.mjs';

const node = (script: string) => [process.execPath, ['-e', script]] as const;

describe('steps of npm start', () => {
  it('are counted lines with the time, without what the programs print', async () => {
    let text = '';
    const code = await runSteps(
      [
        ['Installing', ...node('console.log("pnpm"); console.error("[WARN] plugin timings")')],
        ['Building', ...node('')],
      ],
      (piece: string) => (text += piece),
    );
    assert.equal(code, 0);
    assert.match(text, /^\[1\/2\] Installing … \d+\.\d s\n\[2\/2\] Building … \d+\.\d s\n$/);
  });

  it('end with the first that fails, and show what it printed', async () => {
    let text = '';
    const code = await runSteps(
      [
        ['Building', ...node('console.log("error TS1"); process.exit(3)')],
        ['Publishing', ...node('')],
      ],
      (piece: string) => (text += piece),
    );
    assert.equal(code, 3);
    assert.match(text, /^\[1\/2\] Building … failed, \d+\.\d s\n\nerror TS1\n$/);
  });
});
