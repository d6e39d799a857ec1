import { run, seconds } from '../run.mjs';
import { apt, aptCommand, aptMissing, isDebian } from './apt.mjs';
import { findTool, tools as known } from './list.mjs';

/**
 * Debian has packages of every tool, and CI is set up to install them. Elsewhere, tests with installed tools run and
 * the others are reported as missing.
 */
export const mustHaveAll = (apart = {}) =>
  Boolean(process.env.CI) || (isDebian(apart.release) && aptMissing(apart) === undefined);

const runsHere = ({ platform }, machine = `${process.platform}-${process.arch}`) =>
  platform === undefined || platform === machine;

/** A tool may be needed everywhere, or only where it can be installed. */
export const mustHave = (tool, apart) =>
  tool.everywhere === true || (runsHere(tool, apart?.machine) && mustHaveAll(apart));

/**
 * Installs the missing tools of the tests, one after the other. Resolves to the tools that are still missing, each with
 * the reason; `required` means that the tests cannot be complete without it.
 *
 * @typedef {import('./list.mjs').Tool} Tool
 *
 * @param {object} [options]
 * @param {readonly Tool[]} [options.tools] - The tools to look for.
 * @param {(line: string) => void} [options.say] - Prints a line.
 * @param {object} [options.limits] - Milliseconds and tries of the package manager, for tests.
 * @param {{ release?: string, uid?: number, machine?: string }} [options.apart] - Another os-release, user id and kind
 *   of machine, for tests.
 * @returns {Promise<{ tool: Tool, reason: string, required: boolean }[]>}
 */
export async function ensureTools({ tools = Object.values(known), say = console.log, limits, apart } = {}) {
  const faults = await Promise.all(tools.map(faultOf));
  const absent = tools.filter((_, at) => faults[at] !== undefined);
  if (absent.length === 0) return [];
  const noApt = aptMissing(apart);
  const install = apt(say, limits);
  const missing = [];
  for (const [at, tool] of absent.entries()) {
    const place = `[${at + 1}/${absent.length}]`;
    const started = Date.now();
    const packages = tool.debian ?? [];
    try {
      if (!runsHere(tool, apart?.machine)) throw new Error(`it runs on ${tool.platform} only`);
      if (!tool.install && noApt) throw new Error(noApt);
      say(`${place} Installing ${tool.name}${tool.install ? '' : `: ${packages.join(', ')}`} …`);
      await (tool.install ? tool.install((words) => say(`  ${words}`)) : install(packages));
      const fault = await faultOf(tool);
      if (fault) throw new Error(`the installation ended well, but ${fault}`);
      say(`${place} Installed ${tool.name} (${seconds(started)})`);
    } catch (error) {
      say(`${place} ${tool.name} could not be installed: ${error.message}`);
      missing.push({ tool, reason: error.message, required: mustHave(tool, apart) });
    }
  }
  return missing;
}

/**
 * Reason why a tool cannot be used; `undefined` if it can. A file may exist that only says where to get the program.
 */
async function faultOf(tool) {
  const file = findTool(tool);
  if (file === undefined)
    return `there is no ${[...tool.places.slice(0, 1), ...(tool.also ?? [])].join(', ')}`;
  if (tool.starts === undefined || process.platform === 'win32') return undefined;
  const { code, output, hung } = await run(file, tool.starts, { capture: true, limit: 60_000 }).catch(
    (error) => ({ code: 1, output: error.message }),
  );
  if (code === 0) return undefined;
  return `${file} does not start: ${hung ? 'it did not answer' : (output.trim().split('\n').at(-1) ?? '')}`;
}

/** Lines for people about missing tools: the name, the tests that cannot run, and the command that installs it. */
export function missingWords(missing) {
  if (missing.length === 0) return [];
  const packages = missing.flatMap(({ tool }) => tool.debian ?? []);
  return [
    'Not on this machine:',
    ...missing.map(
      ({ tool, reason }) =>
        `  ${tool.name}: ${reason.replace(/[.?]+$/, '')}. Cannot run without it: ${tool.suites}.`,
    ),
    ...(packages.length > 0 ? [`  On Debian, as root: ${aptCommand(packages)}`] : []),
    ...missing.flatMap(({ tool }) => (tool.byHand ? [`  ${tool.name}: ${tool.byHand}`] : [])),
    ...missing.flatMap(({ tool }) =>
      tool.variable ? [`  ${tool.name} elsewhere on this machine: ${tool.variable}=<its program file>`] : [],
    ),
  ];
}
