import { resolve } from 'node:path';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { readPublicKeyFile } from '../publish/key-file.js';
import { keyLines } from '../report/key-lines.js';
import { createTransferProgress } from '../report/transfer-progress.js';
import { webLines } from '../report/web-lines.js';
import { createWords } from '../report/words.js';
import { openFolder, openWeb, webPlace } from '../verify/feed-source.js';
import type { KeyHistory } from '../verify/key-history.js';
import { type Remedy, remediesFor } from '../verify/remedies.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { type CheckedServer, checkServer } from '../verify/web-checks.js';

const spec = {
  name: 'verify',
  about: {
    'zh-CN': '核对整个数据源的摘要和签名',
    en: 'check every digest of a feed, and its signature',
  },
  help: {
    'zh-CN': `核对数据源里的每一个文件、密钥声明和有效期。FEED 是目录或网址。

是网址的，还看服务器怎样提供它：HTTPS、转向、404、按范围读取、跨站、内容类型、压缩、缓存，并说明怎样配置。`,
    en: `Checks every file of a feed, its key statements and how long it is valid. FEED is a folder or an address.

Of an address it also looks at the server: HTTPS, redirects, 404, ranges, other sites, media types, compression, caching; and says how
to set it up.`,
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
    quick: {
      about: {
        'zh-CN': '只抽查一部分文件，每次抽的不同',
        en: 'check some of the files only, others each time',
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
  /** Keys that may sign the feed, by statement; absent if its manifest cannot be read. */
  keys?: KeyHistory;
  /** Findings about its web server; absent for a folder. */
  web?: Pick<CheckedServer, 'server' | 'checks'> & { remedies: Remedy[] };
}

/** Faults that are caused only by a missing renewal; the content is intact. */
const ofTime: ReadonlySet<string> = new Set(['verify.expired', 'verify.keysExpired']);

/** `mingce verify`: verifies a whole feed and reports all errors in one run. */
export async function verify(options: VerifyOptions, io: CommandIo): Promise<VerifyReport> {
  const publicKey = options.key ? await readPublicKeyFile(resolve(io.cwd, options.key)) : undefined;
  const isWeb = /^https?:\/\//.test(options.feed);
  const source = isWeb ? openWeb(options.feed, io.signal) : openFolder(resolve(io.cwd, options.feed));
  const progress = createTransferProgress(io);
  const verified = await verifyFeed(source, {
    publicKey,
    now: io.now(),
    signal: io.signal,
    quick: options.quick,
    onProgress: (done, total) => progress.update('verify', done, total),
  }).finally(() => progress.end());
  const { facts, keys, manifest } = verified;
  const server =
    isWeb && manifest ? await checkServer(webPlace(options.feed), manifest, io.signal) : undefined;
  const faults = [...verified.faults, ...(server?.faults ?? [])];
  const errors = faults.filter(({ severity }) => severity === 'error');
  const ok = errors.length === 0;
  const sound = publicKey ? 'soundSigned' : 'sound';
  const unsound = errors.every(({ code }) => ofTime.has(code)) ? 'expired' : 'unsound';
  return {
    command: 'verify',
    outcome: ok ? sound : unsound,
    ok,
    faults,
    facts: { ...facts, quick: options.quick ?? false },
    ...(keys ? { keys } : {}),
    ...(server ? { web: webOf(server, io) } : {}),
  };
}

function webOf(server: CheckedServer, { locale }: CommandIo): NonNullable<VerifyReport['web']> {
  return { server: server.server, checks: server.checks, remedies: remediesFor(server, locale) };
}

export const command = defineCommand(spec, verify, ({ keys, web, facts }, locale) => [
  ...(web ? webLines(web, locale) : []),
  ...(keys ? keyLines(keys, locale) : []),
  ...(facts.quick ? [createWords(locale)('web.quick')] : []),
]);
