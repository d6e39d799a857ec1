import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { temporaryFolder } from '../../packages/testing/src/node.js';
import { root } from './run.mjs';

/** The scripts alone, outside of any `node_modules`, and an npm that cannot install. */
async function bareMachine(test: TestContext) {
  const folder = await temporaryFolder(test);
  await cp(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  await cp(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  const programs = path.join(folder, 'programs');
  await mkdir(programs);
  const npm = path.join(programs, 'npm');
  await writeFile(npm, '#!/bin/sh\necho "no registry can be reached"\nexit 1\n');
  await chmod(npm, 0o755);
  return (script: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH}` },
    });
    return { status, output: stdout + stderr };
  };
}

describe('a machine where nothing is installed yet', { skip: process.platform === 'win32' }, () => {
  it('gets as far as installing with npm test, and says what failed', async (test) => {
    const run = await bareMachine(test);
    const { status, output } = run('scripts/test.mjs');
    assert.match(output, /no registry can be reached/);
    assert.match(output, /✖ packages of the lock file/);
    assert.match(output, /^0 passed, 1 failed$/m);
    assert.equal(status, 1);
  });

  it('gets as far as installing with npm start', async (test) => {
    const run = await bareMachine(test);
    const { status, output } = run('scripts/start.mjs');
    assert.match(output, /no registry can be reached/);
    assert.doesNotMatch(output, /ERR_MODULE_NOT_FOUND/);
    assert.notEqual(status, 0);
  });
});
