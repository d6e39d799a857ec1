import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { run, seconds } from '../run.mjs';

/** Limits in milliseconds, and the number of times that a mirror is asked. */
const usual = {
  lockWait: 600_000,
  lockPoll: 5_000,
  command: 1_200_000,
  tries: 3,
  pause: 10_000,
  progress: 30_000,
};

/** The exact command that installs what is missing. */
export const aptCommand = (packages) =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Reason why packages cannot be installed here; `undefined` where they can. */
export function aptMissing({ release = '/etc/os-release', uid = process.getuid?.() } = {}) {
  if (!/^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(textOf(release)))
    return 'only Debian and its kin are installed from here';
  return uid === 0 ? undefined : 'packages are installed by root only';
}

export const isDebian = (release = '/etc/os-release') => /^ID="?debian"?$/m.test(textOf(release));

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not Linux, or a Linux that does not name its distribution.
    return '';
  }
}

const held = /could not get lock|unable to (?:acquire|lock)|frontend lock (?:was|is) locked/i;
const holder = /(?:held by process|with pid) (\d+)(?: \(([^)]+)\))?/i;

/** The last errors of apt-get, without the lines before them. */
const reasonOf = (output) => {
  const lines = output.split('\n').map((line) => line.trim());
  const errors = lines.filter((line) => /^(?:E:|dpkg: error)/.test(line));
  return (errors.length > 0 ? errors : lines.filter(Boolean)).slice(-3).join(' ') || 'it gave no reason';
};

/**
 * Debian's package manager: one program may use it at a time, and mirrors fail now and then.
 *
 * @param say - Prints a line.
 */
export function apt(say, limits = {}) {
  const { lockWait, lockPoll, command, tries, pause, progress } = { ...usual, ...limits };
  let updated = false;

  async function once(words, args) {
    const started = Date.now();
    const timer = setInterval(() => say(`  still ${words}, ${seconds(started)}`), progress);
    const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
    try {
      const { code, output, hung } = await run('apt-get', args, {
        capture: true,
        env,
        limit: command,
        outlives: true,
      });
      if (hung) return { code: 1, output: `apt-get did not end within ${command / 60_000} minutes` };
      return { code, output };
    } finally {
      clearInterval(timer);
    }
  }

  /** Runs apt-get as soon as no other program holds a lock on the lists, on the archives, or on dpkg. */
  async function unlocked(words, args) {
    for (const started = Date.now(); ; ) {
      const result = await once(words, args);
      if (result.code === 0 || !held.test(result.output)) return result;
      const [, pid, name] = holder.exec(result.output) ?? [];
      const who = pid ? ` (process ${pid}${name ? `, ${name}` : ''})` : '';
      if (Date.now() - started > lockWait)
        return {
          code: 1,
          final: true,
          output: `another program${who} has held the package lock for ${seconds(started)}`,
        };
      say(`  another program${who} holds the package lock, waiting, ${seconds(started)}`);
      await wait(lockPoll);
    }
  }

  async function attempt(packages) {
    if (!updated) {
      const update = await unlocked('reading the lists of packages', ['update']);
      if (update.code !== 0) return update;
      updated = true;
    }
    const names = packages.join(' ');
    return unlocked(`installing ${names}`, ['install', '-y', '--no-install-recommends', ...packages]);
  }

  /** Resolves when the packages are installed; rejects with the reason. */
  return async function install(packages) {
    for (let left = tries; ; ) {
      const { code, output, final } = await attempt(packages);
      if (code === 0) return;
      left -= 1;
      if (final || left === 0) throw new Error(reasonOf(output));
      say(`  ${reasonOf(output)}`);
      say(`  trying again in ${pause / 1000} s (${left} more)`);
      // The lists may be out of date.
      updated = false;
      await wait(pause);
    }
  };
}
