import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '@mingce/feed/node';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import type { CommandIo } from '../pipeline/types.js';
import { manifestName } from '../publish/feed-folder.js';
import { publish } from '../publish/publish.js';
import type { Progress } from '../report/index.js';
import { readSources } from '../sources/index.js';
import { choosePictures, unknownIds } from './choose-pictures.js';

/** A picture that is to be made. */
export interface PictureJob {
  readonly id: string;
  readonly title: string;
  /** Date for files that contain a date. */
  readonly publishedOn: string | undefined;
}

/** A feed to draw pictures from, and the pictures to draw. */
export interface PictureFeed {
  readonly folder: string;
  readonly jobs: readonly PictureJob[];
  readonly faults: readonly Fault[];
  readonly homepage: string | undefined;
  /** Address pattern of policies as the settings of an authoring folder give it. */
  readonly policyUrl: string | undefined;
  close(): Promise<void>;
}

/**
 * Pictures are drawn from a feed, as a site does: from a built one, or from one that is built of an authoring folder for
 * the time of the run, containing only the pictures and the records they need.
 */
export function openPictureFeed(
  dir: string,
  ids: readonly string[],
  io: CommandIo,
  progress: Progress,
): Promise<PictureFeed> {
  return existsSync(join(dir, manifestName)) ? openBuilt(dir, ids, io) : buildOwn(dir, ids, io, progress);
}

async function openBuilt(folder: string, ids: readonly string[], io: CommandIo): Promise<PictureFeed> {
  const feed = await openFolder(folder, { signal: io.signal });
  const pages = (await feed.collections(io.signal)).interpretation?.pages.length ?? 0;
  const jobs: (PictureJob & { template: string | undefined })[] = [];
  for (let number = 0; number < pages; number += 1) {
    const { items } = await feed.page('interpretation', number, io.signal);
    jobs.push(...items.map(({ id, title, publishedOn, template }) => ({ id, title, publishedOn, template })));
  }
  const wanted = jobs.filter(({ id, template }) =>
    ids.length > 0 ? ids.includes(id) : template === 'picture',
  );
  const known = jobs.map(({ id }) => id);
  return {
    folder,
    jobs: wanted.sort((a, b) => (a.id < b.id ? -1 : 1)),
    faults: unknownIds(ids, known),
    homepage: feed.manifest.homepage,
    policyUrl: undefined,
    close: async () => undefined,
  };
}

async function buildOwn(
  dir: string,
  ids: readonly string[],
  io: CommandIo,
  progress: Progress,
): Promise<PictureFeed> {
  const sources = await readSources(dir, {
    signal: io.signal,
    onProgress: ({ done, total }) => progress.update('read', done, total),
  });
  const { chosen, faults } = choosePictures(sources, ids);
  const temporary = await mkdtemp(join(tmpdir(), 'mingce-picture-'));
  const close = () => rm(temporary, { recursive: true, force: true });
  try {
    const folder = join(temporary, 'feed');
    const published = await publish(chosen, { to: folder, force: true, io });
    const missing = new Set(published.faults.map(({ facts }) => facts.record));
    const jobs = chosen.records.flatMap(({ kind, record }) =>
      kind === 'interpretation' && 'template' in record && !missing.has(`${kind}/${record.id}`)
        ? [{ id: record.id, title: record.title, publishedOn: record.publishedOn }]
        : [],
    );
    const { homepage, policyUrl } = chosen.config;
    return { folder, jobs, faults: [...faults, ...published.faults], homepage, policyUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Error if the embed scripts are not built: nothing can be drawn. */
export function refuseWithoutEmbed(embed: string | undefined): string {
  if (embed === undefined || !existsSync(join(embed, 'mingce-card.js')))
    throw new MingceError('picture.noEmbed');
  return embed;
}
