import { resolve } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
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

export interface PictureOptions {
  /** An authoring folder, or a built feed. */
  dir: string;
  to: string;
  /** The interpretations to draw; all pictures if there is none. */
  ids: readonly string[];
  /** As given on the command line, like all that follows. */
  formats?: string | undefined;
  scale?: string | undefined;
  theme?: string | undefined;
  browser?: string | undefined;
  brand?: string | undefined;
  logo?: string | undefined;
  policyUrl?: string | undefined;
  serviceUrl?: string | undefined;
}

interface Tally {
  pictures: number;
  files: number;
  filesWritten: number;
  bytes: number;
  faults: Fault[];
}

/**
 * `mingce picture`: the files of one-picture interpretations, made with the real element in a browser of this machine. A
 * picture that cannot be made is named, and the others are made.
 */
export async function picture(options: PictureOptions, io: CommandIo): Promise<CommandReport> {
  const started = performance.now();
  const draw = { formats: readFormats(options.formats), scale: readScale(options.scale) };
  const theme = readTheme(options.theme);
  const logo = options.logo === undefined ? undefined : await readLogo(resolve(io.cwd, options.logo));
  const program = findBrowser({
    wish: options.browser && resolve(io.cwd, options.browser),
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
    const tally: Tally = { pictures: 0, files: 0, filesWritten: 0, bytes: 0, faults: [...feed.faults] };
    if (feed.jobs.length > 0) {
      browser = await PictureBrowser.start(program);
      if (!(await browser.hasChineseFont())) throw new MingceError('picture.noChineseFont');
      await drawAll(
        browser,
        feed,
        settings,
        { ...draw, to: resolve(io.cwd, options.to), io, progress },
        tally,
      );
    } else if (tally.faults.length === 0) {
      tally.faults.push({ code: 'picture.none', severity: 'error', facts: { dir: options.dir } });
    }
    const { faults, ...counts } = tally;
    return {
      command: 'picture',
      ok: !faults.some(({ severity }) => severity === 'error'),
      faults,
      facts: { ...counts, to: options.to, browser: program, seconds: secondsSince(started) },
    };
  } finally {
    progress.end();
    // One that has gone by itself needs no closing.
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
  tally: Tally,
): Promise<void> {
  const stop = () => browser.close().catch(() => undefined);
  io.signal.addEventListener('abort', stop, { once: true });
  try {
    for (const [index, job] of jobs.entries()) {
      progress.update('pictures', index, jobs.length);
      io.signal.throwIfAborted();
      try {
        const files = await browser.draw(job, settings, draw);
        tally.filesWritten += await writeFiles(to, files);
        tally.pictures += 1;
        tally.files += files.length;
        tally.bytes += files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      } catch (error) {
        io.signal.throwIfAborted();
        // A folder that cannot be written to fails for every picture.
        if (!(error instanceof MingceError) || !error.code.startsWith('picture.')) throw error;
        tally.faults.push(faultOf(error));
      }
    }
    progress.update('pictures', jobs.length, jobs.length);
  } finally {
    io.signal.removeEventListener('abort', stop);
  }
}
