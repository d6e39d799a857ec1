import assert from 'node:assert/strict';
import { watch } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { Closers } from '@mingce/testing/node';
import { spawnCli } from '../fixtures/run-cli.js';
import { digests, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { type FeedVersions, feedVersions } from './fixtures/feed-versions.js';
import { type SshServer, sshServer } from './fixtures/ssh-server.js';
import { localFeed, type UploadTo, uploadTo, wholeSequence } from './fixtures/upload-to.js';

/** `MINGCE_KILLS=100` kills a hundred uploads of each kind; starting a program is slow, so a test run kills few. */
const kills = Number(process.env.MINGCE_KILLS ?? 3);

let versions: FeedVersions;
let ssh: SshServer | undefined;
const closers = new Closers();
after(() => closers.close());
before(async () => {
  versions = await feedVersions(closers);
  ssh = await sshServer(closers, join(await temporaryFolder(closers), 'ssh'));
});

interface Killed {
  isKilled: boolean;
  /** Milliseconds from the first change of the target to the end of the upload. */
  lasted: number;
}

/** Uploads with the real program, which is killed some time after its first change of the target. */
async function killedUpload(argv: readonly string[], dir: string, delay: number): Promise<Killed> {
  const { child, ended } = spawnCli(['upload', ...argv]);
  let first: number | undefined;
  const watchers = ['objects', 'bundles'].map((folder) =>
    watch(join(dir, folder), { recursive: true }, () => {
      // The time is measured from the first change, since the start of the program takes varying time.
      if (first === undefined && delay < Number.POSITIVE_INFINITY)
        setTimeout(() => child.kill('SIGKILL'), delay);
      first ??= performance.now();
    }),
  );
  const { code, stderr } = await ended;
  for (const watcher of watchers) watcher.close();
  assert.ok(code === 0 || code === null, stderr);
  return { isKilled: code === null, lasted: performance.now() - (first ?? performance.now()) };
}

/** Kills uploads at moments spread over the duration of one upload; each starts from a complete old feed. */
async function killAtManyMoments(
  t: TestContext,
  dir: string,
  { argv, target, settings }: { argv: readonly string[]; target: string; settings: UploadTo },
): Promise<void> {
  const next = await localFeed(versions[1]);
  const sequences = { old: await wholeSequence(versions[0]), next: next.manifest.sequence };
  const restore = async () => {
    await rm(dir, { recursive: true, force: true });
    await cp(versions[0], dir, { recursive: true });
  };
  const upload = [...argv, target, '--from', versions[1]];
  await restore();
  const { lasted } = await killedUpload(upload, dir, Number.POSITIVE_INFINITY);
  assert.equal(await wholeSequence(dir), sequences.next);

  const seen = { killed: 0, old: 0, next: 0 };
  for (let round = 0; round < kills; round += 1) {
    await restore();
    const { isKilled } = await killedUpload(upload, dir, (lasted * round) / kills);
    const sequence = await wholeSequence(dir);
    assert.ok(sequence === sequences.old || sequence === sequences.next, String(sequence));
    if (isKilled) seen.killed += 1;
    seen[sequence === sequences.old ? 'old' : 'next'] += 1;

    await uploadTo(next, target, settings);
    assert.equal(await wholeSequence(dir), sequences.next);
    const left = Object.keys(await digests(dir)).filter((path) => path.endsWith('.mingce-tmp'));
    assert.deepEqual(left, [], 'nothing half-written is left');
  }
  t.diagnostic(
    `${kills} uploads over ${lasted.toFixed(0)} ms, ${seen.killed} killed: ${seen.old} old, ${seen.next} new`,
  );
  assert.ok(seen.killed > 0 && seen.old > 0, 'no upload was killed before its end');
}

describe('an upload killed at any moment leaves the old feed or the new one, whole, and the next one ends it', () => {
  it('in a folder', async (t) => {
    const dir = join(await temporaryFolder(t), 'site');
    await killAtManyMoments(t, dir, { argv: [], target: dir, settings: {} });
  });

  it('by SFTP on a real sshd', async (t) => {
    if (!ssh) return t.skip('sshd is absent: no upload by SFTP to a real server.');
    const { user, port, identity, fingerprint: hostKey } = ssh;
    const dir = join(await temporaryFolder(t), 'site');
    await killAtManyMoments(t, dir, {
      argv: ['--identity', identity, '--host-key', hostKey],
      target: `sftp://${user}@127.0.0.1:${port}${dir}`,
      settings: { identity, hostKey },
    });
  });
});
