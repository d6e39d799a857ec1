import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { realPath } from '../publish/folders.js';
import { createWords } from '../report/index.js';
import { createTransferProgress } from '../report/transfer-progress.js';
import { createCodeWords } from '../report/words.js';
import { type Address, readAddress } from '../upload/address.js';
import { readLocalFeed } from '../upload/local-feed.js';
import { openTarget } from '../upload/open-target.js';
import { SteadyTarget } from '../upload/steady-target.js';
import { uploadFeed } from '../upload/upload-feed.js';
import { secondsSince } from './seconds-since.js';

const spec = {
  name: 'upload',
  about: { 'zh-CN': '把数据源上传到网站服务器', en: 'upload a feed to its server' },
  help: {
    'zh-CN': `把数据源目录上传到 TARGET，只传服务器上没有的文件，feed.json 最后替换；随时中断，读者看到的都是完整的一版，再次运行从断处接着传。
上一版的文件留给正在浏览的读者，更早的清除。上传前核对本地的每一个文件；服务器上的版本更新、或是另一个数据源时，不会覆盖。

TARGET 是目录（包括挂载的共享目录），或下列地址之一，服务器前写“用户名@”：
  sftp://服务器/目录     /~/ 开头的在登录目录之下
  ftps://服务器/目录     FTP over TLS；ftp:// 不加密
  davs://服务器/目录     WebDAV，也可写 https://
  s3://桶名/目录         兼容 S3 的对象存储，访问域名用 --endpoint

密码和密钥只从环境变量或文件读取，不写在命令行上：
  MINGCE_UPLOAD_PASSWORD                       SFTP、FTP、WebDAV 的密码
  --identity、MINGCE_UPLOAD_PASSPHRASE         SFTP 的密钥文件和它的口令；没有给出时用 ssh-agent
  AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY     对象存储的密钥；AWS_REGION 为地域`,
    en: `Uploads the folder of a feed to TARGET: only what is not there, and feed.json last. Broken off at any moment, readers have a whole
version, and the next run goes on where it stopped. Files of the version before stay for those who still read it, older ones are
removed. Every local file is checked first; a newer version or another feed there is not overwritten.

TARGET is a folder (a mounted share too), or one of these addresses, with “USER@” before the server:
  sftp://SERVER/FOLDER     below the home folder if it begins with /~/
  ftps://SERVER/FOLDER     FTP over TLS; ftp:// is not encrypted
  davs://SERVER/FOLDER     WebDAV; https:// is the same
  s3://BUCKET/FOLDER       S3-compatible object stores; their domain is --endpoint

Passwords and keys come from the environment or from files, never from the command line:
  MINGCE_UPLOAD_PASSWORD                       password for SFTP, FTP and WebDAV
  --identity, MINGCE_UPLOAD_PASSPHRASE         key file for SFTP and its passphrase; without one, ssh-agent is asked
  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY     keys of object stores; AWS_REGION is the region`,
  },
  arguments: {
    target: {
      value: 'TARGET',
      about: { 'zh-CN': '上传到哪里：目录或地址', en: 'where to upload: a folder or an address' },
    },
  },
  options: {
    from: {
      value: 'FEED',
      about: {
        'zh-CN': 'mingce build 得到的数据源目录；不写时为当前目录',
        en: 'folder of the feed, as mingce build made it; the present folder if left out',
      },
    },
    dryRun: {
      about: {
        'zh-CN': '只列出要上传和要清除的文件，不写入',
        en: 'only list what would be sent and removed',
      },
    },
    hostKey: {
      value: 'SHA256:…',
      about: { 'zh-CN': 'SFTP 服务器的公钥指纹', en: 'fingerprint of the key of an SFTP server' },
    },
    identity: {
      value: 'FILE',
      about: { 'zh-CN': 'SFTP 登录用的私钥文件', en: 'private key file to log in by SFTP' },
    },
    endpoint: {
      value: 'URL',
      about: {
        'zh-CN': '对象存储的访问域名，如 https://桶名.oss-cn-hangzhou.aliyuncs.com',
        en: 'domain of an object store, such as https://BUCKET.oss-cn-hangzhou.aliyuncs.com',
      },
    },
    all: {
      about: {
        'zh-CN': '每个文件都重新上传，大小相同的也不略过；用于修复损坏的文件',
        en: 'send every file again, also those that are there in the same size; mends damaged ones',
      },
    },
    force: {
      about: {
        'zh-CN': '即使看起来像误操作（退回旧版、换了数据源、取消签名等）也上传',
        en: 'upload even if it looks like a mistake (older version, another feed, signature given up)',
      },
    },
  },
  messages: {
    'zh-CN': {
      'summary.uploaded':
        '已上传，新版生效（序号 {sequence}）：传了 {sent} 个文件共 {bytesSent} 字节，清除 {removed} 个。用时 {seconds} 秒。请再运行 mingce verify 网址 核对。',
      'summary.mended':
        '版本没有变化（序号 {sequence}），补传了 {sent} 个文件共 {bytesSent} 字节，清除 {removed} 个。用时 {seconds} 秒。',
      'summary.unchanged': '服务器上已是这一版（序号 {sequence}），没有要传的文件。用时 {seconds} 秒。',
      'summary.dryRun':
        '试运行，没有写入：要上传 {sent} 个文件共 {bytesSent} 字节，清除 {removed} 个（序号 {sequence}）。',
      'line.send': '上传 {path}',
      'line.remove': '清除 {path}',
    },
    en: {
      'summary.uploaded':
        'Uploaded, and the new version is in its place (sequence {sequence}): {sent} files of {bytesSent} bytes sent, {removed} removed, in {seconds} s. Check it with mingce verify ADDRESS.',
      'summary.mended':
        'The version is the same (sequence {sequence}); {sent} files of {bytesSent} bytes were added, {removed} removed, in {seconds} s.',
      'summary.unchanged':
        'This version is there already (sequence {sequence}); there is nothing to send. It took {seconds} s.',
      'summary.dryRun':
        'Dry run, nothing was written: {sent} files of {bytesSent} bytes would be sent, {removed} removed (sequence {sequence}).',
      'line.send': 'send {path}',
      'line.remove': 'remove {path}',
    },
  },
} as const satisfies CommandSpec;

export type UploadCommandOptions = OptionsOf<typeof spec>;

export interface UploadReport extends CommandReport {
  /** Paths that were sent and removed, or would be. */
  files: { sent: readonly string[]; removed: readonly string[] };
}

/** `mingce upload`: uploads a feed so that readers get either the old or the new version at any moment. */
export async function upload(options: UploadCommandOptions, io: CommandIo): Promise<UploadReport> {
  const started = performance.now();
  const address = readAddress(options.target, io.cwd);
  const dir = resolve(io.cwd, options.from ?? '.');
  if (address.kind === 'folder' && realPath(address.dir) === realPath(dir)) {
    throw new MingceError('upload.sameFolder', { target: address.shown });
  }
  const progress = createTransferProgress(io);
  const words = createWords(io.locale);
  const settings = { ...options, env: io.env, signal: io.signal };
  const target = new SteadyTarget(address.shown, () => openTarget(address, settings), {
    signal: io.signal,
    onRetry: (reason, pause) => progress.say(words('upload.retrying', { reason, seconds: pause / 1000 })),
  });
  try {
    const local = await readLocalFeed(dir, {
      signal: io.signal,
      onProgress: (done, total) => progress.update('verify', done, total),
    });
    if ('faults' in local) return damagedReport(dir, local.faults);
    const uploaded = await uploadFeed(local, target, {
      signal: io.signal,
      force: options.force ?? false,
      all: options.all ?? false,
      dryRun: options.dryRun ?? false,
      onProgress: (stage, done, total) => progress.update(stage, done, total),
    });
    const { sent, removed, bytesSent, faults } = uploaded;
    return {
      command: 'upload',
      outcome: options.dryRun ? 'dryRun' : outcomeOf(uploaded),
      ok: true,
      faults: [...faults, ...unencrypted(address)],
      facts: {
        sequence: local.manifest.sequence,
        sent: sent.length,
        bytesSent,
        removed: removed.length,
        seconds: secondsSince(started),
      },
      files: { sent, removed },
    };
  } finally {
    progress.end();
    await target.close();
  }
}

function outcomeOf({ replaced, sent }: { replaced: boolean; sent: readonly string[] }): string {
  if (replaced) return 'uploaded';
  return sent.length > 0 ? 'mended' : 'unchanged';
}

function damagedReport(path: string, faults: readonly Fault[]): UploadReport {
  const refusal: Fault = {
    code: 'upload.localDamaged',
    severity: 'error',
    facts: { path, errors: faults.length },
  };
  return {
    command: 'upload',
    ok: false,
    faults: [refusal, ...faults],
    facts: {},
    files: { sent: [], removed: [] },
  };
}

/** Schemes that send passwords unencrypted, with their encrypted alternatives. */
const encryptedInstead: Readonly<Record<string, string>> = {
  'ftp:': 'ftps://, sftp://',
  'http:': 'https://',
};

function unencrypted(address: Address): Fault[] {
  const instead = address.kind === 'folder' ? undefined : encryptedInstead[address.url.protocol];
  if (!instead) return [];
  return [{ code: 'upload.unencrypted', severity: 'warning', facts: { target: address.shown, instead } }];
}

export const command = defineCommand(spec, upload, ({ outcome, files }, locale) => {
  if (outcome !== 'dryRun') return [];
  const words = createCodeWords(locale, spec.messages);
  return [
    ...files.sent.map((path) => words('line.send', { path })),
    ...files.removed.map((path) => words('line.remove', { path })),
  ];
});
