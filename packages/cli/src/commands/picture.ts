import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import type { CommandSpec, OptionsOf } from '../command/command-spec.js';
import { defineCommand } from '../command/define-command.js';
import { faultOf } from '../fault-of.js';
import { findBrowser, isProgram } from '../picture/find-browser.js';
import { PictureBrowser } from '../picture/picture-browser.js';
import { openPictureFeed, type PictureFeed, refuseWithoutEmbed } from '../picture/picture-feed.js';
import { readFormats, readPolicyUrl, readScale, readTheme } from '../picture/picture-options.js';
import { type PageSettings, readLogo } from '../picture/picture-page.js';
import { todayOf } from '../picture/today.js';
import { writeFiles } from '../picture/write-files.js';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import { createProgress, type Progress } from '../report/index.js';
import { embedFolder } from '../serve/embed-folder.js';
import { secondsSince } from './seconds-since.js';

const spec = {
  name: 'picture',
  about: { 'zh-CN': '生成一图读懂的长图、PDF 和分享卡片', en: 'make long pictures, PDFs and share cards' },
  help: {
    'zh-CN': `生成一图读懂的图片文件，和网页上的 <policy-picture> 一样。DIR 是编写目录，或已构建的数据源。
写明 ID（解读的标识）只生成这几篇，省略则生成全部。每篇生成：

  ID.png        长图，1080 像素宽
  ID.svg        矢量图
  ID.pdf        A4，可打印
  ID@card.png   分享卡片，1200×630 像素
  ID.txt        文字版，用于公众号和朗读

需要本机装有 Chromium、谷歌浏览器或 Edge，以及中文字体。不访问网络。`,
    en: `Makes the files of one-picture interpretations, the same as <policy-picture> shows. DIR is an authoring folder or a
built feed. With IDs of interpretations only those are made, else all. For each:

  ID.png        long picture, 1080 px wide
  ID.svg        vector picture
  ID.pdf        A4, for printing
  ID@card.png   share card, 1200×630 px
  ID.txt        plain text, for messages and reading aloud

Needs Chromium, Google Chrome or Edge on this machine, and a Chinese font. The network is not used.`,
  },
  usage: ['picture DIR --to OUT [ID …] [--formats LIST] [--scale 1|2|3] [--theme NAME] …'],
  arguments: {
    dir: { value: 'DIR', about: { 'zh-CN': '编写目录', en: 'the authoring folder' } },
    ids: {
      value: 'ID',
      many: true,
      optional: true,
      about: { 'zh-CN': '解读的标识', en: 'ids of interpretations' },
    },
  },
  options: {
    to: { value: 'OUT', required: true, about: { 'zh-CN': '放图片的目录', en: 'folder for the files' } },
    formats: {
      value: 'LIST',
      about: { 'zh-CN': '只生成其中几种：png,svg,pdf,card,txt', en: 'only some of png,svg,pdf,card,txt' },
    },
    scale: {
      value: '1|2|3',
      about: { 'zh-CN': '长图放大几倍，省略时为 1', en: 'how large the long picture is; 1 if omitted' },
    },
    theme: {
      value: 'NAME',
      about: {
        'zh-CN': '配色：red、blue、green、warm、ink、contrast；省略时按作者的选择',
        en: 'red, blue, green, warm, ink or contrast; the author’s choice if omitted',
      },
    },
    brand: { value: 'TEXT', about: { 'zh-CN': '顶部的品牌，如“公开德好”', en: 'a line at the top' } },
    logo: { value: 'FILE', about: { 'zh-CN': '顶部的标志图片', en: 'a logo at the top' } },
    policyUrl: {
      value: 'URL',
      about: {
        'zh-CN': '政策页的网址样式，用于二维码，如 https://…/policy.html?id={id}；省略时按 feed.yaml',
        en: 'pattern of a policy’s page, for the QR code, such as https://…/policy.html?id={id}; feed.yaml’s if omitted',
      },
    },
    serviceUrl: { value: 'URL', about: { 'zh-CN': '办事页的网址样式', en: 'pattern of a service’s page' } },
    browser: {
      value: 'PATH',
      about: {
        'zh-CN': '浏览器程序文件；也可写在环境变量 MINGCE_BROWSER 中',
        en: 'program file of the browser; the environment variable MINGCE_BROWSER names it as well',
      },
    },
  },
  messages: {
    'zh-CN': {
      summary:
        '生成了 {pictures} 张图解，共 {files} 个文件 {bytes} 字节，在 {to}；写入 {filesWritten} 个，其余没有变化。用时 {seconds} 秒。',
    },
    en: {
      summary:
        '{pictures} pictures made, {files} files of {bytes} bytes in {to}; {filesWritten} written, the others had not changed. {seconds} seconds.',
    },
  },
} as const satisfies CommandSpec;

export type PictureOptions = OptionsOf<typeof spec>;

interface Result {
  pictures: number;
  files: number;
  filesWritten: number;
  bytes: number;
  faults: Fault[];
}

/**
 * `mingce picture`: makes the files of one-picture interpretations with the real element in a local browser. A picture
 * that fails is reported, and the others are made.
 */
export async function picture(options: PictureOptions, io: CommandIo): Promise<CommandReport> {
  const started = performance.now();
  const draw = { formats: readFormats(options.formats), scale: readScale(options.scale) };
  const theme = readTheme(options.theme);
  const logo = options.logo === undefined ? undefined : await readLogo(resolve(io.cwd, options.logo));
  const program = findBrowser({
    chosen: options.browser && resolve(io.cwd, options.browser),
    env: io.env,
    platform: process.platform,
    isProgram,
  });
  const embed = refuseWithoutEmbed(embedFolder());
  const progress = createProgress(io);
  let feed: PictureFeed | undefined;
  let browser: PictureBrowser | undefined;
  try {
    feed = await openPictureFeed(resolve(io.cwd, options.dir), options.ids, io, progress);
    const settings: PageSettings = {
      feed: feed.folder,
      embed,
      today: todayOf(io),
      theme,
      brand: options.brand,
      logo,
      policyUrl: readPolicyUrl(options.policyUrl ?? feed.policyUrl, feed.homepage),
      serviceUrl: options.serviceUrl,
    };
    const result: Result = { pictures: 0, files: 0, filesWritten: 0, bytes: 0, faults: [...feed.faults] };
    if (feed.jobs.length > 0) {
      browser = await PictureBrowser.start(program);
      if (!(await browser.hasChineseFont())) throw new MingceError('picture.noChineseFont');
      await drawAll(
        browser,
        feed,
        settings,
        { ...draw, to: resolve(io.cwd, options.to), io, progress },
        result,
      );
    } else if (result.faults.length === 0) {
      result.faults.push({ code: 'picture.none', severity: 'error', facts: { dir: options.dir } });
    }
    const { faults, ...counts } = result;
    return {
      command: 'picture',
      ok: !faults.some(({ severity }) => severity === 'error'),
      faults,
      facts: { ...counts, to: options.to, browser: program, seconds: secondsSince(started) },
    };
  } finally {
    progress.end();
    // A browser that has ended by itself need not be closed.
    await browser?.close().catch(() => undefined);
    await feed?.close();
  }
}

interface DrawAll {
  formats: ReturnType<typeof readFormats>;
  scale: number;
  to: string;
  io: CommandIo;
  progress: Progress;
}

async function drawAll(
  browser: PictureBrowser,
  { jobs }: PictureFeed,
  settings: PageSettings,
  { to, io, progress, ...draw }: DrawAll,
  result: Result,
): Promise<void> {
  const stop = () => browser.close().catch(() => undefined);
  io.signal.addEventListener('abort', stop, { once: true });
  try {
    for (const [index, job] of jobs.entries()) {
      progress.update('pictures', index, jobs.length);
      io.signal.throwIfAborted();
      try {
        const files = await browser.draw(job, settings, draw);
        result.filesWritten += await writeFiles(to, files);
        result.pictures += 1;
        result.files += files.length;
        result.bytes += files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      } catch (error) {
        io.signal.throwIfAborted();
        // An unwritable folder would fail for every picture.
        if (!(error instanceof MingceError) || !error.code.startsWith('picture.')) throw error;
        result.faults.push(faultOf(error));
      }
    }
    progress.update('pictures', jobs.length, jobs.length);
  } finally {
    io.signal.removeEventListener('abort', stop);
  }
}

export const command = defineCommand(spec, picture);
