import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Pairs of a process id and the id of its parent, for all processes. */
function parents() {
  if (process.platform !== 'linux') {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name before the state may contain spaces and brackets.
        return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
      } catch {
        // The process has ended since the folder was read.
        return [];
      }
    });
}

/** A process and all processes that it started, including browsers in process groups of their own. */
export function treeOf(pid) {
  const all = parents();
  const tree = [pid];
  for (const member of tree) for (const [child, parent] of all) if (parent === member) tree.push(child);
  return tree;
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    // The process has ended by itself.
    return false;
  }
}

/** Asks a process and all processes that it started to end, and kills those that have not ended after a moment. */
export async function killTree(pid, patience = 1000) {
  const tree = treeOf(pid);
  for (const member of tree) signal(member, 'SIGTERM');
  for (const end = Date.now() + patience; Date.now() < end && tree.some((member) => signal(member, 0)); )
    await wait(50);
  for (const member of tree) signal(member, 'SIGKILL');
}

/** Kills them at once, for a process that is about to end itself. */
export function killTreeNow(pid) {
  for (const member of treeOf(pid)) signal(member, 'SIGKILL');
}
