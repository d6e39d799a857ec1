import { resolve } from 'node:path';
import type { Locale } from '@mingce/i18n';
import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import type { Fault, FeedManifest } from '@mingce/schema/types';
import { BuildCache, cacheFileOf } from '../cache/build-cache.js';
import { programVersion } from '../cache/program-version.js';
import { allFaults, interpretationScores } from '../check/index.js';
import type { InterpretationScore } from '../check/scores.js';
import type { RuleCode } from '../check/severities.js';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { faultOf } from '../fault-of.js';
import type { CommandIo, CommandReport, Sources } from '../pipeline/types.js';
import { type Changes, refuseInsideFeed, writeChanges } from '../publish/changes-zip.js';
import { readPassphrases, readPrivateKey } from '../publish/key-file.js';
import { momentOf } from '../publish/manifest.js';
import { type Published, publish } from '../publish/publish.js';
import { readReceivedElsewhere } from '../publish/received.js';
import { renewalFaults } from '../publish/renewal-faults.js';
import { keepStatements, readStatements } from '../publish/statement-file.js';
import { createProgress, createWords } from '../report/index.js';
import { createCodeWords } from '../report/words.js';
import { configFile, readSources, tombstonesFile } from '../sources/index.js';
import { BuildThreads, mostThreads } from '../threads/build-threads.js';
import { openFolder, openWeb } from '../verify/feed-source.js';
import { secondsSince } from './seconds-since.js';

const spec = {
  name: 'build',
  about: { 'zh-CN': '检查并发布数据源', en: 'check, then publish a feed' },
  help: {
    'zh-CN': `检查编写目录 DIR，把合格的记录发布到目录 FEED；不合格的略去并列出。
同样的内容得到同样的文件；中途被打断，原有数据源仍完好。
处理过的内容存在 FEED 旁的缓存文件 FEED.mingce-cache，下次只重算有变化的部分；随时可以删除，不要上传。

设置环境变量 SOURCE_DATE_EPOCH 可固定发布时刻。`,
    en: `Checks the authoring folder DIR and publishes what is sound into the folder FEED; the rest is left out and listed.
The same content gives the same files. Stopped at any moment, the present feed stays whole.
What was worked out is kept in a file beside FEED, FEED.mingce-cache, so that the next build works on changes only; it may be
deleted at any time, and is not to be uploaded.

The environment variable SOURCE_DATE_EPOCH fixes the moment of publishing.`,
  },
  arguments: { dir: { value: 'DIR', about: { 'zh-CN': '编写目录', en: 'the authoring folder' } } },
  options: {
    to: {
      value: 'FEED',
      required: true,
      about: {
        'zh-CN': '数据源目录，放到任何网站服务器即可使用',
        en: 'folder of the feed; put it on any web server',
      },
    },
    key: {
      value: 'FILE',
      about: { 'zh-CN': '用这个私钥签名', en: 'sign with this private key' },
    },
    passphraseFile: {
      value: 'FILE',
      about: {
        'zh-CN': '私钥有口令的，口令所在的文件',
        en: 'file with the passphrase of the private key, if it has one',
      },
    },
    previous: {
      value: 'FEED',
      about: {
        'zh-CN': '以前发布的数据源（目录或网址）；换空目录重新构建时，从那里取回各政策的首次入库日',
        en: 'the feed as published before (folder or address); building anew, first days in the feed are taken from it',
      },
    },
    renew: {
      about: {
        'zh-CN': '内容没有变化也重新发布一次，以延长有效期；有效期过半时会自动这样做',
        en: 'publish the same content again, to be vouched for longer; done unasked once half of the time is over',
      },
    },
    offline: {
      about: {
        'zh-CN': '另存一份供网页从磁盘直接打开时读取',
        en: 'also write copies for pages opened from disk',
      },
    },
    bundleRecords: {
      about: {
        'zh-CN': '记录也合并存放，不再各是一个文件：几千件文件的数据源只有几百个文件',
        en: 'put records into bundles too, not a file each: a feed of some thousand documents is some hundred files',
      },
    },
    smallFiles: {
      about: {
        'zh-CN':
          '合集里的每一片另存为一个小文件，供不支持按范围读取（Range）的服务器使用；几千件文件的数据源会多几万个文件',
        en: 'also write each part of a bundle as a small file, for servers that give no ranges; for some thousand documents that is tens of thousands of files',
      },
    },
    changes: {
      value: 'OUT.zip',
      about: {
        'zh-CN':
          '另把这次要上传的文件打成一个压缩包，在服务器上解压即可；可以删除的文件列在其中的 may-be-deleted.txt',
        en: 'also pack the files to upload into one archive, to be unpacked on the server; what may be deleted there is listed in its may-be-deleted.txt',
      },
    },
    threads: {
      value: 'N',
      about: {
        'zh-CN': '首次构建用几个线程，省略时按处理器个数，最多 4；1 表示不用',
        en: 'threads for a build of many new documents: as many as processors, at most 4, if omitted; 1 for none',
      },
    },
    force: {
      about: {
        'zh-CN': '即使看起来像误操作（换了数据源、取消签名、清空等）也发布',
        en: 'publish even if it looks like a mistake (another feed, signature given up, feed emptied)',
      },
    },
  },
  messages: {
    'zh-CN': {
      'summary.published':
        '已发布（序号 {sequence}，有效期到 {expiresAt}）：{records} 条记录，{files} 个文件共 {bytes} 字节；写入 {filesWritten} 个，清除 {filesRemoved} 个，略去 {leftOut} 条。用时 {seconds} 秒。',
      'smallFiles.counted': '合集的各片另存为 {count} 个小文件，供不支持按范围读取的服务器使用。',
      'changes.written': '要上传的 {files} 个文件已打包到 {path}；可以删除 {removable} 个。',
      'changes.none': '没有要上传的文件，没有写 {path}。',
      'summary.unchanged':
        '内容没有变化，仍是 {publishedAt} 发布的（有效期到 {expiresAt}）：{records} 条记录，{files} 个文件；写入 {filesWritten} 个。用时 {seconds} 秒。',
    },
    en: {
      'summary.published':
        'Published (sequence {sequence}, valid until {expiresAt}): {records} records, {files} files of {bytes} bytes; {filesWritten} written, {filesRemoved} removed, {leftOut} records left out, in {seconds} s.',
      'smallFiles.counted':
        'The parts of bundles are {count} small files as well, for servers that give no ranges.',
      'changes.written': 'The {files} files to upload are in {path}; {removable} may be deleted.',
      'changes.none': 'There is nothing to upload, so {path} was not written.',
      'summary.unchanged':
        'Nothing has changed since {publishedAt} (valid until {expiresAt}): {records} records, {files} files, {filesWritten} written, in {seconds} s.',
    },
  },
} as const satisfies CommandSpec;

export interface BuildOptions extends OptionsOf<typeof spec> {
  /** Also publishes unconfirmed and incomplete records; only for a preview on the author’s machine. */
  drafts?: boolean | undefined;
}

export interface BuildReport extends CommandReport {
  /** Completeness of each interpretation, the least complete first. */
  completeness: InterpretationScore[];
  /** The archive with the files to upload, if requested and the feed was published. */
  changes?: { path: string; files: number; removable: number } | undefined;
}

/**
 * `mingce build`: checks an authoring folder and publishes its valid records as a feed. Faulty records are left out and
 * reported. If the settings cannot be read or no record is valid, the current feed is not changed.
 */
export async function build(options: BuildOptions, io: CommandIo): Promise<BuildReport> {
  const started = performance.now();
  const [dir, to] = [resolve(io.cwd, options.dir), resolve(io.cwd, options.to)];
  const zip = options.changes === undefined ? undefined : resolve(io.cwd, options.changes);
  if (zip) refuseInsideFeed(zip, to);
  const signer = await readSigner(options, io);
  const progress = createProgress(io);
  const threads = new BuildThreads({ count: readThreads(options.threads), signal: io.signal });
  const memory = new BuildCache(cacheFileOf(to), programVersion());
  try {
    const sources = await readSources(dir, {
      signal: io.signal,
      memory,
      ahead: (files, { onDone, ...place }) =>
        threads.remember(memory, files, (some) => ({ job: 'read', ...place, files: some }), onDone),
      onProgress: ({ done, total }) => progress.update('read', done, total),
    });
    const faults = allFaults(sources, dayInChina(io.now()), memory);
    const sound = soundPart(
      sources,
      options.drafts ? faults.filter(({ code }) => !ofDrafts.has(code)) : faults,
    );
    const completeness = interpretationScores(sources);
    const facts = { filesRead: sources.filesRead, leftOut: sources.filesRead - sound.records.length };
    const refusal = reasonNotToPublish(sound, faults);
    if (refusal) return { command: 'build', ok: false, faults: [refusal, ...faults], completeness, facts };

    const published = await publish(sound, {
      to,
      ...signer,
      received: await receivedBefore(options, sources.config.id, io),
      renew: options.renew ?? false,
      offline: options.offline ?? false,
      force: options.force ?? false,
      drafts: options.drafts ?? false,
      bundleRecords: options.bundleRecords ?? false,
      smallFiles: options.smallFiles ?? false,
      memory,
      threads,
      io,
      onProgress: (stage, done, total) => progress.update(stage, done, total),
    });
    const due = renewalFaults(published.manifest, momentOf(io));
    const kept = await keepBesideKey(options, published.manifest, io);
    const packed = zip ? await packChanges(to, published.changes, zip) : [];
    const all = [
      ...published.faults,
      ...memory.close(),
      ...threads.faults(),
      ...due,
      ...kept,
      ...packed,
      ...faults,
    ];
    const { added, removable } = published.changes;
    return {
      command: 'build',
      ...(zip && packed.length === 0
        ? { changes: { path: zip, files: added.length, removable: removable.length } }
        : {}),
      outcome: published.changed ? 'published' : 'unchanged',
      ok: !all.some(({ severity }) => severity === 'error'),
      faults: all,
      completeness,
      facts: { ...facts, ...publishedFacts(published), seconds: secondsSince(started) },
    };
  } finally {
    await threads.close();
    memory.abandon();
    progress.end();
  }
}

function readThreads(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostThreads) return count;
  throw new MingceError('usage.optionValue', { command: 'build', option: '--threads' });
}

async function receivedBefore({ previous }: BuildOptions, feedId: string, io: CommandIo) {
  if (previous === undefined) return undefined;
  const source = /^https?:\/\//.test(previous)
    ? openWeb(previous, io.signal)
    : openFolder(resolve(io.cwd, previous));
  return readReceivedElsewhere(source, previous, feedId);
}

async function readSigner(options: BuildOptions, io: CommandIo) {
  if (options.key === undefined) return {};
  const file = resolve(io.cwd, options.key);
  const { passphraseFile } = options;
  const passphrases = passphraseFile ? await readPassphrases(resolve(io.cwd, passphraseFile)) : [];
  return { key: await readPrivateKey(file, passphrases), statements: await readStatements(file) };
}

/** The feed is already published: a failure to write next to the key is reported and can be corrected later. */
async function keepBesideKey(
  { key }: BuildOptions,
  { trust = [] }: FeedManifest,
  io: CommandIo,
): Promise<Fault[]> {
  if (key === undefined) return [];
  try {
    await keepStatements(resolve(io.cwd, key), trust);
    return [];
  } catch (error) {
    return [{ ...faultOf(error), severity: 'warning' }];
  }
}

/**
 * The feed is already published: a failure to write the archive is reported, and the whole folder can be uploaded
 * instead.
 */
async function packChanges(to: string, changes: Changes, zip: string): Promise<Fault[]> {
  if (changes.added.length === 0) return [];
  try {
    await writeChanges(to, changes, zip);
    return [];
  } catch (error) {
    return [faultOf(error)];
  }
}

/** The line about small files. */
function smallFilesLines({ facts }: BuildReport, locale: Locale): string[] {
  const count = facts.smallFiles;
  return count ? [createCodeWords(locale, spec.messages)('smallFiles.counted', { count })] : [];
}

/** The line about the archive. */
function changesLines({ changes }: BuildReport, locale: Locale): string[] {
  if (!changes) return [];
  const words = createCodeWords(locale, spec.messages);
  return [words(changes.files > 0 ? 'changes.written' : 'changes.none', { ...changes })];
}

/** Faults that only mean that the author has not finished a record. */
const ofDrafts: ReadonlySet<string> = new Set<RuleCode>(['draft.unconfirmed', 'interpretation.incomplete']);

/** The records of files without errors, according to `faults`. */
function soundPart(sources: Sources, faults: readonly Fault[]): Sources {
  const faulty = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return { ...sources, records: sources.records.filter(({ file }) => !faulty.has(file)) };
}

function reasonNotToPublish({ records }: Sources, faults: readonly Fault[]): Fault | undefined {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const settings = errors.find(({ file }) => file === configFile || file === tombstonesFile);
  if (settings) {
    return { code: 'publish.settingsUnsound', severity: 'error', facts: { file: settings.file ?? '' } };
  }
  if (records.length === 0 && errors.length > 0) {
    return { code: 'publish.nothingSound', severity: 'error', facts: { errors: errors.length } };
  }
  return undefined;
}

function publishedFacts(published: Published): CommandReport['facts'] {
  const { manifest, faults, changes, ...counts } = published;
  return {
    ...counts,
    sequence: manifest.sequence,
    publishedAt: manifest.publishedAt,
    expiresAt: manifest.expiresAt ?? '',
    signed: manifest.signature !== undefined,
  };
}

export const command = defineCommand(spec, build, (report, locale) => {
  const { recordsSince: since } = report.facts;
  const begun = since === undefined ? [] : [createWords(locale)('received.begun', { since: String(since) })];
  return [...begun, ...smallFilesLines(report, locale), ...changesLines(report, locale)];
});
