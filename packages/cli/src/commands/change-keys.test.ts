import assert from 'node:assert/strict';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { memoryStore, type PinnedKey, verifyManifest } from '@mingce/feed';
import { openFolder } from '@mingce/feed/node';
import { runMain } from '../fixtures/run-cli.js';
import { io, sampleSources, temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { publish } from '../publish/publish.js';

const day = 86_400_000;
const start = new Date('2025-11-20T08:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * day);

/** A published feed, its first key, and the commands that change them. */
async function city(t: TestContext) {
  const dir = await temporaryFolder(t);
  const at = (name: string) => join(dir, name);
  const feed = at('feed');
  await publish(await sampleSources(t), { to: feed, io: io() });
  const outputs: string[] = [];
  const run = async (argv: string[], days = 0) => {
    const outcome = await runMain(argv, { now: after(days) });
    outputs.push(outcome.stdout, outcome.stderr);
    return outcome;
  };
  const good = async (argv: string[], days = 0) => {
    const { code, stdout, stderr } = await run(argv, days);
    assert.equal(code, 0, `${argv.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };
  for (const name of ['first', 'second', 'third'])
    await good(['sign', '--new-key', at(`${name}.private.json`)]);
  await writeFile(at('passphrase'), '示例口令 2025\n');
  await good(['sign', '--new-key', at('root.pem'), '--passphrase-file', at('passphrase')]);
  const manifest = async () => JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
  const pin = async (name: string): Promise<PinnedKey> =>
    JSON.parse(await readFile(at(`${name}.public.json`), 'utf8'));
  /** The status of the feed for a new reader with this pinned key. */
  const seen = async (name: string) =>
    verifyManifest(await manifest(), await pin(name)).then(
      ({ pinned }) => pinned,
      (error) => error.code,
    );
  const first = ['--key', at('first.private.json')];
  const root = ['--root', at('root.pem'), '--passphrase-file', at('passphrase')];
  return { dir, at, feed, run, good, manifest, pin, seen, first, root, outputs };
}

describe('changing the keys of a feed', () => {
  it('lets a root key sign a new key; pages that pin an old one continue to work', async (t) => {
    const { at, feed, good, seen, first, root } = await city(t);
    await good(['sign', feed, ...first]);
    assert.equal(await seen('first'), 'signing');
    assert.match(await good(['sign', feed, ...first, ...root]), /密钥声明已是第 1 份/);
    assert.deepEqual([await seen('first'), await seen('root')], ['signing', 'root']);
    await good(['sign', feed, '--rotate', at('second.private.json'), ...root]);
    await good(['sign', feed, '--rotate', at('third.private.json'), ...root]);
    assert.deepEqual(
      [await seen('first'), await seen('second'), await seen('third'), await seen('root')],
      ['replaced', 'replaced', 'signing', 'root'],
    );
  });

  it('lets the old key sign the new one if there is no root key', async (t) => {
    const { at, feed, good, run, seen, first } = await city(t);
    await good(['sign', feed, ...first]);
    assert.match((await run(['sign', feed, '--rotate', at('second.private.json')])).stderr, /指纹 [\w-]{43}/);
    await good(['sign', feed, '--rotate', at('second.private.json'), ...first]);
    assert.deepEqual([await seen('first'), await seen('second')], ['replaced', 'signing']);
    assert.match((await run(['sign', feed, ...first])).stderr, /已不是数据源认可的签名密钥/);
    await good(['sign', feed, '--key', at('second.private.json')]);
  });

  it('adds a root key to a chain that began without one, signed by the present key', async (t) => {
    const { at, feed, good, run, seen, first, root } = await city(t);
    const second = at('second.private.json');
    await good(['sign', feed, ...first]);
    await good(['sign', feed, '--rotate', second, ...first]);
    assert.match(
      (await run(['sign', feed, '--rotate', at('third.private.json'), ...root])).stderr,
      /请用 --key/,
    );
    await good(['sign', feed, '--rotate', at('third.private.json'), '--key', second, ...root]);
    assert.deepEqual(
      [await seen('first'), await seen('second'), await seen('third'), await seen('root')],
      ['replaced', 'replaced', 'signing', 'root'],
    );
  });

  it('revokes a key that was replaced before, when it turns out to be stolen', async (t) => {
    const { at, feed, good, seen, first, root } = await city(t);
    const second = at('second.private.json');
    await good(['sign', feed, ...first, ...root]);
    await good(['sign', feed, '--rotate', second, ...root]);
    const verified = await good(['verify', feed, '--json']);
    const [, stolen] = /"keys": \[\s*"([\w-]{43})"/.exec(verified) ?? [];
    await good(['sign', feed, '--revoke', stolen ?? '', '--key', second, ...root]);
    assert.deepEqual([await seen('first'), await seen('second')], ['revoked', 'signing']);
  });

  it('revokes a stolen key with the root key alone, and says so to whoever verifies', async (t) => {
    const { at, feed, good, run, seen, first, root } = await city(t);
    await good(['sign', feed, ...first, ...root]);
    const revoke = ['sign', feed, '--revoke', at('first.public.json')];
    assert.match((await run([...revoke, ...first])).stderr, /被盗的密钥也能为自己担保/);
    assert.match((await run([...revoke, ...first, ...root])).stderr, /请同时用 --rotate/);
    await good([...revoke, '--rotate', at('second.private.json'), ...root], 10);
    assert.deepEqual([await seen('first'), await seen('second')], ['revoked', 'signing']);

    const stdout = await good(['verify', feed, '--key', at('first.public.json')], 10);
    assert.match(stdout, /第 1 份密钥声明（2025-11-20）：可签名的密钥 \S+；由这些密钥自己签名；根密钥/);
    assert.match(stdout, /第 2 份密钥声明（2025-11-30）：.*由根密钥 \S+ 担保；.*作废 \S+/);
    assert.match(stdout, /所给的公钥已经作废。.*请尽快把网页里的公钥换成根公钥/);
    assert.match(stdout, /有效期到 2026-02-28，还有 90 天/);
    const again = ['sign', feed, '--rotate', at('first.private.json'), ...root];
    assert.match((await run(again, 10)).stderr, /已经作废，不能再用/);
  });

  it('refuses every change that readers would not follow, and leaves the feed as it was', async (t) => {
    const { at, feed, good, run, first, root } = await city(t);
    await good(['sign', feed, ...first]);
    await good(['sign', '--new-key', at('other-root.json')]);
    const file = join(feed, 'feed.json');
    const refused = async (argv: string[], words: RegExp) => {
      const before = await readFile(file, 'utf8');
      const { code, stderr } = await run(['sign', feed, ...argv]);
      assert.equal(code, 2);
      assert.match(stderr, words);
      assert.equal(await readFile(file, 'utf8'), before);
    };
    const second = at('second.private.json');
    await refused([], /没有指明签名用的密钥/);
    await refused(['--key', second], /直接改用这把/);
    await refused(['--rotate', second, ...root], /第一份要由现用密钥签名/);
    await refused(['--revoke', at('first.public.json'), '--rotate', second, ...first], /由根密钥签名/);
    await refused([...first, '--root', at('root.pem')], /有口令。请加 --passphrase-file/);
    await good(['sign', feed, ...first, ...root]);
    await refused(['--rotate', second, ...first], /有根密钥（指纹 \S+），只有它能更换密钥/);
    await refused(['--rotate', second, '--root', at('other-root.json')], /不是这个数据源的/);
    await writeFile(at('passphrase'), '别的口令\n');
    await refused([...first, ...root], /口令打不开/);
  });

  it('keeps the chain beside the key: a build into an empty folder locks no returning reader out', async (t) => {
    const { dir, at, feed, good, run, first, root, pin, manifest } = await city(t);
    await good(['sign', feed, ...first, ...root]);
    await good(['sign', feed, '--rotate', at('second.private.json'), ...root]);
    const store = memoryStore();
    const visit = async () => openFolder(feed, { store, publicKey: await pin('first') });
    const before = (await visit()).manifest;

    const authoring = at('authoring');
    await good(['init', authoring]);
    const yaml = await readFile(join(authoring, 'feed.yaml'), 'utf8');
    await writeFile(join(authoring, 'feed.yaml'), yaml.replace(/^id: .*/m, `id: ${before.id}`));
    const saved = join(dir, 'saved');
    await cp(feed, saved, { recursive: true });
    await rm(feed, { recursive: true });
    await good(['build', authoring, '--to', feed, '--key', at('second.private.json')], 1);
    const { status, manifest: rebuilt } = await visit();
    assert.deepEqual(status, { trust: 'verified', pinnedKey: 'replaced' });
    assert.ok(rebuilt.sequence > before.sequence);
    assert.deepEqual(rebuilt.trust, before.trust);

    // The server is reset to the old feed.
    await cp(saved, feed, { recursive: true });
    assert.equal((await visit()).status.reason, 'feed.replayed');
    // The wrong key is reported before anything is written.
    const { code, stderr } = await run(['build', authoring, '--to', feed, ...first], 1);
    assert.equal(code, 2);
    assert.match(stderr, /已不是数据源认可的签名密钥/);
    assert.equal((await manifest()).sequence, before.sequence);
  });

  it('begins anew for a lost key without a root key, only when forced', async (t) => {
    const { at, feed, good, run, seen, first } = await city(t);
    const authoring = at('authoring');
    await good(['init', authoring]);
    const id = (await readFile(join(authoring, 'feed.yaml'), 'utf8')).match(/^id: (.*)$/m)?.[1];
    await rm(feed, { recursive: true });
    await good(['build', authoring, '--to', feed, ...first]);
    await good(['sign', feed, '--rotate', at('second.private.json'), ...first]);
    const lost = ['build', authoring, '--to', feed, '--key', at('third.private.json')];
    assert.equal((await run(lost)).code, 2);
    await good([...lost, '--force']);
    assert.deepEqual([await seen('third'), await seen('first')], ['signing', 'feed.wrongKey']);
    assert.match(await good(['sign', feed, '--key', at('third.private.json')]), new RegExp(`"feed":"${id}"`));
  });

  it('never prints a private key or a passphrase, and keeps both to their owner', async (t) => {
    const { at, feed, good, run, first, root, outputs } = await city(t);
    await good(['sign', feed, ...first, ...root, '--json']);
    await good(['sign', feed, '--rotate', at('second.private.json'), ...root]);
    await run(['verify', feed, '--key', at('root.pem')]);
    await run(['sign', feed, '--key', at('passphrase')]);
    const all = outputs.join('\n');
    for (const name of ['first', 'second', 'third']) {
      const { d } = JSON.parse(await readFile(at(`${name}.private.json`), 'utf8'));
      assert.ok(!all.includes(d));
    }
    assert.doesNotMatch(all, /示例口令|BEGIN ENCRYPTED/);
    const pem = await readFile(at('root.pem'), 'utf8');
    assert.match(pem, /^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    assert.equal((await stat(at('root.pem'))).mode & 0o777, 0o600);
    assert.equal((await run(['sign', '--new-key', at('root.pem')])).code, 2);
    assert.equal(await readFile(at('root.pem'), 'utf8'), pem);
  });

  it('is completed by signing again if it was stopped before the feed was written', async (t) => {
    const { at, feed, good, seen, first, root, manifest } = await city(t);
    await good(['sign', feed, ...first, ...root]);
    const before = await readFile(join(feed, 'feed.json'));
    await good(['sign', feed, '--rotate', at('second.private.json'), ...root]);
    // As after a kill between the two writes: the statements are next to the new key, and the feed is the old one.
    await writeFile(join(feed, 'feed.json'), before);
    assert.equal(await seen('first'), 'signing');
    await good(['sign', feed, '--key', at('second.private.json')]);
    assert.equal(await seen('first'), 'replaced');
    assert.equal((await manifest()).trust.length, 2);
    // Changing the key again works as well.
    await writeFile(join(feed, 'feed.json'), before);
    await good(['sign', feed, '--rotate', at('second.private.json'), ...root]);
    assert.deepEqual([await seen('first'), await seen('second')], ['replaced', 'signing']);
  });
});

describe('the time of a feed', () => {
  it('is over after the days of feed.yaml, which verify says beforehand, then as an error', async (t) => {
    const { feed, good, run, first } = await city(t);
    await good(['sign', feed, ...first]);
    assert.match(await good(['verify', feed], 60), /有效期到 2026-02-18，还有 30 天/);
    assert.match(
      await good(['verify', feed], 80),
      /再过 10 天（2026-02-18T08:00:00Z）到期。请用 mingce sign/,
    );
    const { code, stdout } = await run(['verify', feed], 100);
    assert.equal(code, 1);
    assert.match(stdout, /已于 2026-02-18T08:00:00Z 到期（过了 10 天）/);
    assert.match(stdout, /数据源的内容完好（2025-11-20T08:00:00Z 发布），只是到期没有续期/);
    await good(['sign', feed, ...first], 100);
    assert.match(await good(['verify', feed], 100), /还有 90 天/);
  });

  it('is reported for the statements of the root key as well', async (t) => {
    const { feed, good, run, first, root } = await city(t);
    await good(['sign', feed, ...first, ...root]);
    await good(['sign', feed, ...first], 370);
    assert.match(await good(['verify', feed], 370), /密钥声明再过 30 天/);
    await good(['sign', feed, ...first], 410).catch(() => undefined);
    assert.equal((await run(['verify', feed], 410)).code, 1);
    await good(['sign', feed, ...first, ...root], 410);
    await good(['verify', feed], 410);
  });

  it('says when the clock here is behind the one that published', async (t) => {
    const { feed, good } = await city(t);
    assert.match(await good(['verify', feed], -30), /晚于本机时钟/);
  });

  it('begins anew with build --renew, unasked from half of it on, and else stays', async (t) => {
    const dir = await temporaryFolder(t);
    const [authoring, feed] = [join(dir, 'authoring'), join(dir, 'feed')];
    const build = async (days: number, ...more: string[]) => {
      await runMain(['build', authoring, '--to', feed, ...more], { now: after(days) });
      return JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
    };
    await runMain(['init', authoring]);
    const first = await build(0);
    assert.deepEqual(await build(44), first);
    const renewed = await build(44, '--renew');
    assert.equal(renewed.publishedAt, '2026-01-03T08:00:00Z');
    assert.ok(renewed.sequence > first.sequence);
    assert.deepEqual(await build(80), renewed);
    const due = await build(90);
    assert.equal(due.publishedAt, '2026-02-18T08:00:00Z');

    const yaml = join(authoring, 'feed.yaml');
    await writeFile(yaml, `${await readFile(yaml, 'utf8')}\nvalidForDays: 35\n`);
    assert.equal((await build(91)).expiresAt, '2026-03-26T08:00:00Z');
    // With a clock that was set back, the number still increases.
    const back = await build(-400, '--renew');
    assert.equal(back.publishedAt, '2024-10-16T08:00:00Z');
    assert.equal(back.sequence, Math.floor(after(91).getTime() / 1000) + 1);
  });
});
