import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { temporaryFolder } from './fixtures/sample-sources.js';
import { createKeyFile, readPassphrases, readPrivateKey, readPublicKeyFile } from './key-file.js';

describe('key files', () => {
  it('are made as a pair: the private one for its owner alone, the public one without the private part', async (t) => {
    const file = join(await temporaryFolder(t), 'city.json');
    const { publicFile } = await createKeyFile(file);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.match(publicFile, /city\.public\.json$/);
    assert.ok(!('d' in JSON.parse(await readFile(publicFile, 'utf8'))));
    assert.equal((await readPublicKeyFile(file)).x, (await readPrivateKey(file)).x);
  });

  it('are never overwritten, neither half', async (t) => {
    const file = join(await temporaryFolder(t), 'city.json');
    await createKeyFile(file);
    const before = await readFile(file, 'utf8');
    await assert.rejects(createKeyFile(file), { code: 'key.exists' });
    assert.equal(await readFile(file, 'utf8'), before);

    const other = join(await temporaryFolder(t), 'town.json');
    await writeFile(join(other, '..', 'town.public.json'), 'taken');
    await assert.rejects(createKeyFile(other), { code: 'key.exists' });
    await assert.rejects(stat(other), { code: 'ENOENT' });
  });

  it('are refused when others can read them', { skip: process.platform === 'win32' }, async (t) => {
    const file = join(await temporaryFolder(t), 'city.json');
    await createKeyFile(file);
    for (const mode of [0o640, 0o604]) {
      await chmod(file, mode);
      await assert.rejects(readPrivateKey(file), { code: 'key.readableByOthers' });
    }
  });

  it('can have a passphrase, as a PEM that others read as well; without it they stay shut', async (t) => {
    const dir = await temporaryFolder(t);
    const file = join(dir, 'root.pem');
    const { publicKey } = await createKeyFile(file, '示例口令');
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const pem = await readFile(file, 'utf8');
    const opened = createPrivateKey({ key: pem, format: 'pem', passphrase: '示例口令' });
    assert.equal(opened.export({ format: 'jwk' }).x, publicKey.x);
    assert.equal((await readPrivateKey(file, ['别的', '示例口令'])).x, publicKey.x);
    await assert.rejects(readPrivateKey(file), { code: 'key.passphraseMissing' });
    await assert.rejects(readPrivateKey(file, ['别的']), { code: 'key.passphraseWrong' });
    await assert.rejects(readPublicKeyFile(file), { code: 'key.notPublic' });
    await writeFile(join(dir, 'empty'), '\n');
    await assert.rejects(readPassphrases(join(dir, 'empty')), { code: 'key.passphraseEmpty' });
    await writeFile(join(dir, 'lines'), '一\r\n二 \n');
    assert.deepEqual(await readPassphrases(join(dir, 'lines')), ['一', '二 ']);
  });

  it('are refused when they hold no private key, no key at all, or are not there', async (t) => {
    const dir = await temporaryFolder(t);
    const { publicFile } = await createKeyFile(join(dir, 'city.json'));
    await chmod(publicFile, 0o600);
    await assert.rejects(readPrivateKey(publicFile), { code: 'key.notPrivate' });
    await writeFile(join(dir, 'text'), '{"kty":"EC","d":"secret', { mode: 0o600 });
    await assert.rejects(readPrivateKey(join(dir, 'text')), (error: Error) => {
      assert.doesNotMatch(`${inspect(error)}`, /secret/);
      return 'code' in error && error.code === 'key.invalid';
    });
    await assert.rejects(readPrivateKey(join(dir, 'absent')), { code: 'key.unreadable' });
  });
});
