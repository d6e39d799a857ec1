import { join } from 'node:path';
import { bundleFiles, bundlePath, objectPath, unpackBundle } from '@mingce/feed';
import { feedFormatVersion, feedManifestSchema, packSchema, searchEntrySchema } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Bundle, FeedManifest } from '@mingce/schema/types';
import { manifestName, readIfThere } from './feed-folder.js';
import { parseJson } from './parse-json.js';
import { type Shape, walkFeed } from './walk-feed.js';

/** Another version may have built the feed, with a different pack format: only its sequence matters here. */
const previousManifestSchema = feedManifestSchema.extend({
  directory: packSchema.catch({ bundles: [] }),
  search: searchEntrySchema.optional().catch(undefined),
});

/** Whether the files of a feed can be found as this version names them. */
export function isOfThisFormat({ formatVersion }: Pick<FeedManifest, 'formatVersion'>): boolean {
  return formatVersion.split('.')[0] === feedFormatVersion.split('.')[0];
}

/** The manifest of the feed in a folder, for building the next feed; `undefined` if there is none yet. */
export function readPreviousManifest(dir: string): Promise<FeedManifest | undefined> {
  return readManifestAs(previousManifestSchema, dir);
}

/** The complete manifest of the feed in a folder; `undefined` if there is none yet. */
export function readManifest(dir: string): Promise<FeedManifest | undefined> {
  return readManifestAs(feedManifestSchema, dir);
}

async function readManifestAs(shape: Shape<FeedManifest>, dir: string): Promise<FeedManifest | undefined> {
  const bytes = await readIfThere(join(dir, manifestName));
  if (!bytes) return undefined;
  const parsed = shape.safeParse(parseJson(bytes));
  if (!parsed.success) throw new MingceError('publish.previousDamaged', { path: join(dir, manifestName) });
  return parsed.data;
}

/** Parses the manifest of a previously published feed; `undefined` if the bytes are not a manifest. */
export function parsePreviousManifest(bytes: Uint8Array): FeedManifest | undefined {
  return previousManifestSchema.safeParse(parseJson(bytes)).data;
}

/**
 * Paths of every file that the previous feed names, as far as its lists can still be read. Files that `present` also
 * names are not opened again, so the cost depends on the changes.
 *
 * @param open - Returns the bytes of a file; `undefined` if it does not exist.
 */
export async function namedByPrevious(
  open: (path: string) => Promise<Uint8Array | undefined>,
  manifest: FeedManifest,
  present: ReadonlySet<string>,
): Promise<Set<string>> {
  const named = new Set<string>();
  const read = async (path: string) => {
    named.add(path);
    return present.has(path) ? undefined : open(path);
  };
  const nameFiles = (bundle: Bundle) => {
    for (const path of bundleFiles(bundle)) named.add(path);
  };
  await walkFeed(manifest, {
    async object(ref, shape) {
      const bytes = await read(objectPath(ref.sha256));
      const parsed = shape.safeParse(bytes && parseJson(bytes));
      return parsed.success ? parsed.data : undefined;
    },
    async parts(bundle) {
      nameFiles(bundle);
      const bytes = await read(bundlePath(bundle));
      return bytes && unpackBundle(bundle, bytes).catch(() => undefined);
    },
    async packed(_ref, payload) {
      return parseJson(payload);
    },
    async bundle(bundle) {
      nameFiles(bundle);
    },
    async file(href) {
      named.add(href);
    },
  });
  return named;
}
