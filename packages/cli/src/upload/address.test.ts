import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAddress, remotePath } from './address.js';

describe('readAddress', () => {
  it('takes what has no scheme for a folder, drives of Windows too', () => {
    for (const target of ['site/policy', './site', '/srv/政策', 'C:\\site', 'D:/site']) {
      assert.equal(readAddress(target, '/home').kind, 'folder', target);
    }
  });

  it('knows the protocols by their schemes', () => {
    const kinds = ['sftp://a/b', 'FTPS://a/b', 'ftp://a/b', 'davs://a/b', 'https://a/b', 's3://a/b'].map(
      (target) => readAddress(target, '/').kind,
    );
    assert.deepEqual(kinds, ['sftp', 'ftp', 'ftp', 'webdav', 'webdav', 's3']);
  });

  it('refuses a password in an address, and does not repeat it', () => {
    assert.throws(
      () => readAddress('sftp://editor:secret@server/site', '/'),
      (error: Error & { code?: string; facts?: object }) =>
        error.code === 'upload.passwordInAddress' &&
        !JSON.stringify([error.message, error.facts]).includes('secret'),
    );
  });

  it('refuses addresses of other kinds', () => {
    for (const target of ['gopher://a/b', 'sftp://', 'https://a/b?c=d', 'https://a/b#c', 'ftp://a/%zz']) {
      assert.throws(() => readAddress(target, '/'), { code: 'upload.unknownTarget' }, target);
    }
  });

  it('gives paths on the server, absolute or below the home folder', () => {
    const pathOf = (target: string) => remotePath(new URL(target));
    assert.equal(pathOf('sftp://a/srv/%E6%94%BF%E7%AD%96/'), '/srv/政策');
    assert.equal(pathOf('sftp://a'), '/');
    assert.equal(pathOf('sftp://a/~/site'), 'site');
    assert.equal(pathOf('sftp://a/~'), '.');
  });
});
