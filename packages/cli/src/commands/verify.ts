import { resolve } from 'node:path';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { readPublicKeyFile } from '../publish/key-file.js';
import { keyLines } from '../report/key-lines.js';
import { openFolder, openWeb } from '../verify/feed-source.js';
import type { KeyHistory } from '../verify/key-history.js';
import { verifyFeed } from '../verify/verify-feed.js';

const spec = {
  name: 'verify',
  about: {
    'zh-CN': '核对整个数据源的摘要和签名',
    en: 'check every digest of a feed, and its signature',
  },
  help: {
    'zh-CN': '核对数据源里的每一个文件、密钥声明和有效期。FEED 是目录或网址。',
    en: 'Checks every file of a feed, its key statements and how long it is valid. FEED is a folder or an address.',
  },
  arguments: {
    feed: {
      value: 'FEED',
      about: { 'zh-CN': '数据源的目录或网址', en: 'the folder or address of the feed' },
    },
  },
  options: {
    key: {
      value: 'PUBLIC',
      about: {
        'zh-CN': '公钥文件；给出时核对签名，并说明这把公钥是否还在用',
        en: 'file with the public key; the signature is checked against it, and whether it is still in use is said',
      },
    },
  },
  messages: {
    'zh-CN': {
      'summary.sound': '数据源完好（{publishedAt} 发布）：{records} 条记录，{files} 个文件共 {bytes} 字节。',
      'summary.soundSigned':
        '数据源完好，签名有效（{publishedAt} 发布）：{records} 条记录，{files} 个文件共 {bytes} 字节。',
      'summary.unsound': '数据源有问题，不应继续提供。请按上面的提示处理后再次运行 mingce verify。',
      'summary.expired': '数据源的内容完好（{publishedAt} 发布），只是到期没有续期。请按上面的提示续期。',
    },
    en: {
      'summary.sound':
        'The feed published at {publishedAt} is whole: {records} records, {files} files of {bytes} bytes.',
      'summary.soundSigned':
        'The feed published at {publishedAt} is whole and its signature holds: {records} records, {files} files of {bytes} bytes.',
      'summary.unsound':
        'The feed has faults and should not be served on. Follow the lines above, then run mingce verify again.',
      'summary.expired':
        'The content of the feed published at {publishedAt} is whole, but nobody renewed it in time. Renew it as the lines above say.',
    },
  },
} as const satisfies CommandSpec;

export type VerifyOptions = OptionsOf<typeof spec>;

export interface VerifyReport extends CommandReport {
  /** Keys that may sign the feed, statement by statement; nothing if its manifest cannot be read. */
  keys?: KeyHistory;
}

/** Faults that occur only because nobody renewed the feed: its content is whole. */
const ofTime: ReadonlySet<string> = new Set(['verify.expired', 'verify.keysExpired']);

/** `mingce verify`: walks a whole feed and reports everything that does not hold, in one run. */
export async function verify(options: VerifyOptions, io: CommandIo): Promise<VerifyReport> {
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

export const command = defineCommand(spec, verify, ({ keys }, locale) =>
  keys ? keyLines(keys, locale) : [],
);
