import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './run.mjs';
import { findTool, tools } from './tools/list.mjs';

/**
 * The program that runs the reference reader; `undefined` if it is not installed.
 *
 * @returns {string | undefined}
 */
export const python = () => tools.python && findTool(tools.python);

/** Message of a test that is skipped. */
export const noPython = 'Python 3.11 is absent: the reference reader is not run.';

/**
 * Runs the reference reader (docs/formats/reader) and returns its output; rejects if it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<string>}
 */
export async function reader(program, args, input = '') {
  const running = promisify(execFile)(program, ['-B', path.join(root, 'docs/formats/reader'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  running.child.stdin?.end(input);
  return (await running).stdout;
}
