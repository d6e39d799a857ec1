import { resolve } from 'node:path';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { readPublicKeyFile } from '../publish/key-file.js';
import { openFolder, openWeb } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';

export interface VerifyOptions {
  /** A folder, or the http(s) address of one. */
  feed: string;
  /** File with the publisher's public key. */
  key?: string | undefined;
}

/** What is wrong only because nobody renewed the feed: its content is whole. */
const ofTime: ReadonlySet<string> = new Set(['verify.expired', 'verify.keysExpired']);

/** `mingce verify`: walks a whole feed and reports everything that does not hold, in one run. */
export async function verify(options: VerifyOptions, io: CommandIo): Promise<CommandReport> {
  const publicKey = options.key ? await readPublicKeyFile(resolve(io.cwd, options.key)) : undefined;
  const source = /^https?:\/\//.test(options.feed)
    ? openWeb(options.feed, io.signal)
    : openFolder(resolve(io.cwd, options.feed));
  const { faults, facts, keys } = await verifyFeed(source, { publicKey, now: io.now(), signal: io.signal });
  const errors = faults.filter(({ severity }) => severity === 'error');
  const ok = errors.length === 0;
  const sound = publicKey ? 'soundSigned' : 'sound';
  const unsound = errors.every(({ code }) => ofTime.has(code)) ? 'expired' : 'unsound';
  return { command: 'verify', outcome: ok ? sound : unsound, ok, faults, facts, ...(keys ? { keys } : {}) };
}
