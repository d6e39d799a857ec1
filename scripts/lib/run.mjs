import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { killTree, killTreeNow } from './process-tree.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Running processes, each with its display name. */
const running = new Map();
process.on('exit', () => {
  for (const child of running.keys()) killTreeNow(child.pid);
});

/** Names of the programs that are running. */
export const runningNames = () =>
  Array.from(running.values(), (name) => (typeof name === 'function' ? name() : name));

/**
 * Runs a program with the repository as its working folder; resolves to its exit code and, if requested, its output. No
 * process that it started outlives its time limit: `hung` is true if it was ended for that reason.
 *
 * @typedef {object} RunOptions
 * @property {boolean} [capture] - Keep its output instead of printing it.
 * @property {NodeJS.ProcessEnv} [env] - Variables besides those of this process.
 * @property {string} [cwd] - Its working folder.
 * @property {number} [limit] - Milliseconds after which it and all processes that it started are ended.
 * @property {AbortSignal} [signal] - Ends it and all processes that it started.
 * @property {(message: unknown) => void} [onMessage] - Called with each message that a Node program sends with
 *   `process.send`.
 * @property {boolean} [outlives] - If this process ends, the program is left to end by itself, as a package manager
 *   should be.
 * @property {string | (() => string)} [name] - Its name in messages; a function if the name changes.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null, output: string, stdout: string, hung: boolean }>}
 *   `stdout` is its standard output alone: `output` also contains notices of npm, among others
 */
export function run(
  command,
  args,
  { capture, env, cwd = root, limit, signal, onMessage, outlives = false, name = command } = {},
) {
  return new Promise((resolve, reject) => {
    const output = capture ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output, ...(onMessage ? ['ipc'] : [])],
    });
    let printed = '';
    let stdout = '';
    let hung = false;
    const end = async () => {
      hung = true;
      await killTree(child.pid);
      // A process that left its group may still hold the pipes open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const timer = limit === undefined ? undefined : setTimeout(end, limit);
    signal?.addEventListener('abort', end, { once: true });
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      running.delete(child);
    };
    child.stdout?.setEncoding('utf8').on('data', (data) => {
      printed += data;
      stdout += data;
    });
    child.stderr?.setEncoding('utf8').on('data', (data) => (printed += data));
    if (onMessage) child.on('message', onMessage);
    if (!outlives) child.on('spawn', () => running.set(child, name));
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, killedBy) => {
      done();
      resolve({ code: code ?? 1, signal: killedBy, output: printed, stdout, hung });
    });
  });
}

/** Path of a locally installed program. */
export const bin = (name) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));

/** Arguments for Node to run TypeScript from source, packages included. */
export const nodeFromSource = ['--conditions=@mingce/source', '--import', 'tsx'];

/** Arguments for Node to run a TypeScript file that is not built; within `npm test` it loads the built packages. */
export const nodeForScripts = process.env.MINGCE_TESTED_BUILD ? ['--import', 'tsx'] : nodeFromSource;

/**
 * The arguments for Node to run `mingce`: within `npm test` the build that precedes the tests, which starts faster;
 * otherwise the source.
 */
export const mingceProgram = process.env.MINGCE_TESTED_BUILD
  ? ['packages/cli/dist/bin.js']
  : [...nodeFromSource, 'packages/cli/src/bin.ts'];

/** The time since a moment, formatted for people. */
export const seconds = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;
