import { run, seconds } from './run.mjs';

/**
 * Runs programs one after the other and prints a numbered line with the time of each; the output of a program is shown
 * only if it fails. Resolves to 0, or to the exit code of the first program that failed.
 *
 * @param {readonly (readonly [words: string, command: string, args: readonly string[]])[]} steps - Name of each step,
 *   and the program with its arguments.
 * @param {(text: string) => void} [print] - Prints a piece of text unchanged.
 */
export async function runSteps(steps, print = (text) => process.stdout.write(text)) {
  for (const [at, [words, command, args]] of steps.entries()) {
    const started = Date.now();
    print(`[${at + 1}/${steps.length}] ${words} … `);
    const { code, output } = await run(command, args, { capture: true, name: words });
    print(`${code === 0 ? '' : 'failed, '}${seconds(started)}\n`);
    if (code === 0) continue;
    print(`\n${output.trimEnd()}\n`);
    return code;
  }
  return 0;
}
