/** What only a picture from a feed needs; a module of its own, since other elements bring the reader of feeds at once. */
export { openShared } from '../internal/open-shared.js';
