import type { OpenFeeds } from '../internal/feed-controller.js';
import { openShared as open } from '../internal/open-shared.js';

/** What only a picture from a feed needs; a module of its own, since other elements bring the reader of feeds at once. */
export const openShared: OpenFeeds = open;
