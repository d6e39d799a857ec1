import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Closers } from './closers.js';
import { temporaryFolder } from './temporary-folder.js';

/** Writes files into a folder for 0.7 s, like processes of a browser that has just ended. */
const writing = `
  const { writeFileSync } = require('node:fs');
  const write = (at) => writeFileSync(process.argv[1] + '/' + process.pid + '-' + at, '');
  for (let at = 0; at < 200; at += 1) write(at);
  process.stdout.write('begun');
  const end = Date.now() + 700;
  for (let at = 200; Date.now() < end; at += 1) write(at);
`;

describe('a temporary folder', () => {
  it('is removed though programs write into it for a while', async () => {
    const closers = new Closers();
    const folder = await temporaryFolder(closers);
    const programs = [1, 2].map(() =>
      spawn(process.execPath, ['-e', writing, folder], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const ended = Promise.all(programs.map((program) => once(program, 'exit')));
    await Promise.all(programs.map((program) => once(program.stdout, 'data')));
    await closers.close();
    await ended;
    assert.equal(existsSync(folder), false);
  });
});
