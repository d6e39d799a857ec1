import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { Closers } from '@mingce/testing/node';
import { freePort } from '../fixtures/free-port.js';
import { digests, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { cuttingProxy } from './fixtures/cutting-proxy.js';
import { type FeedVersions, feedVersions } from './fixtures/feed-versions.js';
import { ftpServer } from './fixtures/ftp-server.js';
import { s3Keys, s3Server } from './fixtures/s3-server.js';
import { login } from './fixtures/served.js';
import { type SshServer, sshServer } from './fixtures/ssh-server.js';
import { localFeed, type UploadTo, uploadTo, wholeSequence } from './fixtures/upload-to.js';
import { webdavServer } from './fixtures/webdav-server.js';
import type { LocalFeed } from './local-feed.js';

let versions: FeedVersions;
let locals: [LocalFeed, LocalFeed, LocalFeed];
let ssh: SshServer | undefined;
const closers = new Closers();
after(() => closers.close());
before(async () => {
  versions = await feedVersions(closers);
  const [first, second, third] = versions;
  locals = [await localFeed(first), await localFeed(second), await localFeed(third)];
  ssh = await sshServer(closers, join(await temporaryFolder(closers), 'ssh'));
});

/** A server for tests: the folder that it serves, its port, and the form of its addresses and settings. */
interface Served {
  dir: string;
  port: number;
  target: (port: number) => string;
  settings: UploadTo;
  /** Number of bytes after which a connection is cut: after its start, before the end of an upload. */
  cutAfter: number;
}

const password = { env: { MINGCE_UPLOAD_PASSWORD: login.password } };

const protocols: Record<string, (t: TestContext, dir: string) => Promise<Served | undefined>> = {
  'SFTP, by a real sshd': async (_t, dir) =>
    ssh && {
      dir: join(dir, 'site'),
      port: ssh.port,
      target: (port) => `sftp://${ssh?.user}@127.0.0.1:${port}${dir}/site`,
      settings: { identity: ssh.identity, hostKey: ssh.fingerprint },
      cutAfter: 15_000,
    },
  FTP: async (t, dir) => ({
    dir: join(dir, 'site'),
    port: await ftpServer(t, dir),
    target: (port) => `ftp://${login.user}@127.0.0.1:${port}/site`,
    settings: password,
    cutAfter: 2_000,
  }),
  'FTP on a server that does not replace by renaming': async (t, dir) => ({
    dir: join(dir, 'site'),
    port: await ftpServer(t, dir, { replaces: false }),
    target: (port) => `ftp://${login.user}@127.0.0.1:${port}/~/site`,
    settings: password,
    cutAfter: 2_000,
  }),
  WebDAV: async (t, dir) => ({
    dir: join(dir, '网站', 'policy'),
    port: await webdavServer(t, dir),
    target: (port) => `dav://${login.user}@127.0.0.1:${port}/网站/policy/`,
    settings: password,
    cutAfter: 2_000,
  }),
  S3: async (t, dir) => ({
    dir: join(dir, 'policy'),
    port: (await s3Server(t, dir, 'shili')).port,
    target: () => 's3://shili/policy',
    settings: { env: s3Keys },
    cutAfter: 2_000,
  }),
};

/** Settings with another port in place of the server’s port, if they contain it. */
function through({ settings }: Served, port: number): UploadTo {
  return settings.env === s3Keys ? { ...settings, endpoint: `http://127.0.0.1:${port}` } : settings;
}

describe('a feed is uploaded, edited, uploaded again over a connection that breaks, and cleaned', () => {
  for (const [name, serve] of Object.entries(protocols)) {
    it(`by ${name}`, async (t) => {
      const root = await temporaryFolder(t);
      const served = await serve(t, root);
      if (!served) return t.skip('sshd is absent: no upload by SFTP to a real server.');
      const { dir, port, target } = served;
      await uploadTo(locals[0], target(port), through(served, port));
      assert.equal(await wholeSequence(dir), locals[0].manifest.sequence);

      const proxy = await cuttingProxy(t, port, { afterBytes: served.cutAfter, times: 2 });
      const reasons: string[] = [];
      const broken = uploadTo(locals[1], target(proxy.port), {
        ...through(served, proxy.port),
        onRetry: (reason) => reasons.push(reason),
      });
      // The first connection is cut before any request succeeded: the run reports it, and the next run succeeds.
      await broken.catch((error: { code?: string }) => assert.equal(error.code, 'upload.unreachable'));
      await uploadTo(locals[1], target(proxy.port), {
        ...through(served, proxy.port),
        onRetry: (reason) => reasons.push(reason),
      });
      assert.equal(proxy.cuts(), 2);
      assert.equal(await wholeSequence(dir), locals[1].manifest.sequence);

      const { removed } = await uploadTo(locals[2], target(port), through(served, port));
      assert.ok(removed.length > 0);
      assert.equal(await wholeSequence(dir), locals[2].manifest.sequence);
      assert.deepEqual((await uploadTo(locals[2], target(port), through(served, port))).sent, []);
      const left = Object.keys(await digests(root)).filter((path) => path.endsWith('.mingce-tmp'));
      assert.deepEqual(left, []);
    });
  }
});

describe('a connection that is lost', () => {
  it('in the middle of an upload is opened again, and the upload goes on', async (t) => {
    const root = await temporaryFolder(t);
    const port = await ftpServer(t, root);
    const proxy = await cuttingProxy(t, port, { afterBytes: 3_000, times: 3 });
    const reasons: string[] = [];
    await uploadTo(locals[0], `ftp://${login.user}@127.0.0.1:${proxy.port}/site`, {
      ...password,
      onRetry: (reason) => reasons.push(reason),
    });
    assert.deepEqual([proxy.cuts(), reasons.length], [3, 3]);
    assert.equal(await wholeSequence(join(root, 'site')), locals[0].manifest.sequence);
  });

  it('for good ends the upload: readers have the version before', async (t) => {
    const root = await temporaryFolder(t);
    const port = await ftpServer(t, root);
    const target = (to: number) => `ftp://${login.user}@127.0.0.1:${to}/site`;
    await uploadTo(locals[0], target(port), password);
    const proxy = await cuttingProxy(t, port, { afterBytes: 2_000, times: 1, forGood: true });
    await assert.rejects(uploadTo(locals[1], target(proxy.port), password), { code: 'upload.lost' });
    assert.equal(await wholeSequence(join(root, 'site')), locals[0].manifest.sequence);
  });

  it('or never came about is said at once', async () => {
    const nobody = `127.0.0.1:${await freePort()}/site`;
    for (const scheme of ['ftp', 'dav', 'sftp']) {
      const target = `${scheme}://editor@${nobody}`;
      const retries: string[] = [];
      const upload = uploadTo(locals[0], target, { ...password, onRetry: (reason) => retries.push(reason) });
      await assert.rejects(upload, {
        code: 'upload.unreachable',
        facts: { target: target.replace('editor@', ''), path: '', reason: 'ECONNREFUSED' },
      });
      assert.deepEqual(retries, []);
    }
  });
});

describe('a refusal of the server is reported by its kind', () => {
  it('a wrong password, or none', async (t) => {
    const root = await temporaryFolder(t);
    const ftp = `ftp://${login.user}@127.0.0.1:${await ftpServer(t, root)}/site`;
    const dav = `dav://${login.user}@127.0.0.1:${await webdavServer(t, root)}/site`;
    const { port } = await s3Server(t, root, 'shili');
    const wrong = { env: { MINGCE_UPLOAD_PASSWORD: 'wrong' } };
    for (const target of [ftp, dav]) {
      await assert.rejects(uploadTo(locals[0], target, wrong), { code: 'upload.wrongLogin' });
      await assert.rejects(uploadTo(locals[0], target), { code: 'upload.missingSecret' });
    }
    const endpoint = `http://127.0.0.1:${port}`;
    const stranger = { env: { ...s3Keys, AWS_ACCESS_KEY_ID: 'STRANGER' }, endpoint };
    await assert.rejects(uploadTo(locals[0], 's3://shili/policy', stranger), { code: 'upload.wrongLogin' });
    await assert.rejects(uploadTo(locals[0], 's3://shili/policy', { endpoint }), {
      code: 'upload.missingSecret',
    });
    await assert.rejects(uploadTo(locals[0], 's3://another/policy', { env: s3Keys, endpoint }), {
      code: 'upload.refused',
    });
  });

  it('no room', async (t) => {
    const root = await temporaryFolder(t);
    const port = await ftpServer(t, root, { hasRoom: (path) => !path.includes('/objects/') });
    const ftp = uploadTo(locals[0], `ftp://${login.user}@127.0.0.1:${port}/site`, password);
    await assert.rejects(ftp, { code: 'upload.noRoom' });
    const full = await webdavServer(t, root, { full: (path) => path.includes('/bundles/') });
    const dav = uploadTo(locals[0], `dav://${login.user}@127.0.0.1:${full}/other`, password);
    await assert.rejects(dav, { code: 'upload.noRoom' });
  });

  it('a folder that may not be written into', async (t) => {
    const root = await temporaryFolder(t);
    await mkdir(join(root, 'site'));
    const port = await webdavServer(t, root);
    const target = `dav://${login.user}@127.0.0.1:${port}/site`;
    await assert.rejects(uploadTo(locals[0], `${target}/feed.txt?x`, password), {
      code: 'upload.unknownTarget',
    });
    // A file already has the name of the folder to create.
    await assert.rejects(uploadTo(locals[0], '/dev/null/policy'), { code: 'upload.refused' });
  });

  it('a host key that nobody vouched for, another one, a key that may not log in', async (t) => {
    if (!ssh) return t.skip('sshd is absent: its key is not asked for.');
    const { user, port, identity, stranger, fingerprint } = ssh;
    const target = `sftp://${user}@127.0.0.1:${port}${await temporaryFolder(t)}/site`;
    await assert.rejects(
      uploadTo(locals[0], target, { identity }),
      (error: { code?: string; facts?: object }) => {
        assert.equal(error.code, 'upload.hostKeyUnknown');
        return JSON.stringify(error.facts).includes(fingerprint);
      },
    );
    await assert.rejects(uploadTo(locals[0], target, { identity, hostKey: 'SHA256:other' }), {
      code: 'upload.hostKeyDiffers',
    });
    await assert.rejects(uploadTo(locals[0], target, { identity: stranger, hostKey: fingerprint }), {
      code: 'upload.wrongLogin',
    });
    await assert.rejects(uploadTo(locals[0], target, { hostKey: fingerprint }), {
      code: 'upload.missingSecret',
    });
    await assert.rejects(uploadTo(locals[0], target, { identity: `${identity}.pub`, hostKey: fingerprint }), {
      code: 'upload.keyUnusable',
    });
  });
});

describe('an object store', () => {
  it('serves files by the headers that they were put with', async (t) => {
    const root = await temporaryFolder(t);
    const { port, headers } = await s3Server(t, root, 'shili');
    await uploadTo(locals[0], 's3://shili', { env: s3Keys, endpoint: `http://127.0.0.1:${port}` });
    const [bundle = ''] = [...headers.keys()].filter((key) => key.startsWith('bundles/'));
    assert.equal(headers.get('feed.json')?.['cache-control'], 'no-cache');
    assert.match(String(headers.get('feed.json')?.['content-type']), /^application\/json/);
    assert.match(String(headers.get(bundle)?.['cache-control']), /immutable/);
    assert.equal(headers.get(bundle)?.['content-type'], 'application/octet-stream');
  });
});
