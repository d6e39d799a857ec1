import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { memoryStore } from '../cache/memory-store.js';
import { openFeed } from '../loader/open-feed.js';
import type { Feed, OpenFeedOptions } from '../types.js';
import { folderSource } from './folder-source.js';

/** Opens the feed in a folder on disk in its current state, without a cache. */
export function openFolder(folder: string, options: OpenFeedOptions = {}): Promise<Feed> {
  const url = pathToFileURL(resolve(folder) + sep).href;
  return openFeed(url, { source: folderSource(folder), store: memoryStore(), ...options });
}
