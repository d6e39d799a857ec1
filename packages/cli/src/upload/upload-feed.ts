import { posix } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { faultOf } from '../fault-of.js';
import { inParallel } from '../publish/in-parallel.js';
import { copyPath, originalPath } from '../publish/offline-copy.js';
import { isOwnFile, manifestName, ownFolders } from '../publish/own-files.js';
import { isOfThisFormat, namedByPrevious } from '../publish/previous-feed.js';
import { inUploadOrder, uploadStep } from '../publish/upload-order.js';
import { isTemporary } from '../publish/write-beside.js';
import { type LocalFeed, readLocalFile } from './local-feed.js';
import { type PresentFeed, readPresentFeed, refuseMistakes } from './present-feed.js';
import { type Digests, digestsOf, readDigests, writeDigests } from './replaced-digests.js';
import type { Target } from './target.js';

export interface UploadOptions {
  signal: AbortSignal;
  /** Uploads even if it looks like a mistake: an older version, another feed. */
  force?: boolean;
  /** Sends every file, even those that exist with the same size. */
  all?: boolean;
  /** Lists the files that would be sent, without sending them. */
  dryRun?: boolean;
  onProgress?: (stage: 'compare' | 'send' | 'clean', done: Amount, total?: Amount) => void;
}

export interface Amount {
  files: number;
  bytes: number;
}

export interface Uploaded {
  /** Files that were sent, in order; with `dryRun` those that would be sent. */
  sent: string[];
  bytesSent: number;
  /** Files that were removed, or would be removed. */
  removed: string[];
  /** Whether readers get another feed than before. */
  replaced: boolean;
  /** Faults that occurred after the feed was in its place. */
  faults: Fault[];
}

interface Plan {
  send: string[];
  bytes: number;
  remove: string[];
  digests: { present: Digests; next: Digests };
}

/**
 * Uploads a feed to a target: files without effect on readers first, `feed.json` last. If interrupted at any time, the
 * target has the complete old or new feed; the next run sends only missing files. Files that the previous version
 * names stay for those who still read it.
 *
 * @throws MingceError `upload.…`
 */
export async function uploadFeed(
  local: LocalFeed,
  target: Target,
  { signal, force = false, all = false, dryRun = false, onProgress = () => undefined }: UploadOptions,
): Promise<Uploaded> {
  const present = await readPresentFeed(target);
  if (!force) refuseMistakes(local, present, target);
  const sizes = await listTarget(target, (files) => onProgress('compare', { files, bytes: 0 }));
  const plan = await planOf({ local, target, present, sizes, all });
  const uploaded: Uploaded = {
    sent: plan.send,
    bytesSent: plan.bytes,
    removed: plan.remove,
    replaced: plan.send.includes(manifestName),
    faults: [],
  };
  if (dryRun) return uploaded;

  const done: Amount = { files: 0, bytes: 0 };
  const total: Amount = { files: plan.send.length, bytes: plan.bytes };
  const send = async (path: string) => {
    const bytes = await readLocalFile(local, path);
    await target.put(path, bytes);
    done.files += 1;
    done.bytes += bytes.length;
    onProgress('send', done, total);
  };
  onProgress('send', done, total);
  const ofStep = (step: 0 | 1 | 2) => plan.send.filter((path) => uploadStep(path) === step);
  const parallel = { limit: target.parallel, signal };

  await inParallel(ofStep(0), send, parallel);
  const replacing = ofStep(1);
  // While files are replaced, their digests are unknown: an interrupted run must not leave a false record.
  const certain = without(plan.digests.present, replacing);
  if (!sameDigests(plan.digests.present, certain)) await writeDigests(target, certain);
  await inParallel(replacing, send, parallel);
  if (!sameDigests(certain, plan.digests.next)) await writeDigests(target, plan.digests.next);

  await refuseIncomplete(local, target, plan.send);
  if (uploaded.replaced) await refuseOvertaken(target, present);
  for (const path of ofStep(2)) {
    signal.throwIfAborted();
    await send(path);
  }
  return { ...uploaded, ...(await clean(plan.remove, target, { signal, onProgress })) };
}

/** Sizes of all files in the folders of the feed, by path. */
async function listTarget(target: Target, onProgress: (files: number) => void): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const folder of ownFolders) {
    for (const { path, size } of await target.files(folder)) sizes.set(path, size);
    onProgress(sizes.size);
  }
  return sizes;
}

interface Compared {
  local: LocalFeed;
  target: Target;
  present: PresentFeed;
  sizes: ReadonlyMap<string, number>;
  all: boolean;
}

async function planOf({ local, target, present, sizes, all }: Compared): Promise<Plan> {
  const replaceable = [...local.files.keys()].filter((path) => uploadStep(path) === 1);
  const digests = {
    present: await readDigests(target, present.top),
    next: await digestsOf(local, replaceable),
  };
  const isNew = !present.written || !Buffer.from(present.written).equals(local.written);
  const manifestCopy = copyPath(manifestName);
  const isThere = (path: string, size: number): boolean => {
    if (path === manifestCopy) return !isNew && present.top.includes(manifestCopy);
    if (sizes.get(path) !== size) return false;
    return uploadStep(path) === 0 || digests.present[path] === digests.next[path];
  };
  const missing = [...local.files].filter(([path, size]) => all || !isThere(path, size));
  const send = inUploadOrder([...missing.map(([path]) => path), ...(isNew || all ? [manifestName] : [])]);
  const bytes = send.reduce((sum, path) => sum + (local.files.get(path) ?? local.written.length), 0);
  const there = [
    ...sizes.keys(),
    ...present.top.filter((path) => path === manifestCopy || isTemporary(path)),
  ];
  const keeps = await keptFiles({ local, target, present, sizes, all }, isNew);
  return { send, bytes, digests, remove: there.filter((path) => isOwnFile(path) && !keeps(path)).sort() };
}

/**
 * Decides which files stay: those of this version, and of the version that readers may still have. If that is not known
 * for certain, only half-written files are removed.
 */
async function keptFiles(
  { local, target, present }: Compared,
  isNew: boolean,
): Promise<(path: string) => boolean> {
  const { manifest } = present;
  const onlyTemporary = (path: string) => !isTemporary(path);
  if (!isNew || !manifest || !isOfThisFormat(manifest)) return onlyTemporary;
  let isKnown = true;
  const open = async (path: string) => {
    const bytes = await target.read(path);
    if (!bytes) isKnown = false;
    return bytes;
  };
  const before = await namedByPrevious(open, manifest, new Set(local.files.keys()));
  if (!isKnown) return onlyTemporary;
  return (path) =>
    local.files.has(path) || before.has(path) || (path.endsWith('.js') && before.has(originalPath(path)));
}

/** Checks that each sent file has the right size at the target: some servers and proxies keep only a part of it. */
async function refuseIncomplete(local: LocalFeed, target: Target, sent: readonly string[]): Promise<void> {
  const inFolders = sent.filter((path) => uploadStep(path) < 2);
  const folders = new Set(inFolders.map((path) => posix.dirname(path)));
  const sizes = new Map<string, number>();
  await inParallel(
    folders,
    async (folder) => {
      for (const { path, size } of await target.files(folder)) sizes.set(path, size);
    },
    { limit: target.parallel },
  );
  const wrong = inFolders.find((path) => sizes.get(path) !== local.files.get(path));
  if (wrong === undefined) return;
  throw new MingceError('upload.incomplete', {
    target: target.shown,
    path: wrong,
    size: local.files.get(wrong) ?? 0,
    found: sizes.get(wrong) ?? 0,
  });
}

/** Rejects the upload if somebody else has uploaded in the meantime. */
async function refuseOvertaken(target: Target, { written }: PresentFeed): Promise<void> {
  const now = await target.read(manifestName);
  const isSame = written ? now && Buffer.from(written).equals(now) : !now;
  if (!isSame) throw new MingceError('upload.overtaken', { target: target.shown });
}

/** The feed is in place by now: files that cannot be removed are reported, and the next upload tries again. */
async function clean(
  remove: readonly string[],
  target: Target,
  { signal, onProgress = () => undefined }: Pick<UploadOptions, 'signal' | 'onProgress'>,
): Promise<Pick<Uploaded, 'removed' | 'faults'>> {
  const removed: string[] = [];
  const total = { files: remove.length, bytes: 0 };
  try {
    await inParallel(
      remove,
      async (path) => {
        await target.remove(path);
        removed.push(path);
        onProgress('clean', { files: removed.length, bytes: 0 }, total);
      },
      { limit: target.parallel, signal },
    );
    return { removed: removed.sort(), faults: [] };
  } catch (error) {
    if (signal.aborted || !(error instanceof MingceError)) throw error;
    const left = remove.length - removed.length;
    const { code, facts } = faultOf(error);
    const reason = String(facts.reason ?? code);
    return {
      removed,
      faults: [{ code: 'upload.notCleaned', severity: 'warning', facts: { left, reason } }],
    };
  }
}

function without(digests: Digests, paths: readonly string[]): Digests {
  const gone = new Set(paths);
  return Object.fromEntries(Object.entries(digests).filter(([path]) => !gone.has(path)));
}

function sameDigests(one: Digests, other: Digests): boolean {
  const pairs = Object.entries(other);
  return Object.keys(one).length === pairs.length && pairs.every(([path, digest]) => one[path] === digest);
}
